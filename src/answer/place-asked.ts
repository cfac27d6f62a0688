import type { Asked } from './read-asked.ts';
import type { Numbered, WordingTable } from './wording-table.ts';

/** A question's units in the wordings of all entries. */
export interface PlacedAsked {
  /** 1 for each wording that has a key or an idea of the question's. */
  readonly isCommon: Uint8Array;
  /** The weight of what the wording shares with the question, and of what only the question has. The object is overwritten by the next call. */
  weigh(wording: number, entry: number): { readonly shared: number; readonly onlyAsked: number };
  /** The weight of what only the wording has. */
  weightOfOthers(wording: number): number;
  /** True when the wording has decisive units and the question, without its earlier ones, none of them. */
  lacksDecisive(wording: number): boolean;
}

/** How much a unit counts as shared that stands elsewhere in the entry; what remains counts as the question's alone. */
const SHARE = {
  idea: 0.58,
  fact: { key: 1, idea: 0.31, cited: 0.27 },
  gap: { key: 0.68, idea: 0.23, cited: 0 },
} as const;
/** A name that the entry has nowhere is never a trifle, however common it is. */
const LEAST_OF_MISSING_NAME = 1.95;

/** How a wording has a unit of the question. */
const HAS_IDEA = 1;
const HAS_KEY = 2;
/** How the question has a unit of a wording. */
const IN_CONTEXT = 1;
const IN_OWN = 2;

/** Finds the question's units in the table: linear in the wordings that have them, and in all entries. */
export function placeAsked(asked: Asked, table: WordingTable): PlacedAsked {
  const { isGap, entryOf, byKey, byIdea, byCitedKey, unitStarts, keys, ideas, weights } = table;
  const count = asked.units.length;
  const isCommon = new Uint8Array(entryOf.length);
  /** Of each wording, unit after unit, how it has the unit. */
  const has = new Uint8Array(entryOf.length * count);
  /** Of each entry, unit after unit, how much of a unit is shared by what stands anywhere in it. */
  const shares = new Float64Array(isGap.length * count);
  const shareOf = (entry: number) => (isGap[entry] ? SHARE.gap : SHARE.fact);
  asked.units.forEach(({ key, idea }, at) => {
    for (const entry of byCitedKey.get(key) ?? [])
      shares[entry * count + at] = shareOf(entry).cited;
    for (const wording of wordingsWith(byIdea, idea)) {
      const entry = entryOf[wording] as number;
      isCommon[wording] = 1;
      has[wording * count + at] = HAS_IDEA;
      shares[entry * count + at] = shareOf(entry).idea;
    }
  });
  // After all ideas: where a unit has both, its key counts.
  asked.units.forEach(({ key }, at) => {
    for (const wording of wordingsWith(byKey, key)) {
      const entry = entryOf[wording] as number;
      isCommon[wording] = 1;
      has[wording * count + at] = HAS_KEY;
      shares[entry * count + at] = shareOf(entry).key;
    }
  });
  const unitWeights = Float64Array.from(asked.units, ({ weight }) => weight);
  const missingWeights = Float64Array.from(asked.units, ({ key, weight }) =>
    key.startsWith('@') ? Math.max(weight, LEAST_OF_MISSING_NAME) : weight,
  );
  const askedKeys = markAsked(byKey, asked.keys, asked.own.keys);
  const askedIdeas = markAsked(byIdea, asked.ideas, asked.own.ideas);
  const weighed = { shared: 0, onlyAsked: 0 };

  return {
    isCommon,
    weigh(wording, entry) {
      let shared = 0;
      let onlyAsked = 0;
      for (let at = 0; at < count; at += 1) {
        let share = shares[entry * count + at] as number;
        if (share === 0) {
          onlyAsked += missingWeights[at] as number;
          continue;
        }
        const how = has[wording * count + at];
        if (how === HAS_KEY) share = 1;
        else if (how === HAS_IDEA) share = SHARE.idea;
        const weight = unitWeights[at] as number;
        shared += share * weight;
        onlyAsked += (1 - share) * weight;
      }
      weighed.shared = shared;
      weighed.onlyAsked = onlyAsked;
      return weighed;
    },
    weightOfOthers(wording) {
      const end = unitStarts[wording + 1] as number;
      let sum = 0;
      for (let unit = unitStarts[wording] as number; unit < end; unit += 1) {
        if (askedKeys[keys[unit] as number] !== 0) continue;
        const idea = ideas[unit] as number;
        if (idea >= 0 && askedIdeas[idea] !== 0) continue;
        sum += weights[unit] as number;
      }
      return sum;
    },
    lacksDecisive(wording) {
      const end = unitStarts[wording + 1] as number;
      let lacks = false;
      for (let unit = unitStarts[wording] as number; unit < end; unit += 1) {
        if (table.isDecisive[unit] === 0) continue;
        const idea = ideas[unit] as number;
        if (askedKeys[keys[unit] as number] === IN_OWN) return false;
        if (idea >= 0 && askedIdeas[idea] === IN_OWN) return false;
        lacks = true;
      }
      return lacks;
    },
  };
}

function wordingsWith({ numbers, wordings }: Numbered, name: string | undefined) {
  return wordings[(name === undefined ? undefined : numbers.get(name)) ?? -1] ?? [];
}

/** For each numbered name whether the question has it, and whether its own words do. */
function markAsked(
  { numbers, wordings }: Numbered,
  asked: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Uint8Array {
  const marks = new Uint8Array(wordings.length);
  for (const name of asked) {
    const number = numbers.get(name);
    if (number !== undefined) marks[number] = own.has(name) ? IN_OWN : IN_CONTEXT;
  }
  return marks;
}
