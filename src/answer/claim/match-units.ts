import { compareAmounts } from './compare-amounts.ts';
import type { Unit } from './reading.ts';
import { PATIENT_NOUN } from './voice.ts';

/** How a claim's unit stands to a source's: the same, the same in other words, or the opposite. */
export type UnitMatch = 'same' | 'alike' | 'opposite';

/** Compares two units; undefined when neither says anything about the other. */
export function matchUnits(claim: Unit, source: Unit): UnitMatch | undefined {
  if (claim.amount !== undefined || source.amount !== undefined) {
    if (claim.amount === undefined || source.amount === undefined) return undefined;
    return compareAmounts(claim.amount, source.amount) === 'same' ? 'same' : undefined;
  }
  if (isTurnedPhrase(claim, source)) return 'opposite';
  if (sharesKeys(claim, source)) return 'same';
  const match = matchConcepts(claim, source);
  if (match === undefined) return undefined;
  // "decoy machine" is more than a machine: it is matched by what it stands for, or not at all.
  if (!claim.isNamed && some(claim.keys, isName)) return undefined;
  // "the targets" are not "the attacks".
  if (isNoun(claim) && isNoun(source) && isVictims(claim) !== isVictims(source)) return undefined;
  return match;
}

function matchConcepts(claim: Unit, source: Unit): UnitMatch | undefined {
  let match: UnitMatch | undefined;
  for (const [concept, sign] of claim.concepts) {
    const other = source.concepts.get(concept);
    if (other === undefined) continue;
    if (other === sign) return 'alike';
    match = 'opposite';
  }
  return match;
}

/**
 * One key is enough, but for what means more than its parts: "behind closed doors" is not "behind", "decoy servers" are
 * no servers, and a ministry of Norway is not Norway.
 */
function sharesKeys(claim: Unit, source: Unit): boolean {
  // Asked of nearly every pair of units, nearly always in vain.
  if (!some(claim.keys, (key) => source.keys.has(key))) return false;
  const shared = [...claim.keys].filter((key) => source.keys.has(key));
  if (claim.isNamed) {
    const [primary = ''] = claim.keys;
    if (!OWNED.test(claim.surface)) return true;
    return source.keys.has(primary) || !shared.every(isName);
  }
  if (some(claim.keys, isName)) return shared.some(isName);
  const isIdiom = claim.to - claim.from > 1 && claim.concepts.size > 0;
  return !isIdiom || shared.length === claim.keys.size;
}

function isName(key: string): boolean {
  return key.startsWith('@');
}

function some(keys: ReadonlySet<string>, isMeant: (key: string) => boolean): boolean {
  for (const key of keys) if (isMeant(key)) return true;
  return false;
}

/** "switched on" beside "switched off" */
function isTurnedPhrase(claim: Unit, source: Unit): boolean {
  return (
    claim.to - claim.from > 1 &&
    source.to - source.from > 1 &&
    [...claim.concepts].some(([concept, sign]) => source.concepts.get(concept) === -sign)
  );
}

function isVictims({ surface }: Unit): boolean {
  return PATIENT_NOUN.test(surface.toLowerCase());
}

function isNoun({ tag }: Unit): boolean {
  return tag === 'NOUN';
}

/** "Norway's Transport Ministry", "Bank of England" */
const OWNED = /['’]s\s|\sof\s/i;

/** True when two units speak of the same, in whatever words. */
export function isSame(claim: Unit, source: Unit): boolean {
  const match = matchUnits(claim, source);
  return match === 'same' || match === 'alike';
}

/** True for somebody or something that can act: a person, a body, a place. */
export function isActor({ proper, isNamed }: Unit): boolean {
  return (
    isNamed &&
    (proper === 'person' ||
      proper === 'organisation' ||
      proper === 'place' ||
      proper === 'outlet' ||
      proper === 'thing')
  );
}
