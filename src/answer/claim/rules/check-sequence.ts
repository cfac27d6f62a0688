import { clauseEnd } from '../clause-end.ts';
import { isDoer } from '../doers.ts';
import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** "first used decoys, and only later went direct" against "went direct, then used decoys": told in the other order. */
export function checkSequence({ claim, source, options }: Comparison): RuleResult {
  if (!hasOrder(claim) || !hasOrder(source)) return NOTHING;
  const told = claim.units.filter(isEvent).sort((a, b) => timeOf(claim, a) - timeOf(claim, b));
  const times = told.map((unit) =>
    (options.get(unit.index) ?? [])
      .filter(({ match }) => match !== 'opposite')
      .map((option) => timeOf(source, option.source)),
  );
  const turn = turnOf(claim);
  let reversed: readonly [Unit, Unit] | undefined;
  for (const [at, first] of told.entries()) {
    for (const [next, second] of told.entries()) {
      if (next <= at || first.from < turn === second.from < turn) continue;
      const [ours = [], theirs = []] = [times[at], times[next]];
      if (ours.length === 0 || theirs.length === 0) continue;
      if (Math.min(...ours) < Math.max(...theirs)) return NOTHING;
      reversed ??= [first, second];
    }
  }
  if (reversed === undefined) return NOTHING;
  const [first, second] = reversed;
  return {
    conflicts: [
      {
        kind: 'opposite',
        claim: `${first.surface} before ${second.surface}`,
        source: `${second.surface} before ${first.surface}`,
      },
    ],
    objections: [],
  };
}

function isEvent(unit: Unit): boolean {
  const { isLight, isAccording, proper, amount } = unit;
  const isThing = proper === undefined && amount === undefined && unit.concepts.get('hacker') !== 1;
  return isThing && !isLight && !isAccording && !(unit.tag === 'NOUN' && isDoer(unit));
}

/** It tells what came first. */
export function hasOrder({ words }: Reading): boolean {
  return words.some(({ lower }, at) =>
    at > 0 ? turns(words, at) || lower === 'after' : /^(?:after|before)$/.test(lower),
  );
}

/** "later", "before the raid"; but not "the raids before this one": of two raids, and of nothing else. */
function turns(words: Reading['words'], at: number): boolean {
  const [word = '', ...next] = words.slice(at, at + 3).map(({ lower }) => lower);
  return ORDER.test(word) && !(word === 'before' && /^(?:this|that) one$/.test(next.join(' ')));
}

/** A text that tells an order has a unit in its later part: after "then", or outside what stands after "after". */
export function comesLater(reading: Reading, unit: Unit): boolean {
  if (!hasOrder(reading)) return false;
  if (reading.words.some(({ lower }) => lower === 'after')) return timeOf(reading, unit) >= 0;
  return unit.from > turnOf(reading);
}

/** Where a text goes on to what came later or before: at "then", or at the clause that ends with "later". */
function turnOf({ words }: Reading): number {
  const at = words.findIndex((_, position) => position > 1 && turns(words, position));
  if (at < 0) return words.find(({ lower }) => lower === ',')?.unit ?? 0;
  if (words.slice(at + 1).some(({ tag }) => tag !== 'PUNCT')) return at;
  const joint = words.findLastIndex(
    ({ lower }, place) => place < at && /^(?:,|and|but)$/.test(lower),
  );
  return joint < 0 ? at : joint;
}

const ORDER =
  /^(?:then|later|afterwards|afterward|subsequently|thereafter|eventually|finally|before|after)$/;

/** A place in the order of what happened: that of the text, but for what stands after "after", which was before. */
function timeOf({ words }: Reading, { from }: Unit): number {
  // "before leaving they locked it": what opens the text came later.
  if (words[0]?.lower === 'before') return from < clauseEnd(words, 0) ? from + words.length : from;
  const after = words.findIndex(({ lower }) => lower === 'after');
  if (after < 0 || from < after) return from;
  return from < clauseEnd(words, after) ? from - words.length : from;
}
