import { isStopWord } from '../../text/stop-words.ts';
import { countryKeys } from './country-keys.ts';
import { isNegator, withDenials } from './denied-units.ts';
import { findRoles } from './find-roles.ts';
import { readDeeds } from './frames.ts';
import { isLightPart } from './is-light.ts';
import { isMark } from './marks.ts';
import { type ConceptPhrase, conceptKey, longestPhrase } from './parse-concepts.ts';
import type { Part } from './part.ts';
import { kindOfWords } from './proper-kinds.ts';

import type { ProperNames } from './proper-names.ts';
import { reachOfWords } from './reach.ts';
import { readAmounts } from './read-amounts.ts';
import type { ProperKind, Reading, Unit } from './reading.ts';
import { type BareWord, tagClaimWords } from './tag-claim-words.ts';

/** Reads a text: its words tagged, proper names made one word, and its ideas as units. Linear in the text. */
export function readText(text: string, names: ProperNames, isHeadline = false): Reading {
  const bare = tagClaimWords(text, findRoles(text, names), names, isHeadline);
  const reach = reachOfWords(bare);
  const unitOf = new Map<number, number>();
  const units: Unit[] = [];
  for (const part of partsOf(bare)) {
    const head = reach[headOf(bare, part)];
    const meaning = meaningOf(bare, part, names);
    const [first, last] = [bare[part.from], bare[part.to - 1]];
    if (head === undefined || meaning === undefined || first === undefined || last === undefined)
      continue;
    for (let at = part.from; at < part.to; at += 1) unitOf.set(at, units.length);
    const { from, to } = part;
    units.push({
      index: units.length,
      from,
      to,
      surface: text.slice(first.start, last.end),
      ...meaning,
      ...head,
    });
  }
  const words = bare.map(({ text: surface, lower, stem: root, tag, start, end }, at) => ({
    text: surface,
    lower,
    stem: root,
    tag,
    start,
    end,
    unit: unitOf.get(at) ?? -1,
    segment: reach[at]?.segment ?? 0,
  }));
  const read = { text, words, units: withDenials(units, bare) };
  return { ...read, deeds: readDeeds(read) };
}

function partsOf(words: readonly BareWord[]): readonly Part[] {
  const amounts = new Map(readAmounts(words).map((amount) => [amount.from, amount]));
  const keys = words.map(({ name, normalised }) =>
    name === undefined ? conceptKey(normalised) : `@${name}`,
  );
  const parts: Part[] = [];
  for (let from = 0; from < words.length; ) {
    const amount = amounts.get(from);
    const phrase = words[from]?.name === undefined ? longestPhrase(keys, from) : undefined;
    const to = amount?.to ?? from + (phrase?.keys.length ?? 1);
    parts.push({
      from,
      to,
      ...(amount === undefined ? {} : { amount }),
      ...(phrase === undefined ? {} : { concepts: sensesOf(phrase, words[from]) }),
    });
    from = to;
  }
  return parts;
}

/** A noun that also means something else says nothing: "the state". */
function sensesOf({ keys, concepts }: ConceptPhrase, first?: BareWord): ConceptPhrase['concepts'] {
  if (keys.length > 1 || first?.tag !== 'NOUN' || concepts.size < 2) return concepts;
  return new Map([...concepts].filter(([concept]) => concept !== 'say'));
}

type Meaning = Pick<
  Unit,
  'keys' | 'concepts' | 'proper' | 'amount' | 'isNamed' | 'tag' | 'isLight'
>;

/** What a part means, or undefined for words without content. */
function meaningOf(bare: readonly BareWord[], part: Part, names: ProperNames): Meaning | undefined {
  const slice = bare.slice(part.from, part.to);
  const [first] = slice;
  if (first === undefined) return undefined;
  if (part.amount !== undefined) {
    return {
      keys: new Set(),
      concepts: NONE,
      amount: part.amount.amount,
      isNamed: false,
      tag: 'NUM',
      isLight: false,
    };
  }
  if (first.name !== undefined) {
    const kind = names.kindOf(first.name);
    return {
      keys: new Set([`@${first.name}`, ...first.inner, ...countryKeys(bare, part, names)]),
      concepts: longestPhrase([conceptKey(first.normalised)], 0)?.concepts ?? NONE,
      ...(kind === undefined ? {} : { proper: kind }),
      isNamed: true,
      tag: 'PROPN',
      isLight: false,
    };
  }
  const isAlone = slice.length === 1;
  const isMarked = isAlone && isMark(bare, part.from);
  if (isAlone && isFunctionWord(first) && !isMarked)
    return isOrderWord(first) ? orderMeaning(first, part) : undefined;
  if (isAlone && part.concepts === undefined && !isContent(first)) return undefined;
  const roles = slice.flatMap(({ role }) => (role === undefined ? [] : [`@${role}`]));
  const proper = isAlone
    ? (properOf(first, bare[part.from - 1]) ?? (isMarked ? 'thing' : undefined))
    : kindOfWords(slice.map(({ text }) => text).join(' '));
  return {
    keys: new Set([
      // "not work" is not "work".
      ...(slice.some(({ lower }) => isNegator(lower))
        ? []
        : slice.filter((word) => !isFunctionWord(word)).map((word) => word.stem)),
      ...(isMarked ? [`#${first.text.replace(/\.$/, '')}`] : []),
      ...roles,
      ...countryKeys(bare, part, names),
    ]),
    concepts: part.concepts ?? NONE,
    ...(proper === undefined ? roleKind(slice, names) : { proper }),
    isNamed: proper !== undefined && !COMMON_BODIES.test(first.lower),
    tag: slice.find(({ tag }) => tag === 'VERB')?.tag ?? slice.at(-1)?.tag ?? 'X',
    isLight: roles.length === 0 && proper === undefined && isLightPart(bare, part),
  };
}

/** Bodies that are described, not named. */
const COMMON_BODIES = /^(?:army|navy|air force|secret service|pentagon)$/;

function roleKind(slice: readonly BareWord[], names: ProperNames): Pick<Unit, 'proper'> {
  const role = slice.find((word) => word.role !== undefined)?.role;
  const kind = role === undefined ? undefined : names.kindOf(role);
  return kind === undefined || kind === 'thing' ? {} : { proper: kind };
}

const INNER_NEGATION = /^(?:no|without)$/;

const NONE: ReadonlyMap<string, 1 | -1> = new Map();

/** "because", "before" and "after" are kept, so that "reason" and their opposites are seen; a source need not have them. */
function orderMeaning(word: BareWord, { concepts }: Part): Meaning {
  return {
    keys: new Set(),
    concepts: concepts ?? NONE,
    isNamed: false,
    tag: word.tag,
    isLight: true,
  };
}

function isOrderWord({ lower }: BareWord): boolean {
  return /^(?:before|after|until|because|due)$/.test(lower);
}

function properOf(word: BareWord, before: BareWord | undefined): ProperKind | undefined {
  const kind = kindOfWords(word.text);
  if (kind !== undefined) return kind;
  const isCapital = /^\p{Lu}/u.test(word.text) && word.tag === 'PROPN';
  return isCapital && before !== undefined && !/^[.:“"]$/.test(before.text) ? 'thing' : undefined;
}

function isContent(word: BareWord): boolean {
  return (
    /[\p{L}\p{N}]/u.test(word.text) && !/^(?:PRON|AUX|PART|CCONJ|SCONJ|PUNCT|SYM)$/.test(word.tag)
  );
}

function isFunctionWord({ normalised, lower }: BareWord): boolean {
  return isStopWord(normalised) || FUNCTION_WORDS.has(lower);
}

const FUNCTION_WORDS = new Set(
  "n't 's 're 've 'll 'd 'm according due rather instead mr mrs ms mx dr zero nobody nothing none roughly approximately approx circa".split(
    ' ',
  ),
);

/**
 * The word of a phrase that carries it: its first verb, else its last word. Of one with a negation in it ("without a detour")
 * the first, which only a negation before it reaches.
 */
function headOf(words: readonly BareWord[], { from, to }: Part): number {
  if (to - from > 1 && INNER_NEGATION.test(words[from]?.lower ?? '')) return from;
  for (let at = from; at < to; at += 1) if (words[at]?.tag === 'VERB') return at;
  return to - 1;
}
