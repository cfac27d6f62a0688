import { dropDenied } from './denied-names.ts';
import type { ClaimReading } from './evidence.ts';
import { NEGATING_VERB } from './negators.ts';
import type { ProperNames } from './proper-names.ts';
import { readBoosters } from './read-boosters.ts';
import { readText } from './read-text.ts';
import type { Reading, Unit } from './reading.ts';
import { NOBODY, readStance, type Stance } from './stance.ts';

/**
 * A claim read: its ideas, who it says to say them, and how strongly it says them. Where it may be read in two ways
 * ("analysts noticed logins": they say so, or they did so), both, the plainer one first.
 */
export function readClaim(text: string, names: ProperNames): readonly ClaimReading[] {
  const reading = readText(namedDeed(dropDenied(text, names), names), names);
  const plain = readStance(reading, false);
  const loose = readStance(reading, true);
  const stances = loose.saying.size > plain.saying.size ? [plain, loose] : [plain];
  return stances.map((stance) => withStance(reading, stance));
}

/** "it was China" says that China did it. */
function namedDeed(text: string, names: ProperNames): string {
  const [, name = ''] = /^\W*it(?: was|['’]s| is) (?:the )?([^.,;]+?)[.!?]*$/iu.exec(text) ?? [];
  const [only] = names.match(name);
  return only !== undefined && only.start === 0 && only.end === name.length
    ? `${name} did it`
    : text;
}

function withStance(reading: Reading, stance: Stance): ClaimReading {
  const boosters = readBoosters(reading);
  const boosterWords = new Set(boosters.flatMap(({ positions }) => positions));
  const said = reading.units.filter(
    ({ index, isLight, from, to }) =>
      !isLight &&
      !stance.holder.has(index) &&
      !stance.saying.has(index) &&
      !allIn(from, to, boosterWords) &&
      !isHedge(reading, from, to) &&
      !isNegator(reading, from, to),
  );
  if (said.every(isTime)) {
    // "Comey said it on a Friday": that he said it is the claim.
    const needed = reading.units.filter(({ isLight }) => !isLight).map(({ index }) => index);
    return { ...reading, stance: NOBODY, needed, boosters, certainty: 3 };
  }
  const needed = said.map(({ index }) => index);
  const certainty = Math.min(3, ...reading.units.map((unit) => unit.certainty)) as 1 | 2 | 3;
  return { ...reading, stance, needed, boosters, certainty };
}

function isTime({ proper, amount }: Unit): boolean {
  return (
    proper === 'weekday' || proper === 'month' || amount?.kind === 'year' || amount?.kind === 'time'
  );
}

function allIn(from: number, to: number, positions: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (!positions.has(at)) return false;
  return true;
}

function isHedge({ words }: Reading, from: number, to: number): boolean {
  return to === from + 1 && HEDGE_WORDS.has(words[from]?.lower ?? '');
}

const HEDGE_WORDS = new Set(
  'chance possible possibly perhaps maybe potentially likely probable probably presumably apparently seems seem seemed appears appear appeared suspected alleged allegedly reportedly supposedly unlikely'.split(
    ' ',
  ),
);

/** "failed to mask", "declined to comment": a negation of the verb that follows. */
function isNegator({ words, units }: Reading, from: number, to: number): boolean {
  const next = units.find((unit) => unit.from >= to);
  if (/^(?:lack|skip|bypass|avoid)/.test(words[from]?.lower ?? '') && next?.isNegated === true)
    return true;
  return words[to]?.lower === 'to' && NEGATING_VERB.test(words[from]?.lower ?? '');
}
