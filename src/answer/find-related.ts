import type { Quote } from '../domain/answer.ts';
import type { SentenceId } from '../domain/ids.ts';
import type { Fact } from '../domain/knowledge.ts';
import type { Corpus } from './corpus.ts';

/**
 * Questions of the editor's facts that are close to what was answered, closest first: those that cite the same
 * sentences, then those on the same topics. `leading` is the id of the fact or gap that answered; it asks nothing new.
 */
export function findRelated(
  quotes: readonly Pick<Quote, 'id'>[],
  leading: string | undefined,
  { facts, gaps }: Pick<Corpus, 'facts' | 'gaps'>,
  limit: number,
): readonly string[] {
  const shown = new Set(quotes.map(({ id }) => id));
  const led = [...facts, ...gaps].find(({ id }) => id === leading);
  const topics = new Set(led?.topics);
  return facts
    .filter(({ id, asks }) => id !== leading && asks.length > 0)
    .map((fact) => ({ fact, closeness: closeness(fact, shown, topics) }))
    .filter((each) => each.closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, limit)
    .flatMap(({ fact }) => fact.asks[0] ?? []);
}

/** A shared sentence says more than a shared topic; the fact's first sentence most of all. */
function closeness(
  { cites, topics }: Fact,
  shown: ReadonlySet<SentenceId>,
  wanted: ReadonlySet<string>,
): number {
  const shared = cites.filter((id) => shown.has(id)).length / cites.length;
  const onTopic = topics.filter((topic) => wanted.has(topic)).length;
  return 2 * shared + onTopic;
}
