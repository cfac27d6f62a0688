import { normaliseWord } from '../../text/normalise.ts';
import { type TaggedWord, tagWords } from '../../text/tag-words.ts';
import type { FoundName } from './find-roles.ts';
import { claimStem } from './parse-concepts.ts';
import { placeKey } from './place-key.ts';
import { placeOf } from './proper-kinds.ts';
import type { ProperNames } from './proper-names.ts';
import type { Word } from './reading.ts';

/** A word before it is known which unit and clause it belongs to. */
export interface BareWord {
  readonly text: string;
  readonly lower: string;
  readonly normalised: string;
  readonly stem: string;
  readonly tag: Word['tag'];
  readonly start: number;
  readonly end: number;
  /** The proper name that the word is. */
  readonly name?: string;
  /** More keys of a proper name: `@South Korea` and `ministri` of "South Korea's Defense Ministry". */
  readonly inner: readonly string[];
  /** The name that a description stands for, on its head: "director" of "the FBI director". */
  readonly role?: string;
  /** Another word of such a description. */
  readonly isInRole: boolean;
}

/** The words of a text with their parts of speech; a proper name is one word. */
export function tagClaimWords(
  text: string,
  found: readonly FoundName[],
  names: ProperNames,
  isHeadline: boolean,
): readonly BareWord[] {
  const merged = found.filter(({ isRole }) => !isRole);
  const roles = found.filter(({ isRole }) => isRole);
  const tagged = tagWords(capitalise(isHeadline ? lowerCase(text) : text, merged));
  const words: BareWord[] = [];
  for (let at = 0; at < tagged.length; at += 1) {
    const word = tagged[at];
    if (word === undefined) break;
    const name = merged.find(({ start, end }) => word.start >= start && word.start < end);
    let end = word.end;
    if (name === undefined && isNoOne(tagged, at)) {
      at += 1;
      end = tagged[at]?.end ?? word.end;
    }
    if (name !== undefined) {
      while ((tagged[at + 1]?.start ?? Number.POSITIVE_INFINITY) < name.end) at += 1;
      end = Math.max(tagged[at]?.end ?? word.end, name.end);
    }
    const surface = text.slice(word.start, end);
    const plain = name === undefined ? surface.replace(NO_ONE, 'nobody') : surface;
    const normalised = normaliseWord(plain);
    const role = roles.find(({ start, end: to }) => word.start >= start && word.end <= to);
    const isRoleHead = role !== undefined && isHeadOfRole(text, role, word);
    words.push({
      text: surface,
      lower: plain.toLowerCase().replace(/’/g, "'"),
      normalised,
      stem: claimStem(normalised),
      tag:
        name !== undefined
          ? 'PROPN'
          : plain !== surface
            ? 'PRON'
            : partOfSpeech(words, word, isHeadline),
      start: word.start,
      end,
      ...(name === undefined ? {} : { name: name.name }),
      inner: name === undefined ? [] : innerKeys(surface, name.name, names),
      ...(isRoleHead ? { role: role.name } : {}),
      isInRole: role !== undefined && !isRoleHead,
    });
  }
  return isHeadline || words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
    ? words
    : words.map((word, at) => (isDeedBetween(words, at) ? { ...word, tag: 'VERB' } : word));
}

/** "no one has been arrested", not "no one team", "no one local team" */
function isNoOne(words: readonly TaggedWord[], at: number): boolean {
  const [own, next, after, last] = words.slice(at, at + 4);
  return (
    own?.text.toLowerCase() === 'no' &&
    next?.text.toLowerCase() === 'one' &&
    after?.tag !== 'NOUN' &&
    !(after?.tag === 'ADJ' && last?.tag === 'NOUN')
  );
}

const NO_ONE = /^no\s+one$/i;

/** "Norway raids Denmark", "FBI pins the raid on Norway": without another verb the noun between two names is one. */
function isDeedBetween(words: readonly BareWord[], at: number): boolean {
  const { tag, lower } = words[at] ?? {};
  return (
    tag === 'NOUN' &&
    (EVENT_NOUNS.has(lower?.replace(/s$/, '') ?? '') || HEADLINE_VERBS.test(lower ?? '')) &&
    words[at - 1]?.tag === 'PROPN' &&
    words[at + 1]?.tag === 'PROPN'
  );
}

/** "the Sony hack": the tagger takes such nouns for verbs after a name. */
function partOfSpeech(
  before: readonly BareWord[],
  { text, tag }: TaggedWord,
  isHeadline: boolean,
): Word['tag'] {
  const lower = text.toLowerCase();
  // "in May", "3 May", "May 2021"
  if (text === 'May' && before.length > 0) {
    const { lower: last = '', tag: lastTag } = before.at(-1) ?? {};
    if (lastTag === 'NUM' || MONTH_AFTER.test(last)) return 'PROPN';
  }
  // "they had help", "suspended without pay"
  const last = before.at(-1);
  if (tag === 'VERB' && lower === 'help' && /^(?:had|has|have|got)$/.test(last?.lower ?? ''))
    return 'NOUN';
  if (tag === 'VERB' && last?.lower === 'without' && !/(?:ing|ed)$/.test(lower)) return 'NOUN';
  if (tag !== 'VERB' || !EVENT_NOUNS.has(lower)) return tag;
  if (isHeadline) return 'NOUN';
  for (let at = before.length - 1; at >= 0 && at >= before.length - 4; at -= 1) {
    const word = before[at];
    if (word?.tag === 'DET' || /^(?:'s|s|their|its|his|her)$/.test(word?.lower ?? ''))
      return 'NOUN';
    if (word?.tag !== 'NOUN' && word?.tag !== 'PROPN' && word?.tag !== 'ADJ' && word?.tag !== 'NUM')
      break;
  }
  return tag;
}

/** What stands before a month, and not before a verb. */
const MONTH_AFTER =
  /^(?:in|of|by|since|until|till|from|to|before|after|during|last|this|next|early|late|mid|for|every)$/;

const HEADLINE_VERBS = /^(?:pins|ties|charges|fines|sues|backs|names|slams|bans|probes|fires)$/;

const EVENT_NOUNS = new Set(
  'hack attack breach leak spill raid strike theft outage report claim link test update'.split(' '),
);

/** The last word of a description, or the one before "of": "director" of "director of the FBI". */
function isHeadOfRole(text: string, role: FoundName, word: TaggedWord): boolean {
  const surface = text.slice(role.start, role.end);
  const of = / of /i.exec(surface)?.index ?? surface.length;
  const head =
    Math.max(surface.slice(0, of).lastIndexOf(' '), surface.slice(0, of).lastIndexOf('-')) + 1;
  return role.start + head === word.start;
}

/** What a name's written form holds beyond the name: names in it, and its common nouns. */
function innerKeys(surface: string, name: string, names: ProperNames): readonly string[] {
  const parts = surface.split(/['’]s\s|\sof\s(?:the\s)?/);
  const inside =
    parts.length < 2
      ? []
      : parts.flatMap((part) => names.match(part)).map((match) => `@${match.name}`);
  // All of "Transport Ministry", which is a name with its owner alone.
  const owned = new Set(parts.length < 2 ? [] : (parts.at(-1) ?? '').toLowerCase().split(/[\s-]+/));
  const nouns = `${surface} ${name}`
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => GENERIC.has(part) || owned.has(part))
    .map((part) => claimStem(normaliseWord(part)));
  // Norway of "Norway's Transport Ministry"
  const places = parts.length < 2 ? [] : parts.flatMap((part) => placeOf(part) ?? []);
  return [...inside, ...places.map((place) => placeKey(place, names)), ...nouns];
}

/** Common nouns that names end in; people use them alone: "the river", "the ministry". */
const GENERIC = new Set(
  `river lake bay island bridge street park museum university college school hospital plant station airport harbour
  harbor port bank ministry department agency bureau office court council company club church team group foundation
  address addresses internet account server servers town city county court unit crown gallery mutual insurance times
  post journal`.split(/\s+/),
);

/** Titles are written with capitals throughout, which tells nothing. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The tagger knows names by their capitals; people do not type them. */
function capitalise(text: string, names: readonly FoundName[]): string {
  let capitalised = text;
  for (const { start, end } of names) {
    const surface = text.slice(start, end).replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => {
      const upper = letter.toUpperCase();
      return upper.length === letter.length ? upper : letter;
    });
    capitalised = capitalised.slice(0, start) + surface + capitalised.slice(end);
  }
  return capitalised;
}
