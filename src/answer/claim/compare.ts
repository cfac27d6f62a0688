import { agentsOf, readRelations } from './agents.ts';
import { compareAmounts } from './compare-amounts.ts';
import type {
  ClaimReading,
  Conflict,
  Finding,
  Objection,
  Pair,
  SourceReading,
} from './evidence.ts';
import { attachments } from './grammar.ts';
import { matchUnits } from './match-units.ts';
import type { Amount, ProperKind, Unit } from './reading.ts';
import { BOOSTERS } from './word-lists.ts';

/** What a source says about a claim: the units that it covers, the conflicts, and what keeps it from supporting it. */
export function compare(claim: ClaimReading, source: SourceReading): Finding {
  const options = new Map(
    claim.needed.map((index) => [index, matchesOf(claim.units[index], source)] as const),
  );
  const pairs = choosePairs(claim, options);
  const paired = new Map(pairs.map((pair) => [pair.claim.index, pair]));
  const conflicts: Conflict[] = [];
  const objections: Objection[] = [];
  for (const index of claim.needed) {
    const unit = claim.units[index];
    if (unit === undefined || paired.has(index)) continue;
    const conflict = slotConflict(claim, source, unit, pairs);
    if (conflict !== undefined) conflicts.push(conflict);
    else objections.push({ kind: 'missing', unit });
  }
  conflicts.push(...oppositeConflicts(pairs), ...polarityConflicts(pairs, claim, source));
  const relations = checkRelations(claim, source, paired, options);
  for (const conflict of relations.conflicts)
    if (!isKnown(conflicts, conflict)) conflicts.push(conflict);
  objections.push(...relations.objections);
  const speaker = checkSpeaker(claim, source);
  conflicts.push(...speaker.conflicts);
  objections.push(
    ...speaker.objections,
    ...hedges(claim, pairs, source),
    ...overclaims(claim, source),
  );
  return { source, pairs, conflicts, objections };
}

function isKnown(conflicts: readonly Conflict[], conflict: Conflict): boolean {
  return conflicts.some(
    (other) => 'claim' in other && 'claim' in conflict && other.claim === conflict.claim,
  );
}

interface Option {
  readonly source: Unit;
  readonly match: Pair['match'];
}

function matchesOf(unit: Unit | undefined, source: SourceReading): readonly Option[] {
  if (unit === undefined) return [];
  return source.units.flatMap((other) => {
    if (other.isAccording) return [];
    const match = matchUnits(unit, other);
    return match === undefined ? [] : [{ source: other, match }];
  });
}

const STRENGTH = { same: 3, alike: 2, opposite: 1 } as const;

/** One source unit for each claim unit: the best match, of equals the one nearest to what is matched without choice. */
function choosePairs(
  claim: ClaimReading,
  options: ReadonlyMap<number, readonly Option[]>,
): readonly Pair[] {
  const sure = [...options.values()]
    .filter((list) => list.length === 1)
    .flatMap((list) => list.map(({ source }) => source.index));
  const center = sure.length === 0 ? 0 : sure.reduce((sum, index) => sum + index, 0) / sure.length;
  return claim.needed.flatMap((index) => {
    const unit = claim.units[index];
    const best = [...(options.get(index) ?? [])].sort(
      (a, b) =>
        STRENGTH[b.match] - STRENGTH[a.match] ||
        Math.abs(a.source.index - center) - Math.abs(b.source.index - center) ||
        a.source.index - b.source.index,
    )[0];
    return unit === undefined || best === undefined ? [] : [{ claim: unit, ...best }];
  });
}

/** A name or amount that the source lacks, against another of its kind that hangs on the same. */
function slotConflict(
  claim: ClaimReading,
  source: SourceReading,
  unit: Unit,
  pairs: readonly Pair[],
): Conflict | undefined {
  if (unit.amount === undefined && unit.proper === undefined) return undefined;
  const used = new Set(pairs.map((pair) => pair.source.index));
  const rivals = source.units.filter(
    (other) => !used.has(other.index) && !other.isAccording && isRival(unit, other),
  );
  if (rivals.length === 0) return undefined;
  const hung = attachments(claim, unit);
  const partners = new Set(
    pairs.filter((pair) => hung.has(pair.claim.index)).map((pair) => pair.source.index),
  );
  const isFree = [...hung].every((index) => claim.units[index]?.isLight === true);
  const rival = rivals.find((other) => {
    if (isTime(unit)) return true;
    const theirs = attachments(source, other);
    return isFree || [...theirs].some((index) => partners.has(index));
  });
  if (rival === undefined) return undefined;
  const kind = unit.amount === undefined ? 'name' : 'number';
  return { kind, claim: unit.surface, source: rival.surface };
}

function isRival(claim: Unit, source: Unit): boolean {
  if (claim.amount !== undefined) {
    return source.amount !== undefined && compareAmounts(claim.amount, source.amount) === 'other';
  }
  return (
    source.proper !== undefined &&
    claim.proper !== undefined &&
    excludes(claim.proper, source.proper)
  );
}

/** Kinds that fill the same place; a "thing" may be anything that is written with a capital. */
function excludes(a: ProperKind, b: ProperKind): boolean {
  if (a === b) return true;
  const actors = new Set<ProperKind>(['person', 'organisation', 'place']);
  if (a === 'thing' || b === 'thing')
    return (
      a !== 'weekday' &&
      b !== 'weekday' &&
      a !== 'month' &&
      b !== 'month' &&
      a !== 'outlet' &&
      b !== 'outlet'
    );
  return actors.has(a) && actors.has(b) && a !== 'place' && b !== 'place';
}

function isTime({ proper, amount }: Unit): boolean {
  return proper === 'weekday' || proper === 'month' || isYearOrTime(amount);
}

function isYearOrTime(amount: Amount | undefined): boolean {
  return amount?.kind === 'year' || amount?.kind === 'time';
}

function oppositeConflicts(pairs: readonly Pair[]): readonly Conflict[] {
  return pairs
    .filter(
      ({ match, claim, source }) => match === 'opposite' && claim.isNegated === source.isNegated,
    )
    .map(({ claim, source }) => ({
      kind: 'opposite',
      claim: claim.surface,
      source: source.surface,
    }));
}

/** A negation on one side alone, on what it turns round. */
function polarityConflicts(
  pairs: readonly Pair[],
  _claim: ClaimReading,
  _source: SourceReading,
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const { claim, source, match } of pairs) {
    if (match === 'opposite') continue;
    if (!claim.isNegationHead && !source.isNegationHead) continue;
    if (claim.isNegated === source.isNegated) continue;
    conflicts.push({ kind: 'polarity', word: claim.surface, isClaimNegated: claim.isNegated });
  }
  return conflicts;
}

function checkRelations(
  claim: ClaimReading,
  source: SourceReading,
  paired: ReadonlyMap<number, Pair>,
  options: ReadonlyMap<number, readonly Option[]>,
): { readonly conflicts: readonly Conflict[]; readonly objections: readonly Objection[] } {
  const conflicts: Conflict[] = [];
  const objections: Objection[] = [];
  const outside = new Set([...claim.stance.holder, ...claim.stance.saying]);
  for (const { agent, predicate } of readRelations(claim, outside)) {
    const agentUnit = claim.units[agent];
    const predicates = options.get(predicate) ?? [];
    if (agentUnit === undefined || agentUnit.isLight || predicates.length === 0) continue;
    const isNamed = agentUnit.proper !== undefined;
    let isUnknown = false;
    let other: Unit | undefined;
    let fits = false;
    for (const { source: unit } of predicates) {
      const agents = agentsOf(source, unit);
      if (agents === undefined) {
        isUnknown = true;
        continue;
      }
      const units = [...agents].flatMap((index) => source.units[index] ?? []);
      if (units.some((candidate) => isSameAgent(agentUnit, candidate))) fits = true;
      else other ??= units.find((candidate) => candidate.proper !== undefined) ?? units[0];
    }
    if (fits) continue;
    if (isUnknown) {
      if (isNamed && paired.has(agent))
        objections.push({ kind: 'relation', word: agentUnit.surface });
      continue;
    }
    if (other === undefined) continue;
    if (isNamed && other.proper !== undefined && isActor(agentUnit) && isActor(other)) {
      conflicts.push({ kind: 'roles', claim: agentUnit.surface, source: other.surface });
    } else objections.push({ kind: 'relation', word: agentUnit.surface });
  }
  return { conflicts, objections };
}

function isActor({ proper }: Unit): boolean {
  return (
    proper === 'person' ||
    proper === 'organisation' ||
    proper === 'place' ||
    proper === 'outlet' ||
    proper === 'thing'
  );
}

function isSameAgent(claim: Unit, source: Unit): boolean {
  const match = matchUnits(claim, source);
  return match === 'same' || match === 'alike';
}

function checkSpeaker(
  claim: ClaimReading,
  source: SourceReading,
): { readonly conflicts: readonly Conflict[]; readonly objections: readonly Objection[] } {
  const holders = [...claim.stance.holder]
    .flatMap((index) => claim.units[index] ?? [])
    .filter(({ isLight }) => !isLight);
  const missing = holders.filter(
    (holder) => !source.speakers.some((speaker) => isSameAgent(holder, speaker)),
  );
  const [first] = missing;
  if (first === undefined) return { conflicts: [], objections: [] };
  const rivals = source.speakers.filter((speaker) => {
    if (first.proper === 'outlet') return speaker.proper === 'outlet';
    return (
      first.proper !== undefined &&
      speaker.proper !== undefined &&
      speaker.proper !== 'outlet' &&
      isActor(first) &&
      isActor(speaker)
    );
  });
  const [rival] = rivals;
  if (rival === undefined)
    return { conflicts: [], objections: [{ kind: 'speaker', word: first.surface }] };
  return {
    conflicts: [{ kind: 'speaker', claim: first.surface, source: rival.surface }],
    objections: [],
  };
}

function hedges(
  claim: ClaimReading,
  pairs: readonly Pair[],
  source: SourceReading,
): readonly Objection[] {
  const weakest = pairs.find((pair) => pair.source.certainty < claim.certainty);
  if (weakest === undefined) return [];
  const word = source.words.find(({ lower }) =>
    /^(?:possible|possibly|likely|probably|suspected|suspect|may|might|could|unlikely)$/.test(
      lower,
    ),
  );
  return [{ kind: 'hedge', word: word?.text ?? 'possible' }];
}

function overclaims(claim: ClaimReading, source: SourceReading): readonly Objection[] {
  const has = new Set(source.words.map(({ lower }) => BOOSTERS.get(lower)));
  return claim.boosters
    .filter(({ kind }) => !has.has(kind))
    .map(({ word }) => ({ kind: 'overclaim', word }));
}
