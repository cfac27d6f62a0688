import { createExpiringMap } from './expiring-map.ts';

/** Earlier questions by where they were asked, for follow-ups. In memory alone: a restart forgets them. */
export interface Conversations {
  /** The questions remembered under `key`, oldest first; none once they have expired. */
  recall(key: string): readonly string[];
  /** Remembers the questions under `key`, instead of what was there. */
  remember(key: string, questions: readonly string[]): void;
}

/** Conversations that end 15 minutes after their last question. `now` returns milliseconds. */
export function createConversations(now: () => number): Conversations {
  const questionsBy = createExpiringMap<readonly string[]>({
    now,
    lifetimeMs: LIFETIME_MS,
    maxEntries: MAX_ENTRIES,
  });
  return {
    recall: (key) => questionsBy.get(key) ?? [],
    remember(key, questions) {
      const kept = questions.slice(-MAX_QUESTIONS).map((question) => question.slice(0, MAX_CHARS));
      questionsBy.set(key, kept);
    },
  };
}

/** The key of a person's conversation in a channel. */
export function personKey(channelId: string, userId: string): string {
  return `person:${channelId}:${userId}`;
}

/** The key of the conversation that an answer of the bot's belongs to, for replies to it. */
export function answerKey(messageId: string): string {
  return `answer:${messageId}`;
}

const LIFETIME_MS = 15 * 60_000;

/** Pronouns rarely reach further back. */
const MAX_QUESTIONS = 5;

/** What a follow-up can need of an earlier question; bounds the memory. */
const MAX_CHARS = 500;

/** At most some 25 MB of text, whatever is typed. */
const MAX_ENTRIES = 5_000;
