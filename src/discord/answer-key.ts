import type { Answer, Quote } from '../domain/answer.ts';
import { shortHash } from '../text/fnv1a.ts';

/** Seven letters and digits that tell one answer from another: what it says and quotes, not how it was asked for. */
function answerHash(answer: Answer): string {
  const said =
    answer.kind === 'answered'
      ? [answer.short, answer.quotes.map(shownOf), answer.sides]
      : [answer.reason, answer.message, answer.nearest.map(shownOf)];
  return shortHash(JSON.stringify([answer.kind, said]));
}

function shownOf({ id, text, speaker, via }: Quote): readonly unknown[] {
  return [id, text, speaker, via];
}

/** The answer's hash and, after it, the stamp of the knowledge that it was given from: 14 letters and digits. */
export function answerKeyOf(answer: Answer, stamp: string): string {
  return answerHash(answer) + stamp;
}

/** True when the key of {@link answerKeyOf} belongs to this answer, whatever knowledge it was given from. */
export function isKeyOf(key: string, answer: Answer): boolean {
  return key.slice(0, HASH_CHARS) === answerHash(answer);
}

/** True when the knowledge is not the one that the key's answer was given from. */
export function isFromOtherKnowledge(key: string, stamp: string): boolean {
  return key.length > HASH_CHARS && key.slice(HASH_CHARS) !== stamp;
}

const HASH_CHARS = 7;
