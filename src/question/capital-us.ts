import { tagWords } from '../text/tag-words.ts';

/**
 * The text with "US" for "us" where it stands before a noun and is no one's object: "the us government", "from us servers",
 * but "told us things". In chats the country is written small.
 */
export function capitalUs(text: string): string {
  if (!/\bus\b/.test(text)) return text;
  const words = tagWords(text);
  let written = text;
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (word.text !== 'us' || next === undefined || !NAMED_BY.has(next.tag)) return;
    // "gave us proof", "let us know".
    if (words[at - 1]?.tag === 'VERB') return;
    written = `${written.slice(0, word.start)}US${written.slice(word.end)}`;
  });
  return written;
}

const NAMED_BY: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
