import { findParaphrases } from '../../../question/find-paraphrases.ts';
import type { NameMatch } from '../../../text/match-names.ts';
import { type Token, tokenise } from '../../../text/tokenise.ts';
import { conceptKey, longestPhrase } from '../parse-concepts.ts';

/** What a claim, or an editor's line, is told apart by. */
export interface NoteWords {
  /** Stems and names (`@Sony`) of its content words, distinct, in order. */
  readonly content: readonly string[];
  /** Those and telling stop words (`~not`), each as often as it stands there. */
  readonly telling: readonly string[];
  /** Those, with ideas, telling stop words and words near each other, and how much each counts. */
  readonly features: ReadonlyMap<string, number>;
}

/**
 * The words of a claim: stems, names in one form, ideas of the incident lexicon (`#`) and of the claims' own table
 * (`%`), and words near each other in either order. Linear in the text, of which at most {@link MAX_TOKENS} are read.
 */
export function noteWords(
  text: string,
  matchNames: (text: string) => readonly NameMatch[],
): NoteWords {
  const plain = text.replace(/n['’]t\b/gi, ' not').replace(/\bcannot\b/gi, 'can not');
  const tokens = tokenise(plain).slice(0, MAX_TOKENS);
  const keys = keysOf(tokens, matchNames(plain));
  const content = [...new Set(keys.filter((key) => !key.startsWith('~')))];
  const features = new Map<string, number>();
  const add = (key: string, value = 1): void => {
    if ((features.get(key) ?? 0) < value) features.set(key, value);
  };
  for (const key of content) add(key);
  const telling = keys.filter((key) => !key.startsWith('~') || TELLING.has(key));
  for (const key of telling) add(key);
  for (const { group } of findParaphrases(tokens)) add(`#${group.id}`);
  for (const concept of conceptsOf(tokens)) add(concept);
  for (const [at, key] of keys.entries()) if (at > 0) add(`${keys[at - 1]} ${key}`, PAIR);
  for (const [at, key] of telling.entries()) {
    for (const other of telling.slice(at + 1, at + 1 + REACH))
      add(key < other ? `${key}+${other}` : `${other}+${key}`, PAIR);
  }
  return { content, telling, features };
}

/** The longest claims that people write have some 40 words. */
const MAX_TOKENS = 60;
// As for questions (`likeliest-entry.ts`, `read-wording.ts`).
const REACH = 3;
const PAIR = 0.5;

/** One key for each word, and one for each name; stop words as `~of`. */
function keysOf(tokens: readonly Token[], names: readonly NameMatch[]): readonly string[] {
  const keys: string[] = [];
  let last: NameMatch | undefined;
  for (const token of tokens) {
    const name = names.find(({ start, end }) => token.start >= start && token.end <= end);
    if (name === undefined) keys.push(token.isStop ? `~${token.normalised}` : token.stem);
    else if (name !== last) keys.push(`@${name.name}`);
    last = name;
  }
  return keys;
}

function conceptsOf(tokens: readonly Token[]): readonly string[] {
  const keys = tokens.map(({ normalised }) => conceptKey(normalised));
  const found: string[] = [];
  for (let at = 0; at < keys.length; ) {
    const phrase = longestPhrase(keys, at);
    for (const [concept, sign] of phrase?.concepts ?? []) found.push(`%${concept}${sign}`);
    at += phrase?.keys.length ?? 1;
  }
  return found;
}

/** Stop words that turn what is said. */
const TELLING: ReadonlySet<string> = new Set(
  'not no never none nobody nothing without all every only most many much few more same again still may might could can will would before after first against both other another his her own'
    .split(' ')
    .map((word) => `~${word}`),
);
