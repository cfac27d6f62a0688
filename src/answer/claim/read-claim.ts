import type { ClaimReading } from './evidence.ts';
import type { ProperNames } from './proper-names.ts';
import { readText } from './read-text.ts';
import type { Reading, Unit } from './reading.ts';
import { NOBODY, readStance, type Stance } from './stance.ts';
import { BOOSTER_PHRASES, BOOSTERS } from './word-lists.ts';

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

/** "the Times, not the Post, is cited": what is said is said of the Times. */
function dropDenied(text: string, names: ProperNames): string {
  const denial = /,?\s+(?:and |but )?not (?:by |from |in |on |of )?(?:the )?/iu.exec(text);
  if (denial === null || denial.index === 0) return text;
  const start = denial.index + denial[0].length;
  const denied = names
    .match(text.slice(denial.index))
    .map(({ start: from, end: to }) => ({ from: from + denial.index, to: to + denial.index }))
    .find(({ from, to }) => from <= start && to > start);
  if (denied === undefined || !/^(?:[,.!]|$)/.test(text.slice(denied.to).trim())) return text;
  return `${text.slice(0, denial.index)} ${text.slice(denied.to).replace(/^\s*,/, '').trim()}`.trim();
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
  'possible possibly perhaps maybe potentially likely probable probably presumably apparently seems seem seemed appears appear appeared suspected alleged allegedly reportedly supposedly unlikely'.split(
    ' ',
  ),
);

function readBoosters({ words, units }: Reading): readonly {
  readonly kind: string;
  readonly word: string;
  readonly positions: readonly number[];
}[] {
  const found: { kind: string; word: string; positions: readonly number[] }[] = [];
  const lower = words.map((word) => word.lower);
  const taken = new Set<number>();
  for (const [phrase, kind] of BOOSTER_PHRASES) {
    const parts = phrase.split(' ');
    for (let at = 0; at + parts.length <= lower.length; at += 1) {
      if (!parts.every((part, offset) => lower[at + offset] === part)) continue;
      const positions = parts.map((_, offset) => at + offset);
      if (positions.some((position) => taken.has(position))) continue;
      found.push({ kind, word: phrase, positions });
      for (const position of positions) taken.add(position);
    }
  }
  for (const [at, word] of lower.entries()) {
    const kind = BOOSTERS.get(word);
    if (kind === undefined || taken.has(at)) continue;
    const unit = units[words[at]?.unit ?? -1];
    if (unit !== undefined && unit.to - unit.from > 1) continue; // "all the time" is one idea
    if (word === 'first' && !/^(?:NOUN|ADJ)$/.test(words[at + 1]?.tag ?? '')) continue;
    found.push({ kind, word, positions: [at] });
  }
  return found;
}

/** "failed to mask", "declined to comment": a negation of the verb that follows. */
function isNegator({ words, units }: Reading, from: number, to: number): boolean {
  const next = units.find((unit) => unit.from >= to);
  if (/^(?:lack|skip|bypass|avoid)/.test(words[from]?.lower ?? '') && next?.isNegated === true)
    return true;
  return (
    words[to]?.lower === 'to' &&
    /^(?:fail|refus|declin)(?:e|es|ed|s|ing)?$/.test(words[from]?.lower ?? '')
  );
}
