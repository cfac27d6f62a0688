import { DERIVED, KINDS, SYNONYMS } from './word-relations-data.ts';
import { vectorOf } from './word-vectors.ts';

/** How two stems are related; several may be joined by `|`. */
export const RELATION = {
  /** Made from one another: `strong` and `strength`, `spanish` and `spain`. */
  derived: 1,
  /** Mean the same, or nearly: `begin` and `commence`. */
  synonym: 2,
  /** One is a kind of the other, or entails it: `gun` and `weapon`. */
  kind: 4,
} as const;

/**
 * What a stem is related to, by WordNet 3.1 (the three commonest senses of each word): from the row of another stem
 * (see {@link vectorOf}) to how, as the sum of {@link RELATION}. Empty for a stem that is none of the commonest.
 */
export function relatedTo(stem: string): ReadonlyMap<number, number> {
  const row = vectorOf(stem);
  return (row < 0 ? undefined : table()[row]) ?? NOTHING;
}

const NOTHING: ReadonlyMap<number, number> = new Map();
/** Of the stems that have a vector, as the data counts them. */
const STEMS = 16_000;

let made: readonly (Map<number, number> | undefined)[] | undefined;

/** Decoded once, when first needed. */
function table(): readonly (Map<number, number> | undefined)[] {
  made ??= decode();
  return made;
}

function decode(): readonly (Map<number, number> | undefined)[] {
  const rows = new Array<Map<number, number> | undefined>(STEMS);
  const relate = (from: number, to: number, relation: number): void => {
    const related = rows[from] ?? new Map<number, number>();
    related.set(to, (related.get(to) ?? 0) | relation);
    rows[from] = related;
  };
  for (const [data, relation] of [
    [DERIVED, RELATION.derived],
    [SYNONYMS, RELATION.synonym],
    [KINDS, RELATION.kind],
  ] as const) {
    let pair = 0;
    let step = 0;
    let shift = 0;
    for (const byte of Buffer.from(data, 'base64')) {
      step |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte >= 0x80) continue;
      pair += step;
      step = 0;
      shift = 0;
      const [a, b] = [Math.floor(pair / STEMS), pair % STEMS];
      relate(a, b, relation);
      relate(b, a, relation);
    }
  }
  return rows;
}
