import type { Fact, Gap, Knowledge } from '../domain/knowledge.ts';
import type { QuestionKind } from '../domain/question.ts';
import { findParaphrases } from '../question/find-paraphrases.ts';
import { questionKind } from '../question/question-kind.ts';
import type { NameMatch } from '../text/match-names.ts';
import { tokenise } from '../text/tokenise.ts';

/** A fact or gap and how well its wordings fit the question, in [0, 1]. */
export interface EditorialMatch<Entry> {
  readonly entry: Entry;
  readonly score: number;
}

export interface EditorialMatches {
  /** Best first; ties in the order of the file. Only those that share something with the question. */
  readonly facts: readonly EditorialMatch<Fact>[];
  readonly gaps: readonly EditorialMatch<Gap>[];
}

/** Finds the editor's facts and gaps that fit a question. */
export type EditorialMatcher = (question: string, context?: string) => EditorialMatches;

/**
 * A matcher over the facts and gaps. A wording is a set of keys: the stems of its words, one key for each name in
 * whatever form, one for each idea of the incident lexicon, one for the question kind. Two wordings are as alike as
 * the weight of the keys that they share, by inverse document frequency over the entries (Tversky 1977, "Features of
 * similarity": shared against what only the question and only the entry's wording has).
 */
export function createEditorialMatcher(
  knowledge: Knowledge,
  matchNames: (text: string) => readonly NameMatch[],
): EditorialMatcher {
  const read = (text: string): Wording => readWording(text, matchNames);
  const entries = [...knowledge.facts, ...knowledge.gaps].map((entry) => ({
    entry,
    wordings: [
      ...entry.asks.map((ask) => ({ wording: read(ask), trust: 1 })),
      { wording: read([entry.says, ...entry.topics].join(' ')), trust: STATEMENT_TRUST },
    ],
  }));
  const rarity = keyRarity(entries.map(({ wordings }) => wordings.map(({ wording }) => wording)));
  const facts = entries.slice(0, knowledge.facts.length);
  const gaps = entries.slice(knowledge.facts.length);

  return (question, context = '') => {
    const asked = read(question);
    const earlier = context === '' ? undefined : read(`${question} ${context}`);
    const score = (wordings: (typeof entries)[number]['wordings']): number => {
      let best = 0;
      for (const { wording, trust } of wordings) {
        best = Math.max(best, trust * likeness(asked, wording, rarity));
        if (earlier !== undefined) {
          best = Math.max(best, CONTEXT_TRUST * trust * likeness(earlier, wording, rarity));
        }
      }
      return best;
    };
    return {
      facts: order(
        knowledge.facts,
        facts.map(({ wordings }) => score(wordings)),
      ),
      gaps: order(
        knowledge.gaps,
        gaps.map(({ wordings }) => score(wordings)),
      ),
    };
  };
}

/** The editor's line and topics are a statement, not a question: they match in fewer words. */
const STATEMENT_TRUST = 0.8;
/** A question read together with the earlier one it leans on is a guess. */
const CONTEXT_TRUST = 0.9;
/** How much what only the question has counts against a match, and what only the entry's wording has. */
const QUESTION_ONLY = 0.7;
const WORDING_ONLY = 0.3;
/** A word that shares only its idea with a word of the other side counts this much of a shared word. */
const IDEA_SHARE = 0.6;
/** The kind of a question (who, when) weighs as much as a word that stands in a third of the entries. */
const KIND_WEIGHT = 1;

interface Wording {
  /** Each content word: its stem (or name) and the lexicon group that it belongs to, if any. */
  readonly units: ReadonlyMap<string, string | undefined>;
  readonly groups: ReadonlySet<string>;
  readonly kind: QuestionKind;
}

function readWording(text: string, matchNames: (text: string) => readonly NameMatch[]): Wording {
  const tokens = tokenise(text);
  const names = matchNames(text);
  const units = new Map<string, string | undefined>();
  const groups = new Set<string>();
  const groupAt = new Map<number, string>();
  for (const { group, from, to } of findParaphrases(tokens)) {
    groups.add(group.id);
    for (let at = from; at < to; at += 1) groupAt.set(at, group.id);
    // A phrase of stop words alone ("did it") is a unit of its own.
    if (tokens.slice(from, to).every((token) => token.isStop)) units.set(`#${group.id}`, group.id);
  }
  for (const { name } of names) units.set(`@${name}`, undefined);
  tokens.forEach((token, at) => {
    const inName = names.some(({ start, end }) => token.start >= start && token.end <= end);
    if (!token.isStop && !inName) units.set(token.stem, groupAt.get(at));
  });
  return { units, groups, kind: questionKind(text).kind };
}

type Rarity = (key: string) => number;

/** Inverse document frequency over the entries; a key that no entry has is as rare as can be. */
function keyRarity(entries: readonly (readonly Wording[])[]): Rarity {
  const frequencies = new Map<string, number>();
  for (const wordings of entries) {
    const keys = new Set(
      wordings.flatMap(({ units, groups }) => [
        ...units.keys(),
        ...[...groups].map((id) => `#${id}`),
      ]),
    );
    for (const key of keys) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  }
  const total = entries.length;
  return (key) => {
    const n = frequencies.get(key) ?? 0;
    return Math.log(1 + (total - n + 0.5) / (n + 0.5));
  };
}

function likeness(asked: Wording, wording: Wording, rarity: Rarity): number {
  let shared = 0;
  let onlyAsked = 0;
  let onlyWording = 0;
  for (const [unit, group] of asked.units) {
    const weight = rarity(unit);
    if (wording.units.has(unit)) shared += weight;
    else if (group !== undefined && wording.groups.has(group)) {
      const idea = Math.min(weight, rarity(`#${group}`));
      shared += IDEA_SHARE * idea;
      onlyAsked += (1 - IDEA_SHARE) * idea;
    } else onlyAsked += weight;
  }
  for (const [unit, group] of wording.units) {
    if (asked.units.has(unit)) continue;
    if (group !== undefined && asked.groups.has(group)) continue;
    onlyWording += rarity(unit);
  }
  if (asked.kind === wording.kind) shared += KIND_WEIGHT;
  else if (asked.kind !== 'statement') onlyAsked += KIND_WEIGHT;
  const all = shared + QUESTION_ONLY * onlyAsked + WORDING_ONLY * onlyWording;
  return all === 0 ? 0 : shared / all;
}

function order<Entry>(
  entries: readonly Entry[],
  scores: readonly number[],
): readonly EditorialMatch<Entry>[] {
  return entries
    .map((entry, at) => ({ entry, score: scores[at] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
