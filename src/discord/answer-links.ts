import type { Quote } from '../domain/answer.ts';
import type { AsyncEngine, QuotePlace } from '../domain/async-engine.ts';
import type { Explanation } from '../domain/engine.ts';

/** Where an answer leads: what its controls are made of. */
export interface AnswerLinks {
  /** The knowledge whose positions they are. */
  readonly stamp: string;
  placeOf(quote: Quote): QuotePlace | undefined;
  /** Questions close to what was answered, closest first. */
  readonly related: readonly string[];
}

/** Where the answer leads, for `quotes` that any of its pages shows. */
export async function findLinks(
  { answer, editorial }: Explanation,
  quotes: readonly Quote[],
  engine: AsyncEngine,
): Promise<AnswerLinks> {
  const ids = [...new Set(quotes.map(({ id }) => id))];
  const own = answer.kind === 'answered' ? answer.quotes : answer.nearest;
  const [found, related] = await Promise.all([
    engine.places(ids),
    engine.related(own, editorial?.id, MAX_RELATED),
  ]);
  const places = new Map(ids.map((id, at) => [id, found[at]]));
  return { stamp: engine.about.stamp, placeOf: ({ id }) => places.get(id), related };
}

const MAX_RELATED = 8;
