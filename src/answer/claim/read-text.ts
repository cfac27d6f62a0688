import type { NameMatch } from '../../text/match-names.ts';
import { normaliseWord } from '../../text/normalise.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tagWords } from '../../text/tag-words.ts';
import { conceptKey, longestPhrase } from './parse-concepts.ts';
import { kindOfWords } from './proper-kinds.ts';
import { type Reach, reachOfWords } from './reach.ts';
import { readAmounts } from './read-amounts.ts';
import type { ProperKind, Reading, Unit, Word } from './reading.ts';
import { LIGHT_WORDS } from './word-lists.ts';

/** The proper names of the knowledge, as a reading needs them. */
export interface ProperNames {
  match(text: string): readonly NameMatch[];
  kindOf(name: string): ProperKind | undefined;
}

/** Reads a text: its words tagged, names made one word, and its ideas as units. Linear in the text. */
export function readText(text: string, names: ProperNames): Reading {
  const found = splitRoles(text, names);
  const bare = bareWords(text, found);
  const reach = reachOfWords(bare);
  const words: Word[] = bare.map((word) => ({ ...word, unit: -1 }));
  const units: Unit[] = [];
  const add = (
    from: number,
    to: number,
    parts: Omit<Unit, 'index' | 'from' | 'to' | keyof Reach | 'surface'>,
  ): void => {
    const first = bare[from];
    const last = bare[to - 1];
    const head = reach[headOf(bare, from, to)];
    if (first === undefined || last === undefined || head === undefined) return;
    const surface = text.slice(first.start, last.end);
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word !== undefined) words[at] = { ...word, unit: units.length };
    }
    units.push({ index: units.length, from, to, surface, ...parts, ...head });
  };
  const amounts = new Map(readAmounts(bare).map((amount) => [amount.from, amount]));
  const keys = bare.map((word) =>
    word.name === undefined ? conceptKey(word.normalised) : `@${word.name}`,
  );
  for (let at = 0; at < bare.length; ) {
    const word = bare[at];
    if (word === undefined) break;
    const amount = amounts.get(at);
    if (amount !== undefined) {
      add(at, amount.to, {
        keys: new Set(),
        concepts: NO_CONCEPTS,
        amount: amount.amount,
        tag: 'NUM',
        isLight: false,
      });
      at = amount.to;
      continue;
    }
    if (word.name !== undefined) {
      const kind = names.kindOf(word.name);
      add(at, at + 1, {
        keys: new Set([`@${word.name}`, ...word.inner]),
        concepts: longestPhrase([conceptKey(word.normalised)], 0)?.concepts ?? NO_CONCEPTS,
        ...(kind === undefined ? {} : { proper: kind }),
        tag: word.tag,
        isLight: false,
      });
      at += 1;
      continue;
    }
    const phrase = longestPhrase(keys, at);
    const to = phrase === undefined ? at + 1 : at + phrase.keys.length;
    if (phrase !== undefined && !(to === at + 1 && isFunctionWord(word))) {
      addWords(at, to, phrase.concepts);
    } else if (isContent(word)) addWords(at, at + 1, NO_CONCEPTS);
    at = to;
  }
  return { text, words, units };

  function addWords(from: number, to: number, concepts: ReadonlyMap<string, 1 | -1>): void {
    const slice = bare.slice(from, to);
    const [only] = slice;
    const roles = slice.flatMap(({ role }) => (role === undefined ? [] : [`@${role}`]));
    const proper =
      slice.length === 1 && only !== undefined ? properOf(only, from, bare) : undefined;
    add(from, to, {
      keys: new Set([
        ...slice.filter((word) => !isFunctionWord(word)).map(({ stem }) => stem),
        ...roles,
      ]),
      concepts,
      ...(proper === undefined ? {} : { proper }),
      tag: slice.find(({ tag }) => tag === 'VERB')?.tag ?? slice.at(-1)?.tag ?? 'X',
      isLight:
        roles.length === 0 &&
        proper === undefined &&
        slice.every(
          (word) => LIGHT_WORDS.has(word.lower) || LIGHT_STEMS.has(word.stem) || word.isInRole,
        ),
    });
  }
}

const NO_CONCEPTS: ReadonlyMap<string, 1 | -1> = new Map();
const LIGHT_STEMS: ReadonlySet<string> = new Set([...LIGHT_WORDS].map(stem));

/** A word before it is known which unit it belongs to. */
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
  /** Keys inside a proper name: `@FBI` of "FBI analysts". */
  readonly inner: readonly string[];
  /** The name that a description stands for, on its head: "director" of "the FBI director". */
  readonly role?: string;
  /** Another word of such a description. */
  readonly isInRole: boolean;
}

interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isRole: boolean;
}

/**
 * The names in a text. A form with a common noun in it ("the FBI director") is a role: its words stay words, and the
 * names inside it are found as well.
 */
function splitRoles(text: string, names: ProperNames): readonly FoundName[] {
  const found: FoundName[] = [];
  for (const { name, start, end } of names.match(text)) {
    const surface = text.slice(start, end);
    const own = new Set(name.toLowerCase().split(/[\s-]+/));
    const common = surface
      .split(/[\s-]+/)
      .filter((part) => /^\p{Ll}/u.test(part) || ROLE_NOUN.test(part))
      .map((part) => part.toLowerCase().replace(/['’]s$/, ''))
      .filter((part) => !own.has(part) && !isStopWord(part) && !own.has(part.replace(/s$/, '')));
    const isRole =
      common.length > 0 && kindOfWords(surface) === undefined && COMMON_NOUN.test(common.join(' '));
    found.push({ name, start, end, isRole });
    if (!isRole) continue;
    for (const part of surface.matchAll(/\S+/g)) {
      if (part[0].length === surface.length) continue;
      for (const inner of names.match(part[0])) {
        if (inner.name === name) continue;
        const from = start + part.index;
        found.push({
          name: inner.name,
          start: from + inner.start,
          end: from + inner.end,
          isRole: false,
        });
      }
    }
  }
  return found;
}

/** Nouns that say what somebody or something is. */
const ROLE_NOUN =
  /^(?:director|head|chief|boss|official|guy|minister|mayor|president|analysts?|experts?|inspector)$/i;
const COMMON_NOUN =
  /\b(?:director|head|chief|boss|officials?|guy|minister|ministry|mayor|president|analysts?|experts?|inspector|agencies|services|server|servers|computer|computers|machine|machines|system|software|code|programs?|hackers?|soldiers?|warriors?|troops|operatives|address|addresses|department|unit|arm|office|group|army)\b/i;

function bareWords(text: string, found: readonly FoundName[]): readonly BareWord[] {
  const merged = found.filter(({ isRole }) => !isRole);
  const roles = found.filter(({ isRole }) => isRole);
  const tagged = tagWords(capitalise(text, merged));
  const words: BareWord[] = [];
  for (let at = 0; at < tagged.length; at += 1) {
    const word = tagged[at];
    if (word === undefined) break;
    const name = merged.find(({ start, end }) => word.start >= start && word.start < end);
    let end = word.end;
    if (name !== undefined) {
      while ((tagged[at + 1]?.start ?? Number.POSITIVE_INFINITY) < name.end) at += 1;
      end = Math.max(tagged[at]?.end ?? word.end, name.end);
    }
    const surface = text.slice(word.start, end);
    const normalised = normaliseWord(surface);
    const role = roles.find(({ start, end: to }) => word.start >= start && word.end <= to);
    const isRoleHead = role !== undefined && isHeadOfRole(text, role, word.start);
    words.push({
      text: surface,
      lower: surface.toLowerCase().replace(/[’]/g, "'"),
      normalised,
      stem: stem(normalised),
      tag: name === undefined ? word.tag : 'PROPN',
      start: word.start,
      end,
      ...(name === undefined ? {} : { name: name.name }),
      inner: name === undefined ? [] : innerKeys(surface, name.name),
      ...(isRoleHead ? { role: role.name } : {}),
      isInRole: role !== undefined && !isRoleHead,
    });
  }
  return words;
}

/** The last word of a description, or the one before "of": "director" of "director of the FBI". */
function isHeadOfRole(text: string, role: FoundName, start: number): boolean {
  const surface = text.slice(role.start, role.end);
  const of = / of /i.exec(surface)?.index ?? surface.length;
  const head = surface.slice(0, of).lastIndexOf(' ') + 1;
  return role.start + head === start;
}

/** Stems in a name's written form that its canonical form lacks: "servers" of "decoy servers" for `decoy`. */
function innerKeys(surface: string, name: string): readonly string[] {
  const own = new Set(
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .map(stem),
  );
  return surface
    .toLowerCase()
    .split(/[\s-]+/)
    .map((part) => stem(normaliseWord(part)))
    .filter((key) => key.length > 3 && !own.has(key));
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

function properOf(word: BareWord, at: number, words: readonly BareWord[]): ProperKind | undefined {
  const kind = kindOfWords(word.text);
  if (kind !== undefined) return kind;
  const isCapital = /^\p{Lu}/u.test(word.text) && word.tag === 'PROPN';
  return isCapital && at > 0 && words[at - 1]?.text !== '.' ? 'thing' : undefined;
}

function isContent(word: BareWord): boolean {
  if (!/[\p{L}\p{N}]/u.test(word.text)) return false;
  if (isFunctionWord(word)) return false;
  return !/^(?:DET|PRON|AUX|PART|CCONJ|SCONJ|PUNCT|SYM)$/.test(word.tag) || word.tag === 'DET';
}

function isFunctionWord(word: BareWord): boolean {
  return isStopWord(word.normalised) || FUNCTION_WORDS.has(word.lower);
}

const FUNCTION_WORDS = new Set(
  "n't 's 're 've 'll 'd 'm according due rather instead never".split(' '),
);

/** The word of a phrase that carries it: its first verb, else its last word. */
function headOf(words: readonly BareWord[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (words[at]?.tag === 'VERB') return at;
  return to - 1;
}
