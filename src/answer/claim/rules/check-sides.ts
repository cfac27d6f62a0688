import { type AttackSides, attackSides } from '../attack-sides.ts';
import { countryOf } from '../capitals.ts';
import type { Conflict, Objection, SourceReading } from '../evidence.ts';
import type { Unit } from '../reading.ts';
import { undergoes } from '../undergoes.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * Who attacks whom must be so in the source: "Norwegian raids on Denmark" is not said by "Danish raids on Norway". Both
 * sides turned round are a conflict; one side alone, or a victim beside those that the source names, is no support.
 */
export function checkSides(comparison: Comparison): RuleResult {
  const { claim, source, options } = comparison;
  const objections: Objection[] = [];
  for (const attack of claim.units) {
    if (attack.concepts.get('attack') !== 1) continue;
    const found = (options.get(attack.index) ?? []).flatMap((option) =>
      option.match === 'opposite' ? [] : [option.source],
    );
    if (found.length === 0) continue;
    const ours = attackSides(claim, attack);
    const theirs = bothSides(source, found);
    const turned = ours.victims.find((unit) =>
      isTurned(comparison, unit, theirs.victims, theirs.attackers),
    );
    const struck = ours.attackers.find((unit) =>
      isTurned(comparison, unit, theirs.attackers, theirs.victims),
    );
    if (turned !== undefined && struck !== undefined)
      return { conflicts: [turnedRound(struck, theirs)], objections: [] };
    const word = turned ?? struck;
    const untold = ours.victims.find((unit) => !mayBeStruck(comparison, found, unit, theirs));
    if (word !== undefined) objections.push({ kind: 'turned', word: word.surface });
    else if (untold !== undefined) objections.push({ kind: 'untold', word: untold.surface });
  }
  return objections.length === 0 ? NOTHING : { conflicts: [], objections };
}

/** All that the source's words for an attack tell of its sides. */
function bothSides(source: SourceReading, attacks: readonly Unit[]): AttackSides {
  const sides = attacks.map((attack) => attackSides(source, attack));
  return {
    attackers: sides.flatMap(({ attackers }) => attackers),
    victims: sides.flatMap(({ victims }) => victims),
  };
}

function isTurned(
  comparison: Comparison,
  unit: Unit,
  side: readonly Unit[],
  other: readonly Unit[],
): boolean {
  return stands(comparison, unit, other) && !stands(comparison, unit, side);
}

function turnedRound(struck: Unit, { attackers }: AttackSides): Conflict {
  return { kind: 'roles', claim: struck.surface, source: attackers[0]?.surface ?? '' };
}

/** Of a victim that the source has, it must not tell another place: "raids on Denmark" and "Denmark used it in raids". */
function mayBeStruck(
  comparison: Comparison,
  found: readonly Unit[],
  unit: Unit,
  { victims }: AttackSides,
): boolean {
  const { source, options } = comparison;
  const names = (options.get(unit.index) ?? []).map((option) => option.source);
  if (names.length === 0 || stands(comparison, unit, victims)) return true;
  if (victims.length > 0) return false;
  return found.some((attack) => names.some((name) => undergoes(source, attack, name)));
}

function stands({ options }: Comparison, unit: Unit, side: readonly Unit[]): boolean {
  const found = (options.get(unit.index) ?? []).map((option) => option.source);
  return side.some((other) => found.includes(other) || isCapitalOf(other, unit));
}

/** What struck Oslo struck Norway. */
function isCapitalOf({ surface }: Unit, { keys }: Unit): boolean {
  const country = countryOf(surface)?.toLowerCase();
  return country !== undefined && [...keys].some((key) => key.toLowerCase() === `@${country}`);
}
