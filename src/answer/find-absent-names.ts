import { isFillerWord } from '../question/filler-words.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { PLACES } from './answer-types/gazetteer.ts';
import { isWorldName } from './claim/proper-kinds.ts';

/** What is known of a word. */
export interface WordKnowledge {
  /** True for a word of a source, or of a name in any of its forms. */
  isInSources(token: Token): boolean;
  /** True for a word of a question that an editor's fact answers. */
  isAnswered(token: Token): boolean;
}

/**
 * The names in a question that stand in no source, neighbours together: `Seth Rogen`, `Reuters`, `japan`.
 * A name is a word with a capital that does not begin the sentence, an acronym, or in any case a country or city, a people
 * or a well-known outlet or body.
 * Nothing is concluded from capitals in a text that has them everywhere or nowhere, nor from a word that an editor's
 * fact answers to (`TLDR`), unless it is a place.
 */
export function findAbsentNames(
  text: string,
  { isInSources, isAnswered }: WordKnowledge,
): readonly string[] {
  const tokens = tokenise(text.slice(0, MAX_CHARS));
  const words = tokens.filter(({ surface }) => /^\p{L}/u.test(surface));
  const capitals = words.filter(({ surface }) => /^\p{Lu}/u.test(surface)).length;
  const tellsByCapitals = capitals <= Math.max(2, words.length / 2);
  const found: { start: number; end: number }[] = [];
  tokens.forEach((token, at) => {
    if (token.isStop || isFillerWord(token.normalised) || isInSources(token)) return;
    if (CALENDAR.has(token.normalised)) return;
    const isPlace = LOWER_CASE_PLACES.has(token.normalised);
    const isName =
      (tellsByCapitals && hasNamesCapital(token, tokens[at - 1], text)) ||
      isWorldName(token.normalised);
    if (!isPlace && (!isName || isAnswered(token))) return;
    const last = found.at(-1);
    if (last !== undefined && /^[ -]$/.test(text.slice(last.end, token.start)))
      last.end = token.end;
    else found.push({ start: token.start, end: token.end });
  });
  return found.map(({ start, end }) => text.slice(start, end).replace(/['’]s?$/, ''));
}

/**
 * The years in a question that stand in no source and in no question that an editor's fact answers: `2009`. Editors ask
 * with the years that people use, such as that of the incident where no article tells it.
 */
export function findAbsentYears(
  text: string,
  { isInSources, isAnswered }: WordKnowledge,
): readonly string[] {
  const years = tokenise(text.slice(0, MAX_CHARS)).filter(
    (token) => YEAR.test(token.normalised) && !isInSources(token) && !isAnswered(token),
  );
  return [...new Set(years.map(({ surface }) => surface))];
}

const YEAR = /^(?:19|20)\d\d$/;

/** Names stand early enough in any real question; the rest is not read. */
const MAX_CHARS = 2_000;

function hasNamesCapital(
  { surface, start }: Token,
  before: Token | undefined,
  text: string,
): boolean {
  if (!/^\p{Lu}/u.test(surface)) return false;
  if (/^\p{Lu}{2,6}$/u.test(surface)) return true; // CNN
  if (before === undefined) return false;
  return !/[.!?:"“(\n]/.test(text.slice(before.end, start));
}

/** "a Monday or a Wednesday": written with capitals, and no name. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas'.split(
    ' ',
  ),
);

/** Places that are common words or given names when written small. */
const COMMON_WORDS = new Set(
  'turkey chad jordan georgia victoria phoenix florence sydney kent bath reading'.split(' '),
);
const LOWER_CASE_PLACES: ReadonlySet<string> = new Set(
  Array.from(PLACES, (place) => place.toLowerCase()).filter(
    (place) => /^\p{L}{4,}$/u.test(place) && !COMMON_WORDS.has(place),
  ),
);
