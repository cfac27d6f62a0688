import type { AbstentionReason } from '../domain/answer.ts';
import { assertNever } from '../domain/assert-never.ts';
import { MAX_QUESTION_CHARS } from '../domain/limits.ts';
import type { QuestionKind } from '../domain/question.ts';
import type { NonQuestion } from '../question/recognise-intent.ts';
import type { Corpus } from './corpus.ts';
import type { AskedDeed } from './turned-round.ts';
import type { Missing } from './what-is-missing.ts';

/** A reason to abstain and the words for it. */
export interface Refusal {
  readonly reason: AbstentionReason;
  readonly message: string;
}

/** What to say to a message that is no question about the sources. */
export function replyToNonQuestion(kind: NonQuestion, corpus: Corpus): Refusal {
  const subject = describeSources(corpus);
  switch (kind) {
    case 'empty':
      return { reason: 'empty', message: `Ask me a question about ${subject}.` };
    case 'greeting':
      return { reason: 'small-talk', message: `Hello. Ask me anything about ${subject}.` };
    case 'well-being':
      return {
        reason: 'small-talk',
        message: `All quiet here, thank you. Ask me anything about ${subject}.`,
      };
    case 'thanks':
      return { reason: 'small-talk', message: 'You are welcome.' };
    case 'farewell':
      return { reason: 'small-talk', message: 'Goodbye.' };
    case 'praise':
      return { reason: 'small-talk', message: 'Thank you. The sources do the talking.' };
    case 'complaint':
      return {
        reason: 'small-talk',
        message:
          'Sorry about that. I can only quote what the sources say; try asking in other words.',
      };
    case 'reaction':
      return { reason: 'small-talk', message: `Ask me anything about ${subject}.` };
    case 'about-bot':
      return {
        reason: 'small-talk',
        message: `I answer questions about ${subject} with exact sentences, each with who says so. I do not write text of my own: where the sources are silent, I say so. Try “who did it?” or “what is the evidence?”.`,
      };
    case 'off-topic':
      return {
        reason: 'off-topic',
        message: `I can't help with that. I only quote what the sources say about ${subject}.`,
      };
    case 'harmful':
      return {
        reason: 'harmful',
        message: `I can't help with that. I only quote what the sources say about ${subject}.`,
      };
    case 'injection':
      return {
        reason: 'injection',
        message: `I can only quote the sources, word for word. Ask me anything about ${subject}.`,
      };
  }
}

/** What to say to a question in another language; `language` as the user reads it. */
export function replyToOtherLanguage(language: string): Refusal {
  const named = language === 'another language' ? 'another language' : language;
  return {
    reason: 'other-language',
    message: `That looks like ${named}. The sources are in English, and I only understand questions in English.`,
  };
}

/** What to say to a question that is longer than can be read. */
export function replyToTooLong(chars: number): Refusal {
  return {
    reason: 'too-long',
    message: `That is ${chars.toLocaleString('en')} characters long; I read up to ${MAX_QUESTION_CHARS.toLocaleString('en')}. Please ask in fewer words.`,
  };
}

/** What to say when the sources do not answer; `unknownTerms` are words that none has. */
export function replyToUnanswered(unknownTerms: readonly string[]): Refusal {
  if (unknownTerms.length > 0) {
    const named = unknownTerms.slice(0, 3).map((term) => `“${term}”`);
    return {
      reason: 'unknown-term',
      message: `The sources don't say. No source mentions ${joinWithOr(named)}.`,
    };
  }
  return {
    reason: 'not-in-sources',
    message: "The sources don't say: nothing in them matches this question well enough.",
  };
}

/** What to say when the sentences that are nearest lack the very thing that is asked for. */
export function replyToMissing(missing: Missing, kind: QuestionKind): Refusal {
  return {
    reason: 'missing-kind',
    message: `The sources don't say. No sentence near this ${lacked(missing, kind)}.`,
  };
}

function lacked(missing: Missing, kind: QuestionKind): string {
  switch (missing.kind) {
    case 'name':
      return `names the ${missing.of}`;
    case 'speaker':
      return `is from ${missing.of}`;
    case 'topic':
      return `gives their words about “${missing.of}”`;
    case 'doer':
      return 'says who did it';
    case 'quantity':
      return `gives ${SOUGHT[kind] ?? 'a number'}`;
    default:
      return assertNever(missing);
  }
}

/** What to say where the sources bear out the other way round alone. */
export function replyToTurnedRound({ doer, other }: AskedDeed): Refusal {
  return {
    reason: 'not-in-sources',
    message: `The sources don't say that ${doer} did that to ${other}.`,
  };
}

/**
 * What to say to a question about a name that no source has. Where it takes for granted what somebody of that name did
 * ("why did Japan attack"), and the sources say something related, that is a false premise.
 */
export function replyToAbsentName(
  names: readonly string[],
  kind: QuestionKind,
  hasRelated: boolean,
): Refusal {
  const named = joinWithOr(names.slice(0, 3).map((name) => `“${name}”`));
  const mentions = `No source mentions ${named}.`;
  if (!hasRelated || !PRESUPPOSING.has(kind)) {
    return { reason: 'unknown-term', message: `The sources don't say. ${mentions}` };
  }
  return { reason: 'false-premise', message: `${mentions} What the sources do say is below.` };
}

/** Kinds of question that take for granted that the thing happened. */
const PRESUPPOSING: ReadonlySet<QuestionKind> = new Set([
  'why',
  'when',
  'how',
  'where',
  'how-many',
  'how-much',
  'how-long',
]);

const SOUGHT: Partial<Record<QuestionKind, string>> = {
  when: 'a date or time',
  'how-many': 'a number',
  'how-much': 'an amount',
  'how-long': 'a length of time',
};

function describeSources({ firstSource, sourceCount }: Corpus): string {
  const first = firstSource?.title;
  if (first === undefined) return 'the sources';
  const name = first.length > MAX_TITLE_CHARS ? `${first.slice(0, MAX_TITLE_CHARS)}…` : first;
  return sourceCount === 1 ? `“${name}”` : `“${name}” and ${sourceCount - 1} more sources`;
}

/** Long enough for every headline seen, short enough for one line. */
const MAX_TITLE_CHARS = 100;

function joinWithOr(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} or ${last}`;
}
