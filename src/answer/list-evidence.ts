import type { Quote } from '../domain/answer.ts';
import type { SentenceId } from '../domain/ids.ts';
import type { Fact } from '../domain/knowledge.ts';
import type { Entry, Ledger, LedgerItem } from '../domain/lists.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Corpus } from './corpus.ts';
import { findOtherSide } from './find-other-side.ts';
import type { QuoteMaker } from './to-quote.ts';

/**
 * A function that lists the evidence: every sentence that a fact with the topic `evidence` cites, once. A sentence
 * belongs to another incident as soon as one fact about that incident cites it: proof of one attack is no proof of
 * another. Without such facts the ledger is empty.
 */
export function createLedgerMaker(corpus: Corpus, toQuote: QuoteMaker): (topic?: string) => Ledger {
  const evidence = corpus.facts.filter(isEvidence);
  const incidents = new Map<SentenceId, string>();
  for (const { cites, incident } of corpus.facts) {
    if (incident !== undefined) for (const id of cites) incidents.set(id, incident);
  }
  const quotes = (ids: ReadonlySet<SentenceId>): readonly Quote[] =>
    [...ids]
      .flatMap((id) => corpus.positionOf(id) ?? [])
      .sort((a, b) => a - b)
      .flatMap((position) => corpus.sentenceAt(position) ?? [])
      .map((sentence) => toQuote(sentence));

  return (topic) => {
    const facts = evidence.filter((fact) => topic === undefined || isFiledUnder(fact, topic));
    // No topic of that name: the words themselves are looked for ("facebook").
    const words = topic !== undefined && facts.length === 0 ? topic : undefined;
    const used = words === undefined ? facts : evidence;
    const items = quotes(new Set(used.flatMap(({ cites }) => cites)))
      .map((quote) => toItem(quote, used, quotes, corpus))
      .filter((item) => words === undefined || hasWords(item, words));
    const others = items.flatMap(({ quote }) => incidents.get(quote.id) ?? []);
    return [undefined, ...new Set(others)]
      .map((incident) => ({
        ...(incident === undefined ? {} : { incident }),
        items: items.filter(({ quote }) => incidents.get(quote.id) === incident),
      }))
      .filter((part) => part.items.length > 0);
  };
}

/** The other topics of the facts about evidence, with how many sentences each leads to, most first. */
export function listEvidenceTopics({ facts }: Corpus): readonly Entry[] {
  const sentences = new Map<string, Set<SentenceId>>();
  for (const { topics, cites } of facts.filter(isEvidence)) {
    for (const topic of topics.filter((each) => !isSame(each, EVIDENCE))) {
      const ids = sentences.get(topic) ?? new Set();
      for (const id of cites) ids.add(id);
      sentences.set(topic, ids);
    }
  }
  return [...sentences]
    .map(([text, ids]) => ({ text, sentences: ids.size, also: [] }))
    .sort((a, b) => b.sentences - a.sentences);
}

const EVIDENCE = 'evidence';

function isEvidence(fact: Fact): boolean {
  return isFiledUnder(fact, EVIDENCE);
}

function isFiledUnder({ topics }: Fact, topic: string): boolean {
  return topics.some((each) => isSame(each, topic));
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function toItem(
  quote: Quote,
  facts: readonly Fact[],
  quotes: (ids: ReadonlySet<SentenceId>) => readonly Quote[],
  corpus: Corpus,
): LedgerItem {
  const own = facts.filter(({ cites }) => cites[0] === quote.id);
  const topics = own.flatMap((fact) => fact.topics).filter((topic) => !isSame(topic, EVIDENCE));
  return {
    quote,
    topics: [...new Set(topics)],
    disputedBy: quotes(new Set(findOtherSide(quote.id, corpus))),
  };
}

function hasWords({ quote, topics }: LedgerItem, words: string): boolean {
  const there = new Set(tokenise(`${quote.text} ${topics.join(' ')}`).map(({ stem }) => stem));
  const asked = tokenise(words).filter(({ isStop }) => !isStop);
  return asked.length > 0 && asked.every(({ stem }) => there.has(stem));
}
