import type { Objection } from '../evidence.ts';
import type { Reading, Unit } from '../reading.ts';
import type { Comparison, RuleResult } from './comparison.ts';

/**
 * A verb that needs no partner, as it says little ("has worked there", "was informed"), may still be denied: then the other
 * text must deny it too, where it has it. So must a verb of saying that is one of denying in the source ("confirmed it and said").
 */
export function checkLightDenials({ claim, source, pairs }: Comparison): RuleResult {
  const paired = new Set([...pairs.values()].map((pair) => pair.source.index));
  const denied = [
    ...deniedIn(claim, source).filter(({ index }) => !pairs.has(index)),
    ...deniedIn(source, claim).filter(({ index }) => !paired.has(index)),
  ];
  const objections = denied.map(({ surface }): Objection => ({ kind: 'denial', word: surface }));
  // "confirmed it and said …" for "denied it and said …"
  const confirming = wordIn(claim, CONFIRMS);
  if (confirming !== undefined && wordIn(source, DENIES) !== undefined)
    objections.push({ kind: 'denial', word: confirming });
  return { conflicts: [], objections };
}

const CONFIRMS = /^(?:confirm|admit|acknowledge|concede|accept|agree)(?:s|d|ed|ted)?$/;
const DENIES = /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?)$/;

function wordIn({ words }: Reading, form: RegExp): string | undefined {
  return words.find(({ lower }) => form.test(lower))?.lower;
}

/** What one text denies, and the other has and never denies. */
function deniedIn(one: Reading, other: Reading): readonly Unit[] {
  return one.units.filter(({ isNegationHead, tag, keys }) => {
    if (!isNegationHead || !(tag === 'VERB' || tag === 'ADJ')) return false;
    const same = other.units.filter((unit) => [...unit.keys].some((key) => keys.has(key)));
    return same.length > 0 && same.every(({ isNegated }) => !isNegated);
  });
}
