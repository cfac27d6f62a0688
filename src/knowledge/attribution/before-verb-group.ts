import { isCapitalised, isOccasion, isTime } from './phrase.ts';
import { isBoundary, isVerb, type Word } from './read-words.ts';
import { isSourceNoun } from './source-nouns.ts';

/** Before a verb of speech they mean that nobody said it: "declined to say", "was told", "would say". */
const NOT_SAID =
  /^(?:not|n['’]t|never|be|am|is|are|was|were|been|being|['’]re|['’]m|to|will|would|can|could|may|might|shall|should|must|['’]ll|['’]d|ca|wo|hardly|neither|nor|get|got|gets)$/;
const HAD = /^(?:has|have|had|having|['’]ve|do|does|did|since)$/;
/** The last word before the verb and its helpers: "Lee" of "Lee has since said". */
export function beforeVerbGroup(words: readonly Word[], verb: number): number | undefined {
  let at = verb - 1;
  for (; at >= 0; at--) {
    const word = words[at];
    if (word === undefined || NOT_SAID.test(word.lower)) return undefined;
    if (HAD.test(word.lower) || (word.tag === 'ADV' && at > 0)) continue;
    if (word.text === ')') {
      while (at > 0 && words[at]?.text !== '(') at--;
      continue;
    }
    const occasion = beginOfOccasion(words, at);
    if (occasion === undefined) break;
    at = occasion;
  }
  const last = words[at];
  return last === undefined || !canEndSubject(last) ? undefined : at;
}

/** A subject ends in its noun: "analysed suspected attacks" has none between its verbs. */
function canEndSubject(word: Word): boolean {
  if (word.text === ',' || isCapitalised(word) || isSourceNoun(word.lower)) return true;
  return !isVerb(word) && word.tag !== 'DET' && word.tag !== 'ADP' && word.tag !== 'CCONJ';
}

/** "Lee on Monday said", "Lee in a statement said": where the words between begin. */
function beginOfOccasion(words: readonly Word[], last: number): number | undefined {
  const isYear = /^\d{4}$/.test(words[last]?.text ?? '');
  if (!isYear && !isTime(words[last]) && !isOccasion(words[last])) return undefined;
  for (let at = last - 1; at > 0 && at >= last - 4; at--) {
    const word = words[at];
    if (word?.tag === 'ADP') return /^(?:on|in|at|during)$/.test(word.lower) ? at : undefined;
    if (isBoundary(words, at) || isVerb(word)) break;
  }
  return isTime(words[last]) &&
    isCapitalised(words[last]) &&
    last > 0 &&
    !isBoundary(words, last - 1)
    ? last
    : undefined;
}
