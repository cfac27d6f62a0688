import { isNominal, nounPhraseAt } from './grammar.ts';
import type { PlainReading } from './reading.ts';

/** True for a verb that says what is done to its subject: "was left", "got targeted". */
export function isPassive({ words }: PlainReading, verb: number): boolean {
  const own = words[verb];
  if (own?.tag !== 'VERB' || !PARTICIPLE.test(own.lower)) return false;
  for (let at = verb - 1; at >= 0 && at >= verb - 4; at -= 1) {
    const { tag, lower } = words[at] ?? { tag: 'PUNCT', lower: '' };
    if (/^(?:is|are|was|were|be|been|being|get|gets|got|'s|'re)$/.test(lower)) return true;
    if (tag !== 'ADV' && tag !== 'AUX' && tag !== 'PART') break;
  }
  return isShortPassive(words, verb);
}

/** "School closed until Thursday by its head": without an auxiliary, and nothing that it would be done to. */
function isShortPassive(words: PlainReading['words'], verb: number): boolean {
  if (!/ed$/.test(words[verb]?.lower ?? '') || words[verb + 1]?.tag !== 'ADP') return false;
  const isMain = words.every(({ tag }, at) => at === verb || (tag !== 'VERB' && tag !== 'AUX'));
  return isMain && words.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'by');
}

const PARTICIPLE = /(?:ed|en|wn|ung|[^s]t|ld|nd|id|ne|de|om|it|ut|ad)$/;

/** The unit after the "by" of a passive verb: who did it. */
export function byPhrase(reading: PlainReading, verb: number): number | undefined {
  const { words } = reading;
  for (let at = verb + 1; at < words.length && at < verb + 6; at += 1) {
    if (/^[,.;]$/.test(words[at]?.lower ?? '')) return undefined;
    if (words[at]?.lower !== 'by') continue;
    const { to } = nounPhraseAt(reading, at + 1);
    for (let head = to - 1; head > at; head -= 1)
      if (isNominal(words[head])) return words[head]?.unit;
  }
  return undefined;
}

/** "suffered an attack", "was the target of it": what is said of the subject was done to it. */
export const UNDERGOES = /^(?:suffer|undergo|underwent|endure|experienc|sustain)/;

/** Nouns for those to whom something is done. */
export const PATIENT_NOUN = /^(?:targets?|victims?)$/;
