import { isOfOnly } from './negators.ts';
import type { PlainReading } from './reading.ts';

/**
 * True for a claim of one more: "China also blames Iran", "China has blamed Iran before", "China isn't the only one", "even
 * when it fails". What a source tells of another does not stand against it.
 */
export function isAddition({ words }: PlainReading): boolean {
  return words.some(
    ({ lower }, at) =>
      /^(?:also|too|likewise|previously|already)$/.test(lower) ||
      (lower === 'even' && /^(?:when|if)$/.test(words[at + 1]?.lower ?? '')) ||
      (/^(?:not|n't)$/.test(lower) && isOfOnly(words, at)) ||
      (/^(?:before|earlier)$/.test(lower) && isLast(words.slice(at + 1))) ||
      (lower === 'well' && words[at - 1]?.lower === 'as'),
  );
}

function isLast(rest: PlainReading['words']): boolean {
  return rest.every(({ tag }) => tag === 'PUNCT');
}
