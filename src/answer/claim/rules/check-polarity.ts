import { isOnlySo, MEANS, waysOf } from '../denied-ways.ts';
import type { Conflict, Objection, Pair } from '../evidence.ts';
import { verbBefore } from '../grammar.ts';
import { isOfOnly } from '../negators.ts';
import { isDeniedInPart, isRare, isRareWord } from '../rare.ts';
import type { Reading, Unit } from '../reading.ts';
import { leavesOpen } from './check-open.ts';
import { comesLater } from './check-sequence.ts';
import type { Comparison, RuleResult } from './comparison.ts';
import { isDeniedByPair, isDeniedToo } from './denied-alike.ts';

/**
 * A negation on one side alone, on what it turns round, is a conflict: "masked" against "did not mask". Where what it
 * turns round has no partner, the other words under it still may not be taken as said.
 */
export function checkPolarity(comparison: Comparison): RuleResult {
  const { claim, source, pairs } = comparison;
  // "did not fine the port, but the ferries" denies nothing of the ferries.
  const excepted = [...pairs.values()].find((pair) => isExcepted(source, pair.source));
  if (excepted !== undefined)
    return { conflicts: [], objections: [{ kind: 'relation', word: excepted.claim.surface }] };
  const conflicts: Conflict[] = [];
  const objections: Objection[] = [];
  const leaveOpen = ({ claim: { surface } }: Pair): void => {
    objections.push({ kind: 'relation', word: surface });
  };
  const ours = new Set(pairs.keys());
  const theirs = new Set([...pairs.values()].map((pair) => pair.source.index));
  // "Instead of tapes they used disks" tells of what came first; not of a later change to tapes.
  const isInsteadForNow = [...pairs.values()].some(
    (pair) =>
      pair.source.tag === 'NOUN' && isInstead(source, pair.source) && comesLater(claim, pair.claim),
  );
  const teller = deniedTeller(claim);
  const isOpen = leavesOpen(claim, source);
  for (const pair of pairs.values()) {
    // "it was not the mayor who said that it burned" leaves open whether it did.
    if (teller !== undefined && pair.claim.deniedBy.includes(teller)) {
      leaveOpen(pair);
      continue;
    }
    if (pair.claim.isNegated && isOnlyPartly(pair)) {
      // "is not sure" is more than "is not sure of much".
      leaveOpen(pair);
      continue;
    }
    // "did not warn them by phone" leaves open whether it warned them.
    if (
      pair.claim.isNegationHead &&
      isOnlySo(source, pair.source, theirs, MEANS) &&
      waysOf(claim, pair.claim).length === 0
    )
      leaveOpen(pair);
    if (pair.match === 'opposite' || pair.claim.isNegated === pair.source.isNegated) continue;
    // "it is not known how long they were inside" denies nothing of it.
    if (isOpen(pair)) {
      leaveOpen(pair);
      continue;
    }
    // "a rescue was ruled out" has in its verb what "ruled out a rescue" denies it by.
    if (isDeniedByPair(pair, pairs.values())) continue;
    // "not often" against "rarely"; where something else is rare it is left open.
    if (isDeniedInPart(pair)) {
      const [reading, unit] = pair.claim.isNegated ? [source, pair.source] : [claim, pair.claim];
      if (isRare(reading, unit)) continue;
      if (reading.units.some(isRareWord)) {
        leaveOpen(pair);
        continue;
      }
    }
    // "did not blame Denmark, it blamed Norway" does not say that Denmark was blamed.
    if (isDeniedName(pair)) leaveOpen(pair);
    // "I" stands in no negation of its own.
    if (source.selves.includes(pair.source)) continue;
    const isHead = pair.claim.isNegationHead || pair.source.isNegationHead;
    const isLoose = pair.claim.isNegated
      ? isUnpaired(claim, pair.claim, ours) && !isDoneBy(claim, pair.claim)
      : !pair.source.isNamed && isUnpaired(source, pair.source, theirs);
    if (isInsteadForNow && isInstead(source, pair.source)) {
      objections.push({ kind: 'untold', word: pair.claim.surface });
      continue;
    }
    const isOtherwise = pair.claim.isNegated
      ? isOnlySo(claim, pair.claim, ours)
      : isOnlySo(source, pair.source, theirs);
    if (isOtherwise) leaveOpen(pair);
    else if (isHead || (isLoose && isUnderLightVerb(claim, pair.claim))) {
      // "nobody is a suspect in the inquiry" of "an inquiry, but no suspects": what is denied is denied there too.
      if (isDeniedToo(pair, comparison)) {
        leaveOpen(pair);
        continue;
      }
      const { isNegated: isClaimNegated } = pair.claim;
      const words = isClaimNegated ? pair.source.surface : deniedWords(source, pair.source);
      conflicts.push({ kind: 'polarity', source: words, isClaimNegated });
    } else if (isLoose) leaveOpen(pair);
  }
  const stranded = strandedDenial(claim);
  if (stranded !== undefined && strandedDenial(source) === undefined)
    objections.push({ kind: 'denial', word: stranded });
  // One negation turns round several words; it is one conflict.
  return { conflicts: conflicts.slice(0, 1), objections: conflicts.length > 0 ? [] : objections };
}

/** Where "it was not X who said" denies who says so. */
function deniedTeller({ words, units, stance }: Comparison['claim']): number | undefined {
  const at = words.findIndex(({ lower }) => /^(?:not|n't|never)$/.test(lower));
  const isCleft = words[0]?.lower === 'it' && at > 0 && at < 4;
  const isTold = units.some(
    ({ index, deniedBy }) => stance.saying.has(index) && deniedBy.includes(at),
  );
  return isCleft && isTold ? at : undefined;
}

/** Stands after "not …, but", with no verb of its own. */
function isExcepted({ words }: Reading, { from, to }: Unit): boolean {
  const at = words.findLastIndex(({ lower }, position) => position < from && lower === 'but');
  if (at < 1 || words[at - 1]?.lower !== ',') return false;
  const end = words.findIndex(({ tag }, position) => position >= to && tag === 'PUNCT');
  const rest = words.slice(at + 1, end < 0 ? words.length : end);
  return (
    rest.every(({ tag }) => tag !== 'VERB' && tag !== 'AUX') &&
    words
      .slice(0, at)
      .some(({ lower }, position) => /^(?:not|n't)$/.test(lower) && !isOfOnly(words, position))
  );
}

/** The word of a denial that leaves out what it denies: "Comey is sure but the others aren't". */
function strandedDenial({ words }: Reading): string | undefined {
  const at = words.findIndex(
    ({ lower }, position) =>
      /^(?:not|n't)$/.test(lower) &&
      words[position - 1]?.tag === 'AUX' &&
      (words[position + 1]?.tag ?? 'PUNCT') === 'PUNCT',
  );
  return at < 0 ? undefined : words[at]?.lower;
}

function isOnlyPartly({ claim, source }: Pair): boolean {
  return (
    claim.isNegationHead && source.isPartlyNegated && !claim.isPartlyNegated && !source.isNamed
  );
}

function isDeniedName({ claim, source }: Pair): boolean {
  return source.isNegated && !claim.isNegated && claim.proper !== undefined && !source.isAccording;
}

/** Under "instead of", "rather than". */
function isInstead({ words }: Reading, { isNegated, from }: Unit): boolean {
  return isNegated && words.slice(0, from).some(({ lower }) => /^(?:instead|rather)$/.test(lower));
}

/** "nobody was named by the police": who did not do it stands outside the negation. */
function isDoneBy({ words }: Reading, { from }: Unit): boolean {
  return words.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'by');
}

/** What the negation over a unit turns round has no partner: "rather than *routing* attacks through decoys". */
function isUnpaired(reading: Reading, unit: Unit, paired: ReadonlySet<number>): boolean {
  const head = reading.units
    .filter(({ isNegationHead, index }) => isNegationHead && index < unit.index)
    .at(-1);
  return head !== undefined && !paired.has(head.index);
}

/** "used decoys", "went direct", not "spoke of decoys": the verb adds nothing that could be what the source denies. */
function isUnderLightVerb({ words, units }: Reading, { from }: Unit): boolean {
  const verb = verbBefore(words, from);
  if (words.slice((verb ?? from) + 1, from).some(({ lower }) => OF.test(lower))) return false;
  const unit = units[words[verb ?? -1]?.unit ?? -1];
  return unit === undefined || unit.isLight;
}

const OF = /^(?:about|of|on|regarding|concerning)$/;

/** The source's words from its negation on: "did not mask". */
function deniedWords({ text, words }: Reading, unit: Unit): string {
  let from = unit.from;
  while (from > 0 && from > unit.from - 8 && !NEGATION.test(words[from - 1]?.lower ?? ''))
    from -= 1;
  from -= 1;
  if (!NEGATION.test(words[from]?.lower ?? '')) return unit.surface;
  if (words[from - 1]?.tag === 'AUX' || /^(?:rather|instead)$/.test(words[from - 1]?.lower ?? ''))
    from -= 1;
  return text.slice(words[from]?.start ?? 0, words[unit.to - 1]?.end ?? 0);
}

const NEGATION =
  /^(?:not|n't|never|no|none|nobody|nothing|neither|without|cannot|little|few|unlikely|than|of|to)$/;
