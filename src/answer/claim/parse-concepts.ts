import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokenise.ts';
import { CONCEPTS } from './concepts.ts';

/** A phrase of the concept table: its keys in order and what it means. */
export interface ConceptPhrase {
  readonly keys: readonly string[];
  readonly concepts: ReadonlyMap<string, 1 | -1>;
}

/** The key under which the concept table knows a word: its stem, or a stop word as it stands. */
export function conceptKey(normalised: string): string {
  return isStopWord(normalised) ? normalised : claimStem(normalised);
}

/** The stem, but for those who do something, whose stem is that of the deed: an attacker is no attack. */
export function claimStem(normalised: string): string {
  return DOERS.exec(normalised)?.[1] ?? stem(normalised);
}

const DOERS =
  /^(attacker|hacker|robber|burglar|worker|driver|owner|leader|manager|user|supporter|reporter|insurer|processor)s?$/;

/** The longest phrase of the concept table that begins at `at`, or undefined. */
export function longestPhrase(keys: readonly string[], at: number): ConceptPhrase | undefined {
  return PHRASES.get(keys[at] ?? '')?.find((phrase) =>
    phrase.keys.every((key, offset) => keys[at + offset] === key),
  );
}

/** All phrases of the concept table that begin at `at`, longest first. */
export function phrasesAt(keys: readonly string[], at: number): readonly ConceptPhrase[] {
  return (PHRASES.get(keys[at] ?? '') ?? []).filter((phrase) =>
    phrase.keys.every((key, offset) => keys[at + offset] === key),
  );
}

/** By first key, longest first. */
const PHRASES: ReadonlyMap<string, readonly ConceptPhrase[]> = indexPhrases();

function indexPhrases(): ReadonlyMap<string, readonly ConceptPhrase[]> {
  const byPhrase = new Map<string, { keys: readonly string[]; concepts: Map<string, 1 | -1> }>();
  for (const [concept, row] of Object.entries(CONCEPTS)) {
    const [alike = '', opposite = ''] = row.split('|');
    addPhrases(byPhrase, concept, 1, alike);
    addPhrases(byPhrase, concept, -1, opposite);
  }
  const byFirst = new Map<string, ConceptPhrase[]>();
  for (const phrase of byPhrase.values()) {
    const list = byFirst.get(phrase.keys[0] ?? '') ?? [];
    list.push(phrase);
    byFirst.set(phrase.keys[0] ?? '', list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

function addPhrases(
  byPhrase: Map<string, { keys: readonly string[]; concepts: Map<string, 1 | -1> }>,
  concept: string,
  sign: 1 | -1,
  list: string,
): void {
  for (const words of list.split(',')) {
    const keys = tokenise(words).map(({ normalised }) => conceptKey(normalised));
    if (keys.length === 0) continue;
    const id = keys.join(' ');
    const phrase = byPhrase.get(id) ?? { keys, concepts: new Map() };
    if (!phrase.concepts.has(concept)) phrase.concepts.set(concept, sign);
    byPhrase.set(id, phrase);
  }
}
