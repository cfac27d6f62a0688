import { headOf, type Phrase, RELATIVES } from './phrase.ts';
import { isVerb, type Word } from './read-words.ts';
import type { Finding } from './rules.ts';
import { speechKind } from './speech-verbs.ts';
import { chunkStart } from './trim-subject.ts';

/**
 * True where a finding is of a second clause, and the article itself tells the first: "Lee called for an inquiry, and
 * Cho said he would not oppose one" is not all Cho's. `findings`: those of the sentence.
 */
export function isOfSecondClause(
  words: readonly Word[],
  { phrase, verb }: Finding,
  findings: readonly Finding[],
): boolean {
  if (speechKind(verb ?? '') !== 'says' || words[phrase.from]?.tag === 'PRON') return false;
  const start = chunkStart(words, phrase.from);
  const end = start - 1;
  if (words[end]?.text !== ',' || !/^(?:and|but)$/.test(words[start]?.lower ?? '')) return false;
  if (findings.some((other) => other.phrase.from < end)) return false;
  if (introducesQuotation(words, phrase.to)) return false;
  return hasOtherSubject(words.slice(0, end), words, phrase);
}

/** "…, and Lee said: “It was old.”": the quotation is what the sentence is for. */
function introducesQuotation(words: readonly Word[], from: number): boolean {
  return words.some(
    ({ tag }, at) => at > from && tag === 'QUOTE' && /^[:,]$/.test(words[at - 1]?.text ?? ''),
  );
}

/** "The bridge was shut", "Lee left"; not "After the bridge fell", "Residents, two guards", a clause of the same person. */
function hasOtherSubject(
  clause: readonly Word[],
  words: readonly Word[],
  speaker: Phrase,
): boolean {
  const first = clause[0];
  if (first === undefined || /^(?:SCONJ|VERB|QUOTE)$/.test(first.tag)) return false;
  if (OPENS_ASIDE.test(first.lower)) return false;
  const verb = clause.findIndex((_, at) => isMainVerb(clause, at));
  if (verb < 0) return false;
  const before = clause.slice(0, verb);
  const same = headOf(words, speaker.from, speaker.to)?.lower;
  if (before.some(({ lower }) => lower === same)) return false;
  return headOf(before, 0, verb) !== undefined || before.some(({ tag }) => tag === 'PRON');
}

const OPENS_ASIDE =
  /^(?:because|although|though|while|since|if|when|unless|after|before|as|until)$/;

/** A verb that can be a sentence's: not "opening", "to open", "who opened". */
function isMainVerb(clause: readonly Word[], at: number): boolean {
  const word = clause[at];
  if (at === 0 || !isVerb(word) || word?.lower.endsWith('ing')) return false;
  if (clause[at - 1]?.lower === 'to') return false;
  return clause.slice(chunkStart(clause, at), at).every(({ lower }) => !RELATIVES.has(lower));
}
