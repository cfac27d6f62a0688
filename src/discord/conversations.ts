import type { ShortTerm } from '../state/short-term.ts';

/** Earlier questions by where they were asked, for follow-ups. Never kept longer, and never readable on a disk. */
export interface Conversations {
  /** The questions remembered under `key`, oldest first; none once they have expired. */
  recall(key: string): Promise<readonly string[]>;
  /** Remembers the questions of a person under `key`, instead of what was there. */
  remember(key: string, userId: string, questions: readonly string[]): Promise<void>;
}

/** Conversations that end 15 minutes after their last question. */
export function createConversations(shortTerm: ShortTerm): Conversations {
  return {
    async recall(key) {
      const questions = await shortTerm.get(key);
      return Array.isArray(questions) ? questions.map(String) : [];
    },
    async remember(key, userId, questions) {
      const kept = questions.slice(-MAX_QUESTIONS).map((question) => question.slice(0, MAX_CHARS));
      await shortTerm.set(key, { value: kept, seconds: LIFETIME_SECONDS, owner: userId });
    },
  };
}

/** The key of a person's conversation in a channel. */
export function personKey(channelId: string, userId: string): string {
  return `person/${channelId}/${userId}`;
}

/** The key of the conversation that an answer of the bot's belongs to, for replies to it. */
export function answerKey(messageId: string): string {
  return `answer/${messageId}`;
}

const LIFETIME_SECONDS = 15 * 60;

/** Pronouns rarely reach further back. */
const MAX_QUESTIONS = 5;

/** What a follow-up can need of an earlier question; bounds the memory. */
const MAX_CHARS = 500;
