import { wordRarity } from '../../../text/word-rarity.ts';
import { likenessByRelation, RELATION, relatedTo } from '../../../text/word-relations.ts';
import { likeness, vectorOf } from '../../../text/word-vectors.ts';
import { beyondChance } from '../../features/compare.ts';
import type { Finding, Pair } from '../evidence.ts';
import type { HeldReading } from '../judge-strictly.ts';
import type { Unit } from '../reading.ts';

/** A unit that a claim needs, beside a source. */
export interface AlignedUnit {
  readonly unit: Unit;
  /** How much it tells, about 0.3 to 1.5: names most, other words by how rare they are in English. */
  readonly weight: number;
  /** How much of it the source has, in [0, 1]: 1 where it stands there by its word or its idea, else how like the likest word is. */
  readonly likeness: number;
  /** What stands for it in the source; its opposite has a likeness of 0. */
  readonly pair: Pair | undefined;
}

/** Holds every unit that a claim needs against a source, also where only a word like it stands there. */
export function align({ reading, finding }: HeldReading): readonly AlignedUnit[] {
  const pairs = new Map(finding.pairs.map((pair) => [pair.claim.index, pair]));
  const rows = rowsOf(finding);
  return reading.needed.flatMap((index): AlignedUnit[] => {
    const unit = reading.units[index];
    if (unit === undefined) return [];
    const pair = pairs.get(index);
    return [{ unit, weight: weightOf(unit), likeness: likenessOf(unit, pair, rows), pair }];
  });
}

/** The rows of the source's words in the table of vectors. */
function rowsOf({ source }: Finding): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { tag, stem } of source.words) {
    const row = tag === 'PUNCT' ? -1 : vectorOf(stem);
    if (row >= 0) rows.add(row);
  }
  return rows;
}

function stemOf({ keys }: Unit): string {
  const all = [...keys];
  return all.find((key) => !key.startsWith('@')) ?? all[0] ?? '';
}

function weightOf(unit: Unit): number {
  if (unit.isNamed) return NAME;
  return unit.amount !== undefined ? AMOUNT : COMMON + wordRarity(stemOf(unit));
}

const NAME = 1.5;
const AMOUNT = 1.2;
/** Of the commonest word; rarity is in [0, 1]. */
const COMMON = 0.3;

function likenessOf(unit: Unit, pair: Pair | undefined, rows: ReadonlySet<number>): number {
  if (pair !== undefined) return pair.match === 'opposite' ? 0 : 1;
  // No other word stands for a name or a number.
  if (unit.isNamed || unit.amount !== undefined) return 0;
  const own = vectorOf(stemOf(unit));
  if (own < 0) return 0;
  const related = relatedTo(own);
  let best = 0;
  for (const row of rows) {
    const relation = related.get(row) ?? 0;
    // What is contrary is used alike: "south" is near "north".
    if (relation & RELATION.contrary) continue;
    best = Math.max(
      best,
      likenessByRelation(relation),
      BY_VECTOR * beyondChance(likeness(own, row)),
    );
  }
  return best;
}

const BY_VECTOR = 0.9;
