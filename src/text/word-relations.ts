import { ALIKE, ALIKE_BOTH, CONTRARY, ROWS, TELLS } from './word-relations-data.ts';

/** How one stem is related to another; several may be joined by `|`. */
export const RELATION = {
  /** A text may have one for the other, by the list of one of them: `tall` and `high`, `found` and `founder`. */
  alike: 1,
  /** The same, by the lists of both. */
  alikeBoth: 2,
  /** The other lets one know it: `feet` of `tall`, `paid` of `cost`. */
  tells: 4,
  /** It lets one know the other: `tall` of `feet`. */
  told: 8,
  /** In its place the other would say something else: `short` and `tall`, `south` and `north`. */
  contrary: 16,
} as const;

/**
 * What a stem is related to, by lists of words that were written for 4,800 common ones (bench/words/related.txt): from the
 * row of another stem's vector to how, as the sum of {@link RELATION}. Takes a row of `vectorOf`; empty for -1.
 */
export function relatedTo(row: number): ReadonlyMap<number, number> {
  if (row < 0) return NOTHING;
  const { starts, others, relations } = table();
  const related = new Map<number, number>();
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at += 1) {
    const other = others[at] as number;
    related.set(other, (related.get(other) ?? 0) | (relations[at] as number));
  }
  return related;
}

/** What a word is worth for another that it is related to so, in [0, 1]. */
export function likenessByRelation(relation: number): number {
  if (relation & RELATION.alikeBoth) return 0.8;
  if (relation & RELATION.alike) return 0.7;
  return relation & RELATION.tells ? 0.4 : 0;
}

/** True where it says otherwise and nothing has the two alike; "original" is both to "new". */
export function isContrary(relation: number): boolean {
  return (relation & (RELATION.contrary | RELATION.alike)) === RELATION.contrary;
}

const NOTHING: ReadonlyMap<number, number> = new Map();

interface Table {
  /** What row `r` is related to stands from `starts[r]` to `starts[r + 1]`, once for each relation. */
  readonly starts: Uint32Array;
  readonly others: Uint16Array;
  readonly relations: Uint8Array;
}

let made: Table | undefined;

/** Decoded once, when first needed (about 15 ms). */
function table(): Table {
  made ??= decode();
  return made;
}

function decode(): Table {
  const parts = [
    { forward: RELATION.alike, backward: RELATION.alike, pairs: pairsIn(ALIKE) },
    { forward: RELATION.alikeBoth, backward: RELATION.alikeBoth, pairs: pairsIn(ALIKE_BOTH) },
    { forward: RELATION.tells, backward: RELATION.told, pairs: pairsIn(TELLS) },
    { forward: RELATION.contrary, backward: RELATION.contrary, pairs: pairsIn(CONTRARY) },
  ];
  const starts = new Uint32Array(ROWS + 1);
  const count = (row: number): void => {
    starts[row + 1] = (starts[row + 1] as number) + 1;
  };
  for (const { pairs } of parts) {
    for (const pair of pairs) {
      count(Math.floor(pair / ROWS));
      count(pair % ROWS);
    }
  }
  for (let row = 0; row < ROWS; row += 1)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const all = starts[ROWS] as number;
  const table = { starts, others: new Uint16Array(all), relations: new Uint8Array(all) };
  const next = starts.slice();
  const relate = (row: number, other: number, relation: number): void => {
    const at = next[row] as number;
    next[row] = at + 1;
    table.others[at] = other;
    table.relations[at] = relation;
  };
  for (const { forward, backward, pairs } of parts) {
    for (const pair of pairs) {
      const a = Math.floor(pair / ROWS);
      const b = pair % ROWS;
      relate(a, b, forward);
      relate(b, a, backward);
    }
  }
  return table;
}

/** The numbers of the pairs: steps of seven bits a byte, the last byte of each below 128. */
function pairsIn(data: string): readonly number[] {
  const pairs: number[] = [];
  let pair = 0;
  let step = 0;
  let shift = 0;
  const bytes = Buffer.from(data, 'base64');
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    step |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    pair += step;
    pairs.push(pair);
    step = 0;
    shift = 0;
  }
  return pairs;
}
