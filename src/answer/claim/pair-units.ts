import { attachments } from './attachments.ts';
import type { ClaimReading, Pair, SourceReading } from './evidence.ts';
import { nounPhraseAt } from './grammar.ts';
import { isSame, matchUnits } from './match-units.ts';
import type { Unit } from './reading.ts';
import type { Comparison, Option } from './rules/comparison.ts';

/** Finds what in a source stands for each unit of a claim, and chooses one for each. */
export function pairUnits(claim: ClaimReading, source: SourceReading): Comparison {
  const options = new Map(claim.units.map((unit) => [unit.index, optionsFor(unit, source)]));
  const center = centerOf(claim, options);
  const pairs = new Map<number, Pair>();
  for (const index of claim.needed) {
    const unit = claim.units[index];
    const best = nearest(unit, options.get(index) ?? [], center);
    if (unit !== undefined && best !== undefined) pairs.set(index, { claim: unit, ...best });
  }
  for (const index of sharing(pairs, options)) pairs.delete(index);
  for (const pair of topicPairs(claim, source, pairs)) pairs.set(pair.claim.index, pair);
  return { claim, source, options, pairs };
}

/**
 * Units that have no word of their own in the source: in "confidence in the attribution", one word of the source that
 * means either covers one. Words beside each other may be one idea in two words ("senior high-ranking").
 */
function sharing(
  pairs: Map<number, Pair>,
  options: ReadonlyMap<number, readonly Option[]>,
): readonly number[] {
  const used = new Map<number, Pair>();
  const without: number[] = [];
  const strongest = [...pairs.values()].sort(
    (a, b) => STRENGTH[b.match] - STRENGTH[a.match] || a.claim.index - b.claim.index,
  );
  for (const pair of strongest) {
    const holder = used.get(pair.source.index);
    const isAmount = pair.claim.amount !== undefined;
    const isBeside = holder && Math.abs(holder.claim.index - pair.claim.index) < 2;
    if (holder === undefined || (isBeside && !isAmount)) {
      used.set(pair.source.index, pair);
      continue;
    }
    // "the detour ran through …": two words of the claim for one idea. Two numbers are two.
    const isOneIdea = holder.match === 'same' && pair.match === 'same';
    if (!isAmount && (isOneIdea || isSame(holder.claim, pair.claim))) continue;
    const free = options
      .get(pair.claim.index)
      ?.find(({ source, match }) => match !== 'opposite' && !used.has(source.index));
    if (free === undefined) without.push(pair.claim.index);
    else {
      pairs.set(pair.claim.index, { claim: pair.claim, ...free });
      used.set(free.source.index, pair);
    }
  }
  return without;
}

function optionsFor(unit: Unit, source: SourceReading): readonly Option[] {
  const inText = source.units.flatMap((other) => {
    if (other.isAccording && other.proper !== 'person') return [];
    const match = matchUnits(unit, other);
    if (match === undefined) return [];
    // "the school" may be Halden School, "a school" is another.
    if (unit.isNamed && !other.isNamed && isIndefinite(source, other)) return [];
    // "two years later" is no opposite of "earlier".
    return match === 'opposite' && isAfterSpan(source, other) ? [] : [{ source: other, match }];
  });
  if (inText.length > 0 || unit.proper === undefined) return inText;
  // "I have very high confidence": I is the speaker.
  return source.selves.flatMap((self) =>
    matchUnits(unit, self) === 'same' ? [{ source: self, match: 'same' as const }] : [],
  );
}

function isAfterSpan({ words }: SourceReading, { from, surface }: Unit): boolean {
  return (
    /^(?:later|earlier)$/i.test(surface) &&
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(
      words[from - 1]?.lower ?? '',
    )
  );
}

function isIndefinite(source: SourceReading, { to }: Unit): boolean {
  const { from } = nounPhraseAt(source, to - 1);
  return /^an?$/.test(source.words[from]?.lower ?? '');
}

const STRENGTH = { same: 3, alike: 2, opposite: 1 } as const;

/** The best match; of equals, the one nearest to what is matched without choice. */
function nearest(
  unit: Unit | undefined,
  options: readonly Option[],
  center: number,
): Option | undefined {
  return [...options].sort(
    (a, b) =>
      STRENGTH[b.match] - STRENGTH[a.match] ||
      sharedKeys(unit, b.source) - sharedKeys(unit, a.source) ||
      Number(unit?.isNegated === b.source.isNegated) -
        Number(unit?.isNegated === a.source.isNegated) ||
      Math.abs(a.source.index - center) - Math.abs(b.source.index - center) ||
      a.source.index - b.source.index,
  )[0];
}

function sharedKeys(claim: Unit | undefined, source: Unit): number {
  return [...(claim?.keys ?? [])].filter((key) => source.keys.has(key)).length;
}

function centerOf(claim: ClaimReading, options: ReadonlyMap<number, readonly Option[]>): number {
  const sure = claim.needed.flatMap((index) => {
    const [only, ...more] = options.get(index) ?? [];
    return only === undefined || more.length > 0 ? [] : [only.source.index];
  });
  return sure.length === 0 ? 0 : sure.reduce((sum, index) => sum + index, 0) / sure.length;
}

/**
 * "the Sony hack" for "the cyberattack" of an article on Sony: a name of the title needs no word of its own where the
 * source speaks of the incident itself, as "the attack", and not of another ("a 2013 attack", "the attack on Seoul").
 */
function topicPairs(
  claim: ClaimReading,
  source: SourceReading,
  pairs: ReadonlyMap<number, Pair>,
): readonly Pair[] {
  return claim.needed.flatMap((index) => {
    const unit = claim.units[index];
    if (unit === undefined || pairs.has(index)) return [];
    if (![...unit.keys].some((key) => source.topics.has(key))) return [];
    const incident = [...attachments(claim, unit).keys()]
      .flatMap((other) => pairs.get(other) ?? [])
      .find(({ source: event }) => isTheIncident(source, event));
    return incident === undefined
      ? []
      : [{ claim: unit, source: incident.source, match: 'alike' as const }];
  });
}

function isTheIncident({ words }: SourceReading, event: Unit): boolean {
  if (!INCIDENTS.some((concept) => event.concepts.get(concept) === 1)) return false;
  const before = words[event.from - 1]?.lower;
  const after = words[event.to]?.lower ?? '';
  return before === 'the' && !/^(?:on|against|in|at|of)$/.test(after);
}

const INCIDENTS = ['attack', 'spill', 'steal', 'fail'];
