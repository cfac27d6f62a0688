import { agentsOf, readRelations } from '../agents.ts';
import { attachments } from '../attachments.ts';
import { isDoer } from '../doers.ts';
import type { Conflict, Objection } from '../evidence.ts';
import { nounPhraseAt } from '../grammar.ts';
import { isAddition } from '../is-addition.ts';
import { isActor, isSame } from '../match-units.ts';
import { arePartsOfOne } from '../part-of-name.ts';
import type { Unit } from '../reading.ts';
import type { Comparison, Option, RuleResult } from './comparison.ts';

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
  const isOneMore = isAddition(claim) || claim.words.some(({ lower }) => lower === 'than');
  const outside = new Set([...claim.stance.holder, ...claim.stance.saying]);
  for (const { agent, predicate, isAccused: isTarget } of readRelations(claim, outside)) {
    const unit = claim.units[agent];
    if (unit === undefined || unit.isLight) continue;
    if (
      unit.proper === undefined &&
      !isDoer(unit) &&
      claim.units[predicate]?.concepts.get('culprit') !== 1
    )
      continue;
    // "Comey blamed North Korea" for "Comey said North Korea was responsible".
    const isAccuser = !isTarget && claim.units[predicate]?.concepts.get('accuse') === 1;
    if (isAccuser && source.speakers.some((speaker) => isSame(unit, speaker))) continue;
    const partners = options.get(predicate) ?? [];
    if (partners.length === 0) continue;
    const verdict = judge(
      unit,
      partners.map(({ source: partner }) =>
        agentsOf(source, partner, isTarget || isDeed(claim.units[predicate], partner)),
      ),
      new Set(
        (options.get(agent) ?? [])
          .map((option) => option.source)
          .filter((name) => !isOwner(source, name) && !isAnother(comparison, unit, name))
          .map(({ index }) => index),
      ),
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
      !isOneMore &&
      (!isAccuser || isAccused(source, options.get(agent) ?? []))
    ) {
      if (!disputed.has(agent) && !arePartsOfOne(unit.surface, verdict.unit.surface))
        conflicts.push({ kind: 'roles', claim: unit.surface, source: verdict.unit.surface });
      disputed.add(agent);
    } else if (
      verdict.kind === 'other' ||
      ((isTold(unit, claim.units[predicate]) || isAccuser) && pairs.has(agent))
    ) {
      objections.push({ kind: 'relation', word: unit.surface });
      if (verdict.kind === 'other') disputed.add(agent);
    }
  }
  return { conflicts, objections, disputed };
}

/** Others may accuse as well, but not whoever is accused. */
function isAccused({ deeds }: Comparison['source'], found: readonly Option[]): boolean {
  return deeds.some(
    ({ agent, isAccusation }) => isAccusation && found.some(({ source }) => source.index === agent),
  );
}

/** "Chinese servers went down": China did nothing. */
function isOwner(source: Comparison['source'], name: Unit): boolean {
  if (name.proper !== 'place') return false;
  return [...attachments(source, name)].some(
    ([index, hold]) => hold === 'modifier' && source.units[index]?.concepts.get('server') === 1,
  );
}

/** "another government" is not the Norwegian one. */
function isAnother({ claim, source }: Comparison, agent: Unit, other: Unit): boolean {
  if (agent.proper !== undefined) return !other.isNamed && isOther(source, other);
  const { from } = nounPhraseAt(claim, agent.from);
  return (
    isOther(source, other) && claim.words.slice(from, agent.from).some(({ tag }) => tag === 'PROPN')
  );
}

function isOther({ words }: Comparison['source'], { from }: Unit): boolean {
  return /^(?:an)?other$/.test(words[from - 1]?.lower ?? '');
}

/** A name, and who is said to have done what attackers do, must be told by the source. */
function isTold({ proper, concepts }: Unit, deed: Unit | undefined): boolean {
  if (proper !== undefined) return true;
  // "the hackers were officials"
  if (deed !== undefined && deed.tag === 'NOUN' && isDoer(deed)) return true;
  return concepts.get('hacker') !== 1 && GRAVE.some((concept) => deed?.concepts.get(concept) === 1);
}

const GRAVE = ['attack', 'culprit', 'mistake', 'hide', 'leave'];

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
    // Who reports takes no part in the pairs, and may still be the one who does it.
    return same.has(index) || (unit?.isAccording === true && isSame(agent, unit));
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
