import type { AbstentionReason } from '../domain/answer.ts';
import { StoreAway } from '../state/store-away.ts';
import { answerKey, personKey } from './conversations.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import { showAnswer } from './show-answer.ts';

/** A question and where it comes from. */
export interface Asked {
  readonly question: string;
  /** Null in direct messages and groups. */
  readonly guildId: string | null;
  readonly channelId: string;
  readonly userId: string;
  /** Earlier questions of the conversation, oldest first. */
  readonly previous: readonly string[];
  /** Show the question with its answer: where it cannot be read beside it. */
  readonly showQuestion: boolean;
  /** True when the asker alone sees the answer; they may share it. */
  readonly isPrivate: boolean;
}

/**
 * The answer as a reply. The question belongs to the person's conversation at once, and to the
 * answer's as soon as that is sent.
 */
export async function answerQuestion(asked: Asked, services: Services): Promise<Reply> {
  const { engine, conversations, usage, unanswered, log } = services;
  const { question, previous, showQuestion, guildId, channelId, userId, isPrivate } = asked;
  const explanation = await engine.explain(question, { previous });
  const { answer } = explanation;
  const warn = (failure: string) => (error: unknown) => {
    if (!(error instanceof StoreAway)) log.warn({ error, guild: guildId }, failure);
  };
  usage.count(guildId, answer.kind).catch(warn('a question could not be counted'));
  if (answer.kind === 'abstained' && SILENCES.has(answer.reason)) {
    unanswered
      .note(userId, { question, reason: answer.reason })
      .catch(warn('an unanswered question could not be kept'));
  }
  const questions = [...previous, question];
  void conversations.remember(personKey(channelId, userId), userId, questions);
  const shown = {
    explanation,
    context: leanedOn(previous, explanation.understood),
    showQuestion,
    guildId,
    askerId: userId,
    isShareable: isPrivate,
    from: 0,
  };
  return {
    ...(await showAnswer(shown, services)),
    sent: (messageId) => void conversations.remember(answerKey(messageId), userId, questions),
  };
}

/** Whoever used a command or a component, and where. */
interface Asker {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly user: { readonly id: string };
}

/** As {@link answerQuestion}, where the question was asked with a command or a component and cannot be read beside its answer. */
export function answerAsker(
  { guildId, channelId, user }: Asker,
  asked: Pick<Asked, 'question' | 'isPrivate'> & Partial<Pick<Asked, 'previous'>>,
  services: Services,
): Promise<Reply> {
  const where = { guildId, channelId, userId: user.id };
  return answerQuestion({ previous: [], ...asked, ...where, showQuestion: true }, services);
}

/** Reasons that an editor can do something about. */
const SILENCES: ReadonlySet<AbstentionReason> = new Set([
  'gap',
  'unknown-term',
  'missing-kind',
  'false-premise',
  'not-in-sources',
]);

/** The earlier questions that are part of how the question was understood. */
function leanedOn(previous: readonly string[], understood: string): readonly string[] {
  return previous.filter((earlier) => understood.includes(earlier.slice(0, MAX_LENT_CHARS)));
}

/** As much as an earlier question lends (`src/question/resolve-follow-up.ts`). */
const MAX_LENT_CHARS = 500;
