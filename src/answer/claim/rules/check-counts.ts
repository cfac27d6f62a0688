import { attachments } from '../attachments.ts';
import type { Objection } from '../evidence.ts';
import { nounPhraseAt } from '../grammar.ts';
import type { Reading, Unit } from '../reading.ts';
import type { Comparison, RuleResult } from './comparison.ts';

/** An amount must count in the source what it counts in the claim: "three months" is not in "three years and 18 months". */
export function checkCounts({ claim, source, options, pairs }: Comparison): RuleResult {
  const objections: Objection[] = [];
  const heads = new Set(claim.units.flatMap((unit) => headsOf(claim, unit)));
  // "41,000 passengers waited, and fifty-eight fell ill": what the claim counts nothing of, or nothing at all.
  const isFree = (index: number): boolean =>
    [...pairs.values()].some((pair) => pair.source.index === index && !heads.has(pair.claim.index));
  for (const { claim: amount } of pairs.values()) {
    if (amount.amount === undefined || amount.amount.kind === 'year') continue;
    const amounts = (options.get(amount.index) ?? []).map((option) => option.source);
    for (const head of headsOf(claim, amount)) {
      const counted = new Set((options.get(head) ?? []).map((option) => option.source.index));
      // "shut for nine days …, a student of 19": the days have a number of their own.
      const hasOther = source.units.some(
        (other) =>
          !amounts.includes(other) && headsOf(source, other).some((index) => counted.has(index)),
      );
      const isCounted = amounts.some((theirs) => {
        const counts = headsOf(source, theirs);
        return (
          (counts.every(isFree) && !(hasOther && isOfSomething(source, theirs))) ||
          counts.some((index) => counted.has(index))
        );
      });
      if (counted.size > 0 && !isCounted)
        objections.push({ kind: 'relation', word: amount.surface });
    }
  }
  for (const { claim: thing, source: theirs } of pairs.values()) {
    if (isOne(claim, thing) && hasSeveral(source, theirs))
      objections.push({ kind: 'relation', word: thing.surface });
  }
  const turned = turnedAmount({ claim, source, options, pairs });
  if (turned !== undefined) objections.push({ kind: 'turned', word: turned.surface });
  return { conflicts: [], objections };
}

/** "Two died and five are missing" beside "Five died and two are missing": an amount whose verb has another there. */
function turnedAmount({ claim, source, pairs }: Comparison): Unit | undefined {
  for (const { claim: amount, source: theirs } of pairs.values()) {
    const said = amount.amount === undefined ? undefined : saidOf(claim, amount);
    const told = said === undefined ? undefined : pairs.get(said.index)?.source;
    if (told === undefined) continue;
    const owner = source.units.findLast(
      (other) => other.amount !== undefined && saidOf(source, other)?.index === told.index,
    );
    if (owner !== undefined && owner.index !== theirs.index && saidOf(source, theirs) !== undefined)
      return amount;
  }
  return undefined;
}

/** The verb of "five people have died", the word of "two are missing". */
function saidOf({ words, units }: Reading, { to }: Unit): Unit | undefined {
  let at = to;
  while (/^(?:people|persons|others|more|of|them)$/.test(words[at]?.lower ?? '')) at += 1;
  if (words[at]?.tag !== 'AUX' && words[at]?.tag !== 'VERB') return undefined;
  while (words[at]?.tag === 'AUX' || words[at]?.tag === 'ADV') at += 1;
  return units[words[at]?.unit ?? -1];
}

/** "a student of 19" */
function isOfSomething({ words }: Reading, { from }: Unit): boolean {
  return words[from - 1]?.tag === 'ADP';
}

/** "one entrance", "within a month" */
function isOne(reading: Reading, { from, to, surface, tag }: Unit): boolean {
  const before = reading.words[from - 1]?.lower ?? '';
  if (/^(?:second|minute|hour|day|week|month|year|decade)$/i.test(surface) && /^an?$/.test(before))
    return true;
  const phrase = nounPhraseAt(reading, to - 1);
  const one = [phrase.from, phrase.from - 1].find((at) => reading.words[at]?.lower === 'one');
  // "at least one", "more than one"
  const isLeast = /^(?:least|than)$/.test(reading.words[(one ?? 0) - 1]?.lower ?? '');
  const isCounted = before === 'single' || (one !== undefined && !isLeast);
  return tag === 'NOUN' && !/s$/i.test(surface) && isCounted;
}

/** "at least four months", "both banks"; not "one of the two boilers" */
function hasSeveral(reading: Reading, { index, from, to, surface }: Unit): boolean {
  const phrase = nounPhraseAt(reading, to - 1);
  const [one, of] = [phrase.from - 2, phrase.from - 1].map((at) => reading.words[at]?.lower);
  return (
    /s$/i.test(surface) &&
    !(one === 'one' && of === 'of') &&
    (reading.words[from - 1]?.lower === 'both' ||
      reading.units.some((unit) => headsOf(reading, unit).includes(index)))
  );
}

/** What an amount counts. */
function headsOf(reading: Reading, unit: Unit): readonly number[] {
  if (unit.amount === undefined) return [];
  return [...attachments(reading, unit)].flatMap(([index, hold]) =>
    hold === 'modifier' ? [index] : [],
  );
}
