/**
 * `text` from outside as Discord markdown that displays exactly `text`: every character that could
 * start formatting, a mention, a link or an emoji carries a backslash, and a character that nobody
 * sees, or that reorders others, is shown by its code point: `⟦U+202E⟧`. A literal `⟦` is shown so
 * too, which keeps the mapping one to one.
 *
 * `bold` is a half-open span of `text` to set in bold, `underlined` are such spans, in order and apart; a span that is
 * empty, out of range, splits a character, crosses a line or the edge of the bold words is ignored.
 */
export function escapeText(
  text: string,
  bold?: readonly [start: number, end: number],
  underlined: readonly (readonly [start: number, end: number])[] = [],
): string {
  const spans = underlined.filter((span) => isMarkable(text, span));
  const part = (from: number, to: number): string => {
    const inside = spans.filter(([start, end]) => from <= start && end <= to);
    const edges = [from, ...inside.flat(), to];
    // Every second piece between two edges is underlined.
    return edges
      .slice(1)
      .map((end, index) => {
        const piece = backslash(text.slice(edges[index], end));
        return index % 2 === 1 ? `__${piece}__` : piece;
      })
      .join('');
  };
  if (bold === undefined || !isMarkable(text, bold)) return part(0, text.length);
  const [start, end] = bold;
  return `${part(0, start)}**${part(start, end)}**${part(end, text.length)}`;
}

/**
 * `text` on one line, without what nobody sees, clipped to `maxChars` UTF-16 units before escaping
 * (at most twice that after it): for names, titles and questions. Never for a quotation.
 */
export function escapeLine(text: string, maxChars: number): string {
  const line = text
    .slice(0, 4 * maxChars)
    .replace(/\s+/gu, ' ')
    .replace(HIDDEN, '')
    .replace(/ +/gu, ' ')
    .trim();
  const isWhole = line.length <= maxChars && text.length <= 4 * maxChars;
  return backslash(isWhole ? line : `${line.slice(0, maxChars - 1).replace(/\p{Cs}$/u, '')}…`);
}

/** The line that {@link escapeLine} escaped; of a clipped one what is left. */
export function unescapeLine(escaped: string): string {
  return escaped.replace(/\\(.)/gu, '$1');
}

/** Discord shows a backslash before anything but letters, digits and spaces as that character alone. */
function backslash(text: string): string {
  return text.replace(SPECIAL, (character) =>
    UNSEEN.test(character) ? `⟦U+${codePoint(character)}⟧` : `\\${character}`,
  );
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function isMarkable(text: string, [start, end]: readonly [number, number]): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length &&
    !text.slice(start, end).includes('\n') &&
    !CONTINUES.test(text.slice(start)) &&
    !CONTINUES.test(text.slice(end))
  );
}

/** The rest of a character whose beginning was cut off. */
const CONTINUES = /^(?:[\uDC00-\uDFFF]|\p{M}|\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier})/u;

/** Controls, lone surrogates, bidi controls, fillers and zero-width characters; line feed and tab are spaces. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}⟦](?<![\n\t])/u;

/** Joiners and variation selectors that belong to an emoji or to a script that needs them. */
const JOINS =
  /(?<=\p{Emoji}|\p{Emoji_Modifier}|\uFE0F)[\uFE0E\uFE0F\u200D]|(?<=[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|\p{M})[\u200C\u200D]/u;

const HIDDEN = new RegExp(`(?!${JOINS.source})${UNSEEN.source}`, 'gu');

/**
 * What needs escaping, by the input that it exists for: `**`, `__`, `~~`, `||`, code and backslashes;
 * `<@1>`, `<t:0>`, `<a:b:1>`; `[x](y)`; `# x`; `@everyone`; a colon in `:joy:` and `https://`; and at
 * the beginning of a line `- x`, `-# x`, `+ x` and `1. x`.
 */
const SPECIAL = new RegExp(
  [
    String.raw`[\\*_~\x60|<>[\]#@]`,
    String.raw`:(?!\s)`,
    // The character stands before its condition, so that a long run of spaces costs no look-back.
    String.raw`[-+](?<=^\s*.)`,
    String.raw`[.)](?<=^\s*\d+.)`,
    HIDDEN.source,
  ].join('|'),
  'gmu',
);
