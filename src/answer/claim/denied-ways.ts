import type { Reading, Unit } from './reading.ts';

/** "did not send it through decoys" denies the way, not that it was sent: where nothing of the way has a partner. */
export function isOnlySo(
  reading: Reading,
  head: Unit,
  paired: ReadonlySet<number>,
  joints = WAY,
): boolean {
  const ways = head.tag === 'VERB' && head.isNegated ? waysOf(reading, head, joints) : [];
  return ways.length > 0 && ways.every(({ index }) => !paired.has(index));
}

/** What stands after "through", "with" and the like under the same denial. */
export function waysOf({ words, units }: Reading, head: Unit, joints = WAY): readonly Unit[] {
  return units.filter(
    (unit) =>
      unit.isNegated &&
      unit.from > head.from &&
      words
        .slice(Math.max(head.to, unit.from - 3), unit.from)
        .some(({ lower }) => joints.test(lower)),
  );
}

const WAY = /^(?:through|via|by|with|from|in|over|using|for)$/;
/** Ways alone: "for" and "in" may tell of what, when and where. */
export const MEANS = /^(?:through|via|by|with|using)$/;
