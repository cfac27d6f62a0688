import type { Answer } from '../domain/answer.ts';
import { shortHash } from '../text/fnv1a.ts';

/** Seven letters and digits that tell one answer from another: what it says and quotes, not how it was asked for. */
export function answerHash(answer: Answer): string {
  const said =
    answer.kind === 'answered'
      ? [answer.short, answer.quotes.map(({ id }) => id), answer.sides]
      : [answer.reason, answer.message, answer.nearest.map(({ id }) => id)];
  return shortHash(JSON.stringify([answer.kind, said]));
}
