import { agentsOf, isDoer, readRelations } from '../agents.ts';
import type { Conflict, Objection } from '../evidence.ts';
import { isActor, isSame } from '../match-units.ts';
import type { Unit } from '../reading.ts';
import type { Comparison, RuleResult } from './comparison.ts';

/**
 * Whom the claim says to do or be something must be who does or is it in the source. Another name there is a conflict
 * ("South Korea hacked Sony"); for a name, a source that does not tell is no support. `disputed`: agents judged here.
 */
export function checkAgents(
  comparison: Comparison,
): RuleResult & { readonly disputed: ReadonlySet<number> } {
  const { claim, source, options, pairs } = comparison;
  const conflicts: Conflict[] = [];
  const objections: Objection[] = [];
  const disputed = new Set<number>();
  // "China also blames Iran": that another does so is no conflict.
  const isAddition = claim.words.some(({ lower }) => /^(?:also|too|likewise)$/.test(lower));
  const outside = new Set([...claim.stance.holder, ...claim.stance.saying]);
  for (const { agent, predicate, isAccused } of readRelations(claim, outside)) {
    const unit = claim.units[agent];
    if (unit === undefined || unit.isLight) continue;
    if (unit.proper === undefined && !isDoer(unit)) continue;
    // "Comey blamed North Korea" for "Comey said North Korea was responsible".
    const isAccuser = !isAccused && claim.units[predicate]?.concepts.get('accuse') === 1;
    if (isAccuser && source.speakers.some((speaker) => isSame(unit, speaker))) continue;
    const partners = (options.get(predicate) ?? []).filter(
      ({ match }) => match !== 'opposite' || true,
    );
    if (partners.length === 0) continue;
    const verdict = judge(
      unit,
      partners.map(({ source: partner }) =>
        agentsOf(source, partner, isAccused || isDeed(claim.units[predicate], partner)),
      ),
      new Set((options.get(agent) ?? []).map((option) => option.source.index)),
      source.units,
      new Set(partners.map(({ source: partner }) => partner.index)),
      otherActors(comparison, unit),
    );
    if (verdict.kind === 'fits') continue;
    if (
      verdict.kind === 'other' &&
      unit.proper !== undefined &&
      unit.proper !== 'outlet' &&
      isActor(unit) &&
      isActor(verdict.unit) &&
      !isAddition
    ) {
      if (!disputed.has(agent))
        conflicts.push({ kind: 'roles', claim: unit.surface, source: verdict.unit.surface });
      disputed.add(agent);
    } else if (verdict.kind === 'other' || (unit.proper !== undefined && pairs.has(agent))) {
      objections.push({ kind: 'relation', word: unit.surface });
      if (verdict.kind === 'other') disputed.add(agent);
    }
  }
  return { conflicts, objections, disputed };
}

/** The source's units for other names of the claim that can act. */
function otherActors({ claim, pairs }: Comparison, agent: Unit): ReadonlySet<number> {
  return new Set(
    [...pairs.values()]
      .filter((pair) => pair.claim.index !== agent.index && isActor(pair.claim))
      .filter((pair) => !claim.stance.holder.has(pair.claim.index))
      .map((pair) => pair.source.index),
  );
}

type Judgement =
  | { readonly kind: 'fits' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'other'; readonly unit: Unit };

function judge(
  agent: Unit,
  found: readonly ReturnType<typeof agentsOf>[],
  same: ReadonlySet<number>,
  units: readonly Unit[],
  partners: ReadonlySet<number>,
  others: ReadonlySet<number>,
): Judgement {
  // "the detour went through servers" for "a detour through servers": the agent is the deed itself.
  if ([...partners].some((index) => same.has(index))) return { kind: 'fits' };
  const isAgent = (index: number): boolean => {
    const unit = units[index];
    return same.has(index) || (unit !== undefined && isSame(agent, unit));
  };
  let other: Unit | undefined;
  let isUnknown = false;
  const isNamedBody = agent.proper === 'organisation' || agent.proper === 'thing';
  for (const { certain, possible, self } of found) {
    if ([...certain].some(isAgent) || self.some((unit) => isSame(agent, unit)))
      return { kind: 'fits' };
    if ([...possible].some(isAgent)) {
      // "the Danish attack on the Swedish port": which of two attacked is not told by their standing there.
      const isOpen =
        isActor(agent) &&
        agent.proper !== 'thing' &&
        [...certain, ...possible].some((index) => others.has(index));
      return { kind: isOpen ? 'unknown' : 'fits' };
    }
    // "PayNord …, but the company has not said": the company may be PayNord.
    if (isNamedBody && same.size > 0 && [...certain].some((index) => isGenericBody(units[index])))
      return { kind: 'fits' };
    const named = [...certain].flatMap((index) => units[index] ?? []);
    if (named.length === 0) isUnknown = true;
    other ??= named.find((unit) => unit.proper !== undefined && unit.isNamed) ?? named[0];
  }
  if (isUnknown || other === undefined) return { kind: 'unknown' };
  return { kind: 'other', unit: other };
}

function isGenericBody(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    /^(?:company|agency|bureau|firm|ministry|museum|bank|group|club|university)$/i.test(
      unit.surface,
    )
  );
}

/** "China did it" against "attributed it to North Korea": who did it is who is accused. */
function isDeed(claim: Unit | undefined, source: Unit): boolean {
  return claim?.concepts.get('accuse') !== 1 && source.concepts.get('accuse') === 1;
}
