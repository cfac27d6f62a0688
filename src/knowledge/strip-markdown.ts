/** `[text](address "title")`, the text short enough that a long run of brackets stays cheap. */
const LINK =
  /(!?)\[([^[\]]{0,300})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+["'][^"']{0,300}["'])?\)/g;
const AUTOLINK = /<(https?:\/\/[^<>\s]{1,2000})>/g;
/** Marks must hug words on the inside and stand apart on the outside: `2 * 3`, `snake_case` and `f**k` stay. */
const STARS =
  /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])([^*]{1,600}?)(?<=[^\s*])\1(?![\p{L}\p{N}*])/gu;
const UNDERSCORES =
  /(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([^_]{1,600}?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu;
const CODE = /(?<![\p{L}\p{N}`])`([^`]{1,300})`(?![\p{L}\p{N}`])/gu;
/** What a backslash keeps from being a mark: inline marks anywhere, those of lists at a line's start. */
const ESCAPABLE = '\\*_`#[]()>~=-+.';
const ESCAPE = /\\([\\*_`#[\]()>~=]|(?<=^\d{0,3}\\)[-+.])/g;
/** While marks are looked for, escaped characters are held as noncharacters, which no text has. */
const HELD = 0xfdd0;

/** A line without Markdown's inline marks: links and emphasis leave their text, images leave nothing. */
export function stripMarkdown(line: string): string {
  const held = line.includes('\\') ? line.replace(ESCAPE, (_, mark: string) => hold(mark)) : line;
  const stripped = held
    .replace(LINK, (_, image: string, text: string) => (image === '' ? text : ''))
    .replace(AUTOLINK, '$1')
    .replace(CODE, '$1')
    .replace(STARS, '$2')
    .replace(STARS, '$2')
    .replace(UNDERSCORES, '$2')
    .replace(UNDERSCORES, '$2')
    .trim();
  return held === line ? stripped : stripped.replace(/[\ufdd0-\ufddf]/g, release);
}

function hold(mark: string): string {
  return String.fromCharCode(HELD + ESCAPABLE.indexOf(mark));
}

function release(held: string): string {
  return ESCAPABLE[held.charCodeAt(0) - HELD] ?? held;
}
