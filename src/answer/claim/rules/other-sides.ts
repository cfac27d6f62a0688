import type { Reading, Unit } from '../reading.ts';
import type { Comparison } from './comparison.ts';

/** "the right engine" against "the left engine", "Thursday evening" against "Thursday morning": only one of them can be. */
export function siblingOf({ claim, source, pairs }: Comparison, unit: Unit): Unit | undefined {
  const others = OTHERS.get(unit.surface.toLowerCase());
  if (others === undefined) return undefined;
  const beside = (reading: Reading, { from, to }: Unit): readonly number[] =>
    [reading.words[from - 1], reading.words[to]].flatMap((word) => word?.unit ?? []);
  const partners = beside(claim, unit).flatMap((index) => pairs.get(index)?.source.index ?? []);
  return source.units.find(
    (other) =>
      others.has(other.surface.toLowerCase()) &&
      beside(source, other).some((index) => partners.includes(index)),
  );
}

const EXCLUSIVE: readonly (readonly string[])[] = [
  ['morning', 'afternoon', 'evening'],
  ['morning', 'night'],
  ['afternoon', 'night'],
  ['left', 'right'],
  ['upper', 'lower'],
  ['front', 'rear'],
  ['front', 'back'],
  ['inner', 'outer'],
  ['northern', 'southern', 'eastern', 'western'],
];

/** For each word those that it excludes. */
const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  EXCLUSIVE.flat().map((own) => [
    own,
    new Set(
      EXCLUSIVE.flatMap((words) => (words.includes(own) ? words : [])).filter(
        (word) => word !== own,
      ),
    ),
  ]),
);

/** "her right knee" beside "her left knee and her right hand": the word is there, of something else. */
export function isOtherSide(comparison: Comparison, unit: Unit): boolean {
  const { source, pairs } = comparison;
  const own = pairs.get(unit.index)?.source;
  const other = siblingOf(comparison, unit);
  if (own === undefined || other === undefined) return false;
  const partners = new Set([...pairs.values()].map((pair) => pair.source.index));
  const beside = source.words[own.to]?.unit ?? -1;
  return !partners.has(beside);
}
