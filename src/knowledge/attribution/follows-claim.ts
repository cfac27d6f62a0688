import { RELATIVES } from './phrase.ts';
import { isBoundary, isVerb, type Word } from './read-words.ts';

const OPENS_CLAIM = /^(?:that|it|he|she|they|there|how|why|what|whether|who|we|i|being|having)$/;
/** "claimed responsibility", "denied wrongdoing": the claim in a noun. */
const CLAIM_NOUN = /^(?:responsibility|credit|wrongdoing|involvement|any)$/;

/** True where a claim or a quotation stands beside the verb: "added that …", "“…,” Lee added". */
export function followsClaim(words: readonly Word[], verb: number): boolean {
  let at = verb + 1;
  while (words[at]?.tag === 'ADV') at++;
  const next = words[at];
  if (next === undefined || isBoundary(words, at)) {
    return (
      next?.tag === 'QUOTE' ||
      words[at + 1]?.tag === 'QUOTE' ||
      isBesideQuotation(words, verb) ||
      endsClause(words, verb) ||
      isAside(words, verb)
    );
  }
  if (OPENS_CLAIM.test(next.lower) || CLAIM_NOUN.test(next.lower)) return true;
  if (/^(?:maintain|stress|add)/.test(words[verb]?.lower ?? ''))
    return next.tag === 'ADP' && hasThat(words, at);
  if (next.tag === 'ADP') return hasThat(words, at);
  if (words[verb]?.lower.startsWith('den')) return deniesDeed(words, at);
  if (next.tag === 'PART') return false;
  // "noted the bank had closed": a verb of its own before the next mark, in no relative clause.
  for (; !isBoundary(words, at); at++) {
    if (RELATIVES.has(words[at]?.lower ?? '')) return false;
    if (
      words[at]?.tag === 'AUX' ||
      (isVerb(words[at]) &&
        /ed$|[^d]$/.test(words[at]?.lower ?? '') &&
        words[at - 1]?.tag !== 'DET' &&
        words[at - 1]?.tag !== 'ADP' &&
        !words[at]?.lower.endsWith('ing'))
    )
      return true;
  }
  return false;
}

/** "denied moving the money", "denies this"; not "denied boarding to 40 people", "denied the motion". */
function deniesDeed(words: readonly Word[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  if (/^(?:this|these|those)$/.test(word?.lower ?? '')) return isBoundary(words, at + 1);
  return word?.tag === 'VERB' && word.lower.endsWith('ing') && after?.lower !== 'to';
}

function hasThat(words: readonly Word[], from: number): boolean {
  return words.slice(from).some((word) => word.lower === 'that');
}

/** True where a quotation ends before the subject, or begins after the verb: "“Why?” Lee asked". */
export function isBesideQuotation(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + 4; at++) {
    if (words[at]?.tag === 'QUOTE') return true;
    if (isBoundary(words, at) && words[at]?.text !== ',' && words[at]?.text !== ':') break;
  }
  for (let at = verb - 1; at >= 0; at--) {
    if (words[at]?.tag === 'QUOTE') return true;
    if (isVerb(words[at]) && words[at]?.tag !== 'AUX') return false;
  }
  return false;
}

/** True for the last verb of ", officials noted." */
export function endsClause(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && !isBoundary(words, at)) at--;
  if (at < 0) return false;
  for (let after = verb + 1; after < words.length; after++) {
    if (words[after]?.tag === 'QUOTE' || isVerb(words[after]) || words[after]?.lower === 'that')
      return false;
  }
  return true;
}

/** True for the verb of "The fear, she added, is that …". */
function isAside(words: readonly Word[], verb: number): boolean {
  if (words[verb + 1]?.text !== ',') return false;
  let at = verb - 1;
  for (; at >= 0 && !isBoundary(words, at); at--) {
    if (isVerb(words[at]) || RELATIVES.has(words[at]?.lower ?? '')) return false;
  }
  return words[at]?.text === ',' && at < verb - 1;
}
