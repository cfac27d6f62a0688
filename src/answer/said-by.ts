import type { NameKind } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { askedSpeaker } from '../question/asked-speaker.ts';
import type { NameMatch } from '../text/match-names.ts';
import { tokenise } from '../text/tokenise.ts';
import { PLACES } from './answer-types/gazetteer.ts';
import { countryOf } from './claim/capitals.ts';
import type { Corpus } from './corpus.ts';

/** What telling speakers apart needs to know. */
interface SpeakerParts {
  readonly corpus: Pick<Corpus, 'sentenceAt' | 'positionOf'>;
  readonly matchNames: (text: string) => readonly NameMatch[];
  readonly kindOfName: (name: string) => NameKind | undefined;
}

/** Whose words a question asks for; undefined where it asks for nobody's or it cannot be told from the sentences that were found. */
export function speakerAskedFor(
  question: string,
  sentences: readonly Sentence[],
  parts: SpeakerParts,
): AskedSpeaker | undefined {
  const words = askedSpeaker(question);
  return words === undefined ? undefined : speakerMeant(words, sentences, parts);
}

/** Somebody whose words are asked for. */
export interface AskedSpeaker {
  readonly name: string;
  /** True where a text names it. */
  isIn(text: string): boolean;
  /** False only where the sentence is neither said by nor reported through it, nor is a sentence of nobody's about it. */
  mayHaveSaid(sentence: Sentence): boolean;
}

/**
 * Who is meant by the words of a question, where that can be told: a person or body among the editor's names, or a speaker
 * of one of the sentences. Undefined for things, for a country or a capital, whose bodies and people are many, for
 * "analysts", and for whoever is quoted nowhere: an article may tell what they said without being read so.
 */
export function speakerMeant(
  words: string,
  candidates: readonly Sentence[],
  parts: SpeakerParts,
): AskedSpeaker | undefined {
  const { matchNames, kindOfName } = parts;
  const names = new Set(matchNames(words).map(({ name }) => name));
  if (names.size > 0) {
    const [first = ''] = names;
    const places = [...names].filter((name) => kindOfName(name) === 'place');
    const others = [...names].filter((name) => kindOfName(name) !== 'place');
    if (!others.every((name) => SPEAKING.has(kindOfName(name)))) return undefined;
    const bodies = others.length === 0 ? stemsBeside(words, matchNames(words)) : [];
    if (others.length === 0 && bodies.length === 0) return undefined;
    const isOneOf = (text: string, found: ReadonlySet<string>): boolean => {
      if (others.length > 0) return others.some((name) => found.has(name) || stands(name, text));
      const own = stemsOf(text);
      return bodies.every((stem) => own.has(stem));
    };
    // "Norland's ministry" is not that of Sudland.
    const isIn = (text: string): boolean => {
      const found = new Set(matchNames(text).map(({ name }) => name));
      const isOf = (place: string): boolean =>
        found.has(place) || stands(place, text) || stands(countryOf(place) ?? place, text);
      return isOneOf(text, found) && places.every(isOf);
    };
    if (others.length === 0 && !candidates.some((sentence) => isIn(attributionOf(sentence))))
      return undefined;
    return {
      name: names.size === 1 && others.length === 1 ? first : words,
      isIn,
      mayHaveSaid: (sentence) =>
        isIn(attributionOf(sentence)) ||
        (!namesSpeaker(sentence) &&
          others.some((name) => sentence.names.includes(name)) &&
          places.every((place) => sentence.names.includes(place))),
    };
  }
  if (PLACES_IN_SMALL.has(words.toLowerCase())) return undefined;
  const stems = [...stemsOf(words)];
  const areIn = (text: string, isWanted?: (surface: string) => boolean): boolean => {
    const own = stemsOf(text, isWanted);
    return stems.length > 0 && stems.every((stem) => own.has(stem));
  };
  const isName = (surface: string): boolean => /^\p{Lu}/u.test(surface);
  if (!candidates.some((sentence) => areIn(attributionOf(sentence), isName))) return undefined;
  return {
    name: words,
    isIn: (text) => areIn(text),
    mayHaveSaid: (sentence) =>
      areIn(`${attributionOf(sentence)} ${sentence.text} ${before(sentence, parts.corpus)}`),
  };
}

/** The stems of the words that are no part of a name: `ministry` in "the Norland ministry". */
function stemsBeside(words: string, names: readonly NameMatch[]): readonly string[] {
  return tokenise(words).flatMap(({ stem, isStop, start, end }) =>
    isStop || names.some((name) => start >= name.start && end <= name.end) ? [] : [stem],
  );
}

/** True where the text has the words and they end there: not Niger in Nigeria. */
function stands(words: string, text: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/^\p{L}/u.test(text.slice(at + words.length));
}

const SPEAKING: ReadonlySet<NameKind | undefined> = new Set(['person', 'organisation'] as const);
const PLACES_IN_SMALL: ReadonlySet<string> = new Set(
  Array.from(PLACES, (place) => place.toLowerCase()),
);

/** Then it tells of others, not what they say. */
function namesSpeaker({ attribution: { speaker, inferred } }: Sentence): boolean {
  return speaker !== undefined && inferred !== true;
}

function attributionOf({ attribution: { speaker = '', via = '' } }: Sentence): string {
  return `${speaker} ${via}`;
}

/** The sentences before it in its paragraph, which say who "he" is. */
function before(sentence: Sentence, corpus: SpeakerParts['corpus']): string {
  const position = corpus.positionOf(sentence.id) ?? 0;
  return Array.from({ length: LOOKED_BACK }, (_, at) => corpus.sentenceAt(position - at - 1))
    .filter((other) => other?.slug === sentence.slug && other.block === sentence.block)
    .map((other) => other?.text)
    .join(' ');
}

const LOOKED_BACK = 8;

function stemsOf(
  text: string,
  isWanted: (surface: string) => boolean = () => true,
): ReadonlySet<string> {
  return new Set(
    tokenise(text).flatMap(({ stem, isStop, surface }) =>
      isStop || !isWanted(surface) ? [] : [stem],
    ),
  );
}
