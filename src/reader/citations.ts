import type { SentenceId } from '../domain/ids.ts';
import type { Fact, Knowledge } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';

/** A fact with the sentences that it cites. */
export interface CitedFact {
  readonly fact: Fact;
  readonly cites: readonly Sentence[];
}

/** A fact that cites a sentence, and the facts that say otherwise. */
export interface Citation extends CitedFact {
  readonly others: readonly CitedFact[];
}

/** Who cites which sentence. */
export interface Citations {
  /** In the order of the facts. */
  of(id: SentenceId): readonly Citation[];
  /** The facts that cite a sentence of the source, in their order. */
  ofSource(slug: string): readonly CitedFact[];
  /** The nearest sentence of the same source before (`-1`) or after (`1`) that a fact cites. */
  beside(sentence: Sentence, step: -1 | 1): Sentence | undefined;
}

/** The citations of facts. Takes one pass over them, and looks up each sentence that they cite. */
export function readCitations({
  facts,
  find,
}: Pick<Knowledge, 'facts'> & {
  readonly find: (id: SentenceId) => Sentence | undefined;
}): Citations {
  const byFact = new Map(facts.map((fact) => [fact.id, fact]));
  const citing = new Map<SentenceId, Fact[]>();
  for (const fact of facts) {
    for (const id of new Set(fact.cites)) citing.set(id, [...(citing.get(id) ?? []), fact]);
  }
  const cited = [...citing.keys()]
    .flatMap((id) => find(id) ?? [])
    .sort((a, b) => a.number - b.number);
  const bySentence = new Map(cited.map((sentence) => [sentence.id, sentence]));
  const bySlug = groupBySlug(cited);
  const withCites = (fact: Fact): CitedFact => ({
    fact,
    cites: fact.cites.flatMap((id) => bySentence.get(id) ?? []),
  });
  return {
    of: (id) =>
      (citing.get(id) ?? []).map((fact) => ({
        ...withCites(fact),
        others: fact.disagrees.flatMap((other) => byFact.get(other) ?? []).map(withCites),
      })),
    ofSource: (slug) =>
      facts.map(withCites).filter(({ cites }) => cites.some((sentence) => sentence.slug === slug)),
    beside(sentence, step) {
      const all = bySlug.get(sentence.slug) ?? [];
      return step === 1
        ? all.find(({ number }) => number > sentence.number)
        : all.findLast(({ number }) => number < sentence.number);
    },
  };
}

function groupBySlug(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.slug);
    if (group === undefined) groups.set(sentence.slug, [sentence]);
    else group.push(sentence);
  }
  return groups;
}
