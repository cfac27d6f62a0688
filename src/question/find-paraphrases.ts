import type { Token } from '../text/tokenise.ts';
import { tokenise } from '../text/tokenise.ts';
import { INCIDENT_LEXICON, type ParaphraseGroup } from './incident-lexicon.ts';
import { roleAfterDo } from './subject-role.ts';

/** A lexicon group that a text speaks of, and the tokens that say so. */
export interface Paraphrase {
  readonly group: ParaphraseGroup;
  /** Half-open range of token positions. */
  readonly from: number;
  readonly to: number;
}

/**
 * The lexicon groups whose words or phrases stand in the text, in order of place; of two phrases that begin at the
 * same word the longer is taken, and words within it count once. Linear in the number of tokens.
 */
export function findParaphrases(tokens: readonly Token[]): readonly Paraphrase[] {
  const keys = tokens.map(keyOf);
  const found: Paraphrase[] = [];
  for (let at = 0; at < keys.length; ) {
    const phrase = longestAt(keys, at);
    if (phrase !== undefined && !asksForAnother(tokens, at))
      found.push({ group: phrase.group, from: at, to: at + phrase.keys.length });
    at += phrase?.keys.length ?? 1;
  }
  return found;
}

/** "who did they hack" has "who did", "what did it hit" has "did it", and neither asks who did it. */
function asksForAnother(tokens: readonly Token[], at: number): boolean {
  const did = tokens[at]?.normalised === 'who' ? at + 1 : at;
  if (tokens[did]?.normalised !== 'did') return false;
  const rest = tokens.slice(did + 1, did + 1 + MAX_OBJECT_WORDS);
  return roleAfterDo(rest.map(({ normalised }) => normalised)) === 'undergoes';
}

const MAX_OBJECT_WORDS = 8;

interface Phrase {
  readonly keys: readonly string[];
  readonly group: ParaphraseGroup;
}

function longestAt(keys: readonly string[], at: number): Phrase | undefined {
  return PHRASES.get(keys[at] ?? '')?.find((phrase) =>
    phrase.keys.every((key, offset) => keys[at + offset] === key),
  );
}

/** Stop words are compared as they stand ("behind it"), other words by their stem; "like" is no stem of "likely". */
function keyOf(token: Token): string {
  return token.isStop ? `~${token.normalised}` : token.stem;
}

/** By first key, longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = indexPhrases(INCIDENT_LEXICON);

function indexPhrases(lexicon: readonly ParaphraseGroup[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const group of lexicon) {
    for (const words of [...group.asked, ...group.said]) {
      const keys = tokenise(words).map(keyOf);
      const first = keys[0];
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ keys, group });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}
