import { recogniseNonQuestion } from '../../question/recognise-intent.ts';
import { type TaggedWord, tagWords } from '../../text/tag-words.ts';
import { tokenise } from '../../text/tokenise.ts';

/**
 * A statement as the statements that it joins: "Sony was hacked and the FBI blamed Iran" is two. Where both sides of an
 * "and" have no subject and verb of their own, or one person is said to say it all, it stays whole. In reading order, at
 * most {@link MAX_PARTS}; the text of each is a slice of `statement`.
 */
export function splitClaims(statement: string): readonly string[] {
  const words = tagWords(statement.slice(0, MAX_CHARS));
  if (REPORTED.test(statement)) return [statement];
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || parts.length + 1 >= MAX_PARTS) break;
    if (!joins(words, at) || !isClause(words, from, at)) continue;
    const next = /^[;,]$/.test(word.text) ? afterMarks(words, at) : at + 1;
    if (!isClause(words, next, endOfClause(words, next)) || !beginsWithSubject(words, next))
      continue;
    parts.push(slice(statement, words, from, at));
    from = next;
    at = next;
  }
  if (parts.length === 0) return [statement];
  return [...parts, statement.slice(words[from]?.start ?? 0).trim()];
}

/**
 * True for a sentence that claims something that sources could say: no question, greeting, request, wish or opinion, and
 * no exclamation of a word or two.
 */
export function isCheckable(sentence: string): boolean {
  if (/\?["'”’)]*\s*$/u.test(sentence) && !TAG_QUESTION.test(sentence)) return false;
  if (OPINION.test(sentence.trim()) || REQUEST.test(sentence.trim())) return false;
  const tokens = tokenise(sentence);
  if (tokens.length < 3 || tokens.filter(({ isStop }) => !isStop).length < 2) return false;
  return recogniseNonQuestion(sentence, false) === undefined;
}

const MAX_PARTS = 6;
/** Longer statements are checked whole: nobody joins that many. */
const MAX_CHARS = 1_000;

/** One speaker for all that follows. */
const REPORTED =
  /\baccording to\b|^\W*(?:\S+\s+){1,6}?(?:says?|said|claims?|claimed|thinks?|believes?|reports?|reported|announced|denied|admitted|confirmed)\b/i;

/** "…, right?" asks for assent to a claim. */
const TAG_QUESTION =
  /[,\s](?:right|yea|yeah|yes|correct|true|huh|isn['’]?t it|didn['’]?t they|no)\s*\?+["'”’)]*\s*$/iu;

const OPINION =
  /^(?:(?:and|but|so|well|ok|okay|lol|yeah|honestly|personally)[, ]+)*(?:i|im|i'm|i’m|imo|imho|in my opinion|we should|they should|you should|everyone should|hopefully|hope|wish|maybe we|let's|lets|what a|how (?:sad|nice|cool|awful|terrible|funny)|that's (?:sad|crazy|wild|so|really|insane|cool)|this is (?:sad|crazy|wild|so|insane|cool))\b/i;

const REQUEST =
  /^(?:please|pls|plz|can you|could you|tell me|show me|give me|look at|check (?:this|out|the)|read (?:this|the)|remember to|don't forget|stop|go (?:to|and|read)|click|join|vote|subscribe|see)\b/i;

function joins(words: readonly TaggedWord[], at: number): boolean {
  const text = (words[at]?.text ?? '').toLowerCase();
  if (text === ';') return true;
  if (text === ',')
    return (
      /^(?:and|but|so|while|whereas)$/i.test(words[at + 1]?.text ?? '') ||
      beginsWithSubject(words, at + 1)
    );
  return text === 'and' || text === 'but';
}

function afterMarks(words: readonly TaggedWord[], at: number): number {
  let next = at + 1;
  while (/^(?:and|but|so|while|whereas|,)$/i.test(words[next]?.text ?? '')) next += 1;
  return next;
}

function endOfClause(words: readonly TaggedWord[], from: number): number {
  for (let at = from + 1; at < words.length; at += 1)
    if (/^[;.!]$/.test(words[at]?.text ?? '')) return at;
  return words.length;
}

/** A subject and a verb of its own, three words at least, and nothing that makes it a part of another. */
function isClause(words: readonly TaggedWord[], from: number, to: number): boolean {
  if (to - from < 3) return false;
  if (SUBORDINATE.test(words[from]?.text ?? '')) return false;
  return words.slice(from, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

const SUBORDINATE =
  /^(?:after|before|when|while|because|although|though|if|since|as|by|rather|instead|due|despite|which|who|that|then|in|on|at|until)$/i;

/** A noun phrase or pronoun and then a verb: "the FBI blamed", "they were". */
function beginsWithSubject(words: readonly TaggedWord[], from: number): boolean {
  let hasNominal = false;
  for (let at = from; at < words.length && at < from + 8; at += 1) {
    const { tag, text } = words[at] ?? { tag: 'X', text: '' };
    if (tag === 'VERB' || tag === 'AUX') return hasNominal;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') hasNominal = true;
    else if (!/^(?:DET|ADJ|NUM|PART|ADV)$/.test(tag) && !/^(?:of|in|'s|’s|-)$/.test(text))
      return false;
  }
  return false;
}

function slice(text: string, words: readonly TaggedWord[], from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).trim();
}
