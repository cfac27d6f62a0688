import { decodeHTMLStrict } from 'entities';

/** Format characters that a reader cannot see; U+200C and U+200D stay, emoji and some scripts need them. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** Every kind of space, U+2028 and U+2029 included: within a line they are one space. */
const SPACES = /[\s\u0085\u180e]+/g;

const TAGS =
  /<\/?(?:a|abbr|b|big|cite|code|del|em|font|i|iframe|img|ins|mark|noscript|q|s|small|span|strike|strong|sub|sup|time|u|wbr)(?:\s[^<>]{0,2000})?\/?>/gi;

/**
 * One line of an article as a reader sees it: no inline HTML tags, entities decoded, no invisible or
 * bidirectional control characters, each run of spaces one space. Its words stay as they are.
 */
export function cleanLine(line: string): string {
  const untagged = line.includes('<') ? line.replace(TAGS, '') : line;
  const decoded = untagged.includes('&') ? decodeHTMLStrict(untagged) : untagged;
  return decoded.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}
