import stringWidth from 'string-width';

/** A half-open span of a text, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/**
 * The spans of `text` that make its lines, in order, each at most `width` columns wide but for its
 * trailing spaces. Together they cover the text exactly, so joining the slices gives it back.
 *
 * Lines break after spaces; a word wider than a line breaks between graphemes. A grapheme wider than
 * the line stands alone. Never empty: the empty text is one empty line.
 */
export function wrapText(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let column = 0;
  for (const word of words(text, width)) {
    if (column > 0 && column + word.width > width) {
      lines.push([start, word.start]);
      start = word.start;
      column = 0;
    }
    column += word.width + word.spaces;
  }
  lines.push([start, text.length]);
  return lines;
}

interface Word {
  readonly start: number;
  /** Columns, without the spaces that follow. */
  readonly width: number;
  readonly spaces: number;
}

function* words(text: string, width: number): Generator<Word> {
  for (const match of text.matchAll(/([^ ]*)( *)/g)) {
    const [whole, letters = '', spaces = ''] = match;
    if (whole === '') {
      continue;
    }
    const columns = stringWidth(letters);
    if (columns <= width) {
      yield { start: match.index, width: columns, spaces: spaces.length };
      continue;
    }
    const graphemes = [...GRAPHEMES.segment(letters)];
    for (const [i, { segment, index }] of graphemes.entries()) {
      const isLast = i === graphemes.length - 1;
      yield {
        start: match.index + index,
        width: stringWidth(segment),
        spaces: isLast ? spaces.length : 0,
      };
    }
  }
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
