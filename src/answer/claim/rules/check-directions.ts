import { agentsOf } from '../agents.ts';
import { attachments, type Hold } from '../attachments.ts';
import type { Objection, SourceReading } from '../evidence.ts';
import { isNominal, nounPhraseAt, verbBefore } from '../grammar.ts';
import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult, sameWords } from './comparison.ts';

/**
 * Where something goes is not where it comes from or what it passes: "sent to the port" is not said by "sent from the
 * port". With whom, against whom and to whom something is done must hang on that in the source as well.
 */
export function checkDirections(comparison: Comparison): RuleResult {
  const { claim, source, options } = comparison;
  const objections: Objection[] = [];
  for (const [at, { lower }] of claim.words.entries()) {
    const way = WAYS.get(lower);
    if (way === undefined) continue;
    const place = objectOf(claim, at);
    if (place === undefined || place.isLight || claim.stance.holder.has(place.index)) continue;
    const places = (options.get(place.index) ?? []).map((option) => option.source);
    if (places.length === 0) continue;
    const isTurned = places.every((other) => {
      const theirs = wayTo(source, other);
      return theirs !== undefined && TURNED.has(`${way} ${theirs}`);
    });
    const heads = headsBefore(claim, at).flatMap((index) => sameWords(comparison, index));
    const isElsewhere =
      heads.length > 0 &&
      (BOUND.test(lower) || (lower === 'of' && heads.every((head) => isOfSome(source, head)))) &&
      !places.some((other) => heads.some((head) => hangsOn(source, other, head, 0)));
    const isDoer =
      heads.length > 0 &&
      /^(?:on|against|at)$/.test(lower) &&
      places.every((other) => heads.every((head) => isDoneBy(source, head, other)));
    if (isTurned || isElsewhere || isDoer) objections.push({ kind: 'untold', word: place.surface });
  }
  return objections.length === 0 ? NOTHING : { conflicts: [], objections };
}

const WAYS: ReadonlyMap<string, string> = new Map([
  ...['from', 'off'].map((word) => [word, 'from'] as const),
  ...['to', 'into', 'onto', 'towards', 'toward', 'against', 'at', 'on'].map(
    (word) => [word, 'to'] as const,
  ),
  ...['through', 'thru', 'via'].map((word) => [word, 'through'] as const),
  ['with', 'with'],
  ['of', 'of'],
]);

const TURNED: ReadonlySet<string> = new Set(['to from', 'from to', 'to through']);

/** Of these the noun that they hang on decides what is meant. */
const BOUND = /^(?:to|with|against)$/;

/** The noun after a preposition; "to known addresses", but not "to send messages". */
function objectOf(claim: Reading, at: number): Unit | undefined {
  for (let next = at + 1; next <= at + 4; next += 1) {
    const word = claim.words[next];
    if (word === undefined || /^(?:PUNCT|ADP|AUX)$/.test(word.tag)) return undefined;
    if (word.tag === 'VERB' && !/(?:ed|n)$/.test(word.lower)) return undefined;
    if (isNominal(word)) {
      const { to } = nounPhraseAt(claim, next);
      return claim.units[claim.words[to - 1]?.unit ?? -1];
    }
  }
  return undefined;
}

/** What a preposition may hang on: the noun before it, and its verb. */
function headsBefore(claim: Reading, at: number): readonly number[] {
  const verb = verbBefore(claim.words, at - 1);
  const found = [at - 1, verb ?? -1].flatMap(
    (word) => claim.units[claim.words[word]?.unit ?? -1] ?? [],
  );
  return found.filter(({ isLight }) => !isLight).map(({ index }) => index);
}

/** Which way the preposition before a noun goes. */
function wayTo(source: SourceReading, place: Unit): string | undefined {
  let { from } = nounPhraseAt(source, place.to - 1);
  while (source.words[from - 1]?.tag === 'VERB' || source.words[from - 1]?.tag === 'ADJ') from -= 1;
  return WAYS.get(source.words[from - 1]?.lower ?? '');
}

function hangsOn(source: SourceReading, place: Unit, head: Unit, depth: number): boolean {
  if (place.index === head.index) return true;
  const held = attachments(source, place);
  const holds = head.tag === 'VERB' ? undefined : attachments(source, head).get(place.index);
  if (isHold(held.get(head.index)) || isHold(holds)) return true;
  if (depth > 1) return false;
  return [...held].some(([index, hold]) => {
    const next = source.units[index];
    return next !== undefined && isHold(hold) && hangsOn(source, next, head, depth + 1);
  });
}

/** Its subject is not where it goes. */
function isHold(hold: Hold | undefined): boolean {
  return hold !== undefined && hold !== 'subject';
}

/** "Danish raids" are not on Denmark. */
function isDoneBy(source: SourceReading, deed: Unit, other: Unit): boolean {
  return agentsOf(source, deed, false).certain.has(other.index);
}

/** "the origin of …" tells whose it is. */
function isOfSome({ words }: SourceReading, { to }: Unit): boolean {
  return words[to]?.lower === 'of';
}
