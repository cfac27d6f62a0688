import type { Conflict, Objection } from '../evidence.ts';
import type { HeldReading } from '../judge-strictly.ts';
import type { RankedSentences } from '../ranked-sentences.ts';
import { type AlignedUnit, align } from './align.ts';

const CONFLICTS = ['number', 'name', 'polarity', 'opposite', 'roles', 'speaker'] as const;

/** The names of what is measured of a sentence that conflicts with a claim, in the order of the model's columns. */
export const CONFLICT_FEATURES = [
  // The share of the claim's weight that the sentence has: likeness by likeness, by word or idea, in the very words.
  'coverage',
  'stated',
  'exact',
  // How many units the claim needs, and how many of them the sentence does not state, by what they are.
  'needed',
  'missing',
  'missingNames',
  'missingAmounts',
  'missingVerbs',
  'missingNouns',
  // The weight of what is least in it, and how like the least of its words is.
  'greatestGap',
  'leastLikeness',
  // Objections: another role, another speaker, strong words and hedges.
  'otherRoles',
  'untoldSpeaker',
  'strength',
  // How many of the claim's units are denied on one side alone.
  'deniedApart',
  // In how many clauses its units stand, the share of their pairs in another order, and the words from first to last for each.
  'clauses',
  'turnedOrder',
  'spread',
  // The share of the sentence's own units that the claim has; whether it is read with the one before; the claim's words.
  'wholeness',
  'isJoined',
  'words',
  // Conflicts by kind.
  ...CONFLICTS,
  // Where the ranker has the sentence, its score for the first, and the confidence that it answers what the claim asks.
  'rank',
  'firstScore',
  'confidence',
] as const;

/** What is measured, in the order of {@link CONFLICT_FEATURES}. */
export function measureConflict(held: HeldReading, ranked: RankedSentences): Float32Array {
  const { reading, finding } = held;
  const { source, conflicts, objections } = finding;
  const units = align(held);
  const total = weigh(units);
  const share = (some: number): number => (total === 0 ? 0 : some / total);
  const stated = units.filter(({ likeness }) => likeness === 1);
  const missing = units.filter(({ likeness }) => likeness < 1);
  const plain = missing.filter(({ unit }) => !unit.isNamed && unit.amount === undefined);
  const tagged = (tag: string): number => plain.filter(({ unit }) => unit.tag === tag).length;
  const pairs = units.flatMap(({ pair }) => pair ?? []);
  const objecting = (...kinds: readonly Objection['kind'][]): number =>
    objections.filter(({ kind }) => kinds.includes(kind)).length;
  const rank = ranked.sentences.findIndex(({ id }) => id === source.quotes[0]?.id);
  const own = source.units.filter(({ isLight }) => !isLight).length;
  const features: Readonly<Record<(typeof CONFLICT_FEATURES)[number], number>> = {
    coverage: share(units.reduce((sum, { weight, likeness }) => sum + weight * likeness, 0)),
    stated: share(weigh(stated)),
    exact: share(weigh(stated.filter(({ pair }) => pair?.match === 'same'))),
    needed: units.length,
    missing: missing.length,
    missingNames: missing.filter(({ unit }) => unit.isNamed).length,
    missingAmounts: missing.filter(({ unit }) => !unit.isNamed && unit.amount !== undefined).length,
    missingVerbs: tagged('VERB'),
    missingNouns: tagged('NOUN'),
    greatestGap: Math.max(0, ...missing.map(({ weight, likeness }) => weight * (1 - likeness))),
    leastLikeness: Math.min(1, ...missing.map(({ likeness }) => likeness)),
    otherRoles: objecting('relation', 'untold', 'turned'),
    untoldSpeaker: objecting('speaker'),
    strength: objecting('overclaim', 'hedge'),
    deniedApart: pairs.filter((pair) => pair.claim.isNegated !== pair.source.isNegated).length,
    ...measureOrder(units),
    wholeness: new Set(pairs.map((pair) => pair.source.index)).size / Math.max(1, own),
    isJoined: source.quotes.length > 1 ? 1 : 0,
    words: reading.words.filter(({ tag }) => tag !== 'PUNCT').length,
    ...countConflicts(conflicts),
    rank: rank < 0 ? LAST_RANK : Math.min(rank, LAST_RANK),
    firstScore: ranked.firstScore,
    confidence: ranked.confidence,
  };
  return Float32Array.from(CONFLICT_FEATURES, (name) => features[name]);
}

const LAST_RANK = 10;

function weigh(units: readonly AlignedUnit[]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

function countConflicts(conflicts: readonly Conflict[]) {
  const count = (wanted: Conflict['kind']): number =>
    conflicts.filter(({ kind }) => kind === wanted).length;
  return Object.fromEntries(CONFLICTS.map((kind) => [kind, count(kind)])) as Record<
    (typeof CONFLICTS)[number],
    number
  >;
}

function measureOrder(units: readonly AlignedUnit[]) {
  const found = units.flatMap(({ pair }) => pair?.source ?? []);
  const places = found.map(({ from }) => from);
  const later = places.flatMap((place, at) => places.slice(at + 1).map((other) => other < place));
  const length = found.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1;
  return {
    clauses: new Set(found.map(({ segment }) => segment)).size,
    turnedOrder: later.length === 0 ? 0 : later.filter(Boolean).length / later.length,
    spread: length / Math.max(1, found.length),
  };
}
