import { isContinuing, TOLD_TO_GO_ON } from '../continuing.ts';
import { isDeniedFirst } from '../negators.ts';
import { GOING_ON, isNeed, MORE, NEED } from '../read-boosters.ts';
import type { Reading } from '../reading.ts';
import { isSuperlative } from '../superlatives.ts';
import { BOOSTERS } from '../word-lists.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** "all", "always", "definitely", "biggest", "kept doing": the source must have a word as strong. */
export function checkOverclaims(comparison: Comparison): RuleResult {
  const { claim, source } = comparison;
  const superlatives = superlativeUnits(claim);
  if (claim.boosters.length === 0 && superlatives.length === 0) return NOTHING;
  const strong = source.words.filter(
    (_, at) => !isDenied(source.words, at) && !isOften(source.words, at),
  );
  const kinds = new Set(strong.map(({ lower }) => BOOSTERS.get(lower)));
  if (source.units.some(({ concepts }) => concepts.get('plan') === 1)) kinds.add('future');
  if (tellsOfGoingOn(source)) kinds.add(GOING_ON);
  if (tellsOfMore(source)) kinds.add(MORE);
  if (tellsOfNeed(source)) kinds.add(NEED);
  return {
    conflicts: [],
    objections: [
      ...claim.boosters.filter(({ kind }) => kind !== 'superlative' && !kinds.has(kind)),
      ...untoldSuperlatives(superlatives, comparison),
    ].map(({ word }) => ({ kind: 'overclaim', word })),
  };
}

/** "not only banks", "not the only thing", "not its first flood" say no such thing. */
function isDenied(words: Reading['words'], at: number): boolean {
  if (isDeniedFirst(words, at)) return true;
  const before = words[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return /^(?:not|n['’]t)$/.test(words[before]?.lower ?? '');
}

/** "every three months" is not "every site". */
function isOften(words: Reading['words'], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.lower === 'every' && (next?.tag === 'NUM' || OFTEN.test(next?.lower ?? ''));
}

const OFTEN = /^(?:second|minute|hour|day|night|morning|evening|week|month|year|time)$/;

/** "as does the council", "the council also", "previous attacks" */
function tellsOfMore({ words }: Reading): boolean {
  return words.some(
    ({ lower }, at) =>
      /^(?:also|too|previous|earlier)$/.test(lower) ||
      isDeniedFirst(words, at) ||
      (lower === 'as' && /^(?:do|does|did|is|was|has)$/.test(words[at + 1]?.lower ?? '')),
  );
}

function tellsOfNeed({ words, units }: Reading): boolean {
  const lower = words.map((word) => word.lower);
  return (
    lower.some((_, at) => isNeed(lower, at)) ||
    units.some(({ concepts }) => concepts.get('impossible') === 1)
  );
}

function tellsOfGoingOn({ words }: Reading): boolean {
  return words.some(({ lower }, at) => TOLD_TO_GO_ON.test(lower) || isContinuing(words, at));
}

/** "biggest" where the source has "big", or a superlative of something else. */
function untoldSuperlatives(
  superlatives: readonly Superlative[],
  { source, options }: Comparison,
): readonly { word: string }[] {
  const told = superlativeUnits(source);
  return superlatives.flatMap(({ word, unit }) => {
    const found = (options.get(unit) ?? []).map((option) => option.source.index);
    return told.some((other) => found.includes(other.unit)) ? [] : [{ word }];
  });
}

interface Superlative {
  readonly word: string;
  readonly unit: number;
}

/** Superlatives, with the unit that has it: "serious" of "most serious". */
function superlativeUnits({ words }: Reading): readonly Superlative[] {
  return words.flatMap(({ lower, unit }, at) => {
    if (!isSuperlative(words, at)) return [];
    return [{ word: lower, unit: unit >= 0 ? unit : (words[at + 1]?.unit ?? -1) }];
  });
}
