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

function hasOrder({ words }: Reading): boolean {
  return words.some(({ lower }, at) => (at > 0 && ORDER.test(lower)) || lower === 'after');
}

/** Where a text goes on to what came later or before. */
function turnOf({ words }: Reading): number {
  const at = words.findIndex(({ lower }, position) => position > 1 && ORDER.test(lower));
  return at < 0 ? (words.find(({ lower }) => lower === ',')?.unit ?? 0) : at;
}

const ORDER = /^(?:then|later|afterwards|afterward|subsequently|thereafter|before|after)$/;

/** A place in the order of what happened: that of the text, but for what stands after "after", which was before. */
function timeOf({ words }: Reading, { from }: Unit): number {
  const after = words.findIndex(({ lower }) => lower === 'after');
  if (after < 0 || from < after) return from;
  const comma = words.findIndex(({ lower }, at) => at > after && lower === ',');
  return comma < 0 || from < comma ? from - words.length : from;
}
