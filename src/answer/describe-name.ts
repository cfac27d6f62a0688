import type { Knowledge, Name } from '../domain/knowledge.ts';
import type { Entry, Profile } from '../domain/lists.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import type { NameMatch } from '../text/match-names.ts';
import { tokenise } from '../text/tokenise.ts';
import type { QuoteMaker } from './to-quote.ts';

/**
 * A function that gathers what the sources say of a name, and quote from it. A name of the editor's is found by any of
 * its forms; any other is looked for word by word, among the speakers and in the sentences that the index has for it.
 */
export function createNameDescriber(
  knowledge: Pick<Knowledge, 'sentences' | 'names'>,
  index: WordIndex,
  matchNames: (text: string) => readonly NameMatch[],
  toQuote: QuoteMaker,
): (typed: string) => Profile | undefined {
  const speakersOf = createSpeakerReader(matchNames);
  const profile = (
    about: Pick<Profile, 'name' | 'kind' | 'role' | 'aliases'>,
    isSaidBy: (sentence: Sentence) => boolean,
    isMentionedIn: (sentence: Sentence, position: number) => boolean,
  ): Profile | undefined => {
    const says = knowledge.sentences.filter(isSaidBy);
    const mentions = knowledge.sentences.filter(
      (each, position) => isMentionedIn(each, position) && !isSaidBy(each),
    );
    if (says.length + mentions.length === 0) return undefined;
    return {
      ...about,
      says: says.map((each) => toQuote(each)),
      about: mentions.map((each) => toQuote(each)),
    };
  };

  return (typed) => {
    const asked = typed.slice(0, MAX_TYPED_CHARS);
    const wanted = matchNames(asked)[0]?.name;
    const name = knowledge.names.find((each) => each.name === wanted);
    if (name !== undefined) {
      return profile(
        rolesOf(name),
        (sentence) => speakersOf(sentence).has(name.name),
        ({ names }) => names.includes(name.name),
      );
    }
    const words = wordsOf(asked);
    if (words.length === 0) return undefined;
    const mayHave = createWordFilter(asked, index);
    const hasWords = remembering((part) => hasRun(wordsOf(part), words));
    return profile(
      { name: asked.replace(/\s+/gu, ' ').trim(), aliases: [] },
      ({ attribution: { speaker = '', via = '' } }) => hasWords(speaker) || hasWords(via),
      ({ text }, position) => mayHave(position) && hasRun(wordsOf(text), words),
    );
  };
}

/** The names that a source mentions or quotes, and its other speakers and outlets; most sentences first. */
export function listNames(
  knowledge: Knowledge,
  matchNames: (text: string) => readonly NameMatch[],
): readonly Entry[] {
  const speakersOf = createSpeakerReader(matchNames);
  const counts = new Map<string, number>();
  for (const sentence of knowledge.sentences) {
    for (const name of new Set([...sentence.names, ...speakersOf(sentence)])) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const aliases = new Map(knowledge.names.map((name) => [name.name, name.aliases]));
  return [...counts]
    .map(([text, sentences]) => ({ text, sentences, also: aliases.get(text) ?? [] }))
    .sort((a, b) => b.sentences - a.sentences);
}

/** No name is longer; bounds the work. */
const MAX_TYPED_CHARS = 200;

function rolesOf({ name, kind, role, aliases }: Name): Omit<Profile, 'says' | 'about'> {
  return { name, kind, aliases, ...(role === undefined ? {} : { role }) };
}

/** A function that tells the names in a sentence's attribution, or the attribution itself where it has none. */
function createSpeakerReader(
  matchNames: (text: string) => readonly NameMatch[],
): (sentence: Sentence) => ReadonlySet<string> {
  const namesIn = remembering((part): readonly string[] => {
    const names = matchNames(part).map(({ name }) => name);
    return names.length > 0 ? names : [part];
  });
  return ({ attribution: { speaker, via } }) => {
    if (speaker === undefined && via === undefined) return NOBODY;
    return new Set([speaker, via].flatMap((part) => (part === undefined ? [] : namesIn(part))));
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function wordsOf(text: string): readonly string[] {
  return tokenise(text).map(({ normalised }) => normalised);
}

/** What tells which sentences have a word: reading a large knowledge word by word takes seconds. */
type WordIndex = Pick<SentenceIndex, 'has' | 'termNumber'>;

/** False for the sentences that cannot have what was typed, since they do not have its first word that counts. */
function createWordFilter(typed: string, index: WordIndex): (position: number) => boolean {
  const first = tokenise(typed).find(({ isStop }) => !isStop);
  if (first === undefined) return () => true;
  const term = index.termNumber(first.stem);
  return term < 0 ? () => false : (position) => index.has(position, term);
}

/** Few speak, and often. */
function remembering<Result>(read: (part: string) => Result): (part: string) => Result {
  const known = new Map<string, Result>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const result = read(part);
    known.set(part, result);
    return result;
  };
}

/** True when `words` stand in `text` one after the other. */
function hasRun(text: readonly string[], words: readonly string[]): boolean {
  return text.some((_, from) => words.every((word, at) => text[from + at] === word));
}
