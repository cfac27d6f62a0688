import type { Fact, Gap, Knowledge } from '../domain/knowledge.ts';
import type { QuestionKind } from '../domain/question.ts';
import type { NameMatch } from '../text/match-names.ts';
import { likenessToEntry } from './compare-wordings.ts';
import { createEntryOdds } from './likeliest-entry.ts';
import { readAsked } from './read-asked.ts';
import { readEntry } from './read-entry.ts';
import { readWording, type Unit, type Wording } from './read-wording.ts';
import { sentencePlaces } from './sentence-places.ts';
import { createUnitWeights } from './weigh-units.ts';

/** A fact or gap and how well it fits the question, in [0, 1]. */
export interface EditorialMatch<Entry> {
  readonly entry: Entry;
  readonly score: number;
}

export interface EditorialMatches {
  /** Best first; ties in the order of the file. Only those that share something with the question. */
  readonly facts: readonly EditorialMatch<Fact>[];
  readonly gaps: readonly EditorialMatch<Gap>[];
}

/** What the matcher reads of a question. */
export interface AskedWords {
  /** Its own words. */
  readonly own: string;
  /** The earlier questions that it leans on, as one text; empty: none. */
  readonly context: string;
  readonly kind: QuestionKind;
}

/** Finds the editor's facts and gaps that fit a question. */
export type EditorialMatcher = (asked: AskedWords) => EditorialMatches;

/**
 * A matcher over the facts and gaps, which are read once. An entry's score joins how like the question its best
 * wording is (`compare-wordings.ts`) with how typical the question's words are of all its wordings
 * (`likeliest-entry.ts`). Linear in the wordings that share a word with the question.
 */
export function createEditorialMatcher(
  knowledge: Knowledge,
  matchNames: (text: string) => readonly NameMatch[],
): EditorialMatcher {
  const read = (text: string): Wording => readWording(text, matchNames);
  const places = sentencePlaces(knowledge);
  const facts = knowledge.facts.map((fact) => {
    const cited = fact.cites.map((id) => places.find(id)?.text ?? '');
    return readEntry(fact, cited, read);
  });
  const gaps = knowledge.gaps.map((gap) => readEntry(gap, 'gap', read));
  const entries = [...facts, ...gaps];
  const weigh = createUnitWeights(entries);
  const odds = createEntryOdds(entries);
  const factKeys = new Set(facts.flatMap(({ keys }) => [...keys]));
  const isDecisive = ({ key, isFiller }: Unit): boolean => !isFiller && !factKeys.has(key);

  return ({ own, context, kind }) => {
    const asked = readAsked(read(own), context === '' ? undefined : read(context), kind, weigh);
    if (asked.units.length === 0) return { facts: [], gaps: [] };
    const chances = odds(asked);
    const scores = entries.map((entry, at) => {
      const like = likenessToEntry(asked, entry, weigh, isDecisive);
      return like === 0 || like === 1 ? like : (1 - TYPICAL) * like + TYPICAL * (chances[at] ?? 0);
    });
    return {
      facts: order(knowledge.facts, scores),
      gaps: order(knowledge.gaps, scores.slice(facts.length)),
    };
  };
}

/** Share of the score that comes from all wordings of an entry, not from the best; see `compare-wordings.ts`. */
const TYPICAL = 0.25;

function order<Item>(
  entries: readonly Item[],
  scores: readonly number[],
): readonly EditorialMatch<Item>[] {
  return entries
    .map((entry, at) => ({ entry, score: scores[at] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
