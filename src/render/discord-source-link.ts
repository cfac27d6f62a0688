import type { Quote } from '../domain/answer.ts';
import { shortLabel } from './quote-words.ts';

/** Where the quote is read in place: on the reader's page that shows it, else in the original, by {@link sourceLink}. */
export function citationLink(
  quote: Pick<Quote, 'text' | 'before' | 'number' | 'source'>,
): string | undefined {
  const { citedAt } = quote.source;
  const link = citedAt && webAddress(citedAt + shortLabel(quote));
  return link && link.length <= MAX_LINK_CHARS ? link : sourceLink(quote);
}

/**
 * The address of the quote's source, opened and highlighted at the sentence by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), safe inside a Discord masked link. Undefined
 * when the source has no usable web address, or one too long to be worth its place in a message.
 *
 * A short sentence is named whole; a longer one by its first and last words, `text=start,end`. One
 * of three words or fewer could stand anywhere, so the words before it go along as a prefix.
 */
export function sourceLink(quote: Pick<Quote, 'text' | 'before' | 'source'>): string | undefined {
  const address = webAddress(quote.source.url);
  if (address === undefined) return undefined;
  const fragment = textFragment(quote);
  const separator = address.includes('#') ? '' : '#';
  const link = fragment === undefined ? address : `${address}${separator}:~:text=${fragment}`;
  if (link.length <= MAX_LINK_CHARS) return link;
  return address.length <= MAX_LINK_CHARS ? address : undefined;
}

/** Discord's own limit for the address of a link button; longer ones are not worth a message's room. */
const MAX_LINK_CHARS = 512;

/** Up to this many words a sentence is named whole. */
const MAX_WHOLE_WORDS = 8;

/** Words at either end of a longer sentence: enough to be unique in an article. */
const END_WORDS = 4;

/** Up to this many words a sentence needs the words before it to be found. */
const MAX_AMBIGUOUS_WORDS = 3;

/** The address for a masked link: `https:` and `http:` alone, without a login, with nothing that ends the link. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed.href.replace(/[@()<>[\]"'\\\s]/gu, percent);
}

function textFragment({ text, before }: Pick<Quote, 'text' | 'before'>): string | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  if (words.length > MAX_WHOLE_WORDS) {
    return `${encode(words.slice(0, END_WORDS))},${encode(words.slice(-END_WORDS))}`;
  }
  const prefix = words.length > MAX_AMBIGUOUS_WORDS ? [] : wordsOf(before ?? '').slice(-END_WORDS);
  return `${prefix.length === 0 ? '' : `${encode(prefix)}-,`}${encode(words)}`;
}

/** The words from the first that has a letter or digit to the last; a lone dash at either end matches nothing. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
  const first = words.findIndex(isWord);
  return first === -1 ? [] : words.slice(first, words.findLastIndex(isWord) + 1);
}

/** Percent-encodes all but letters and digits: `-`, `,` and `&` mean something in a fragment, `(` and `*` in a message. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/[-_.!~*'()]/gu, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
