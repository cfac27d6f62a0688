import type picocolors from 'picocolors';
import { neutraliseControls } from './neutralise-controls.ts';
import { type Span, wrapText } from './wrap-text.ts';

/** What the terminal renderings write on. */
export interface Page {
  /** In columns; `Infinity` where lines must stay whole, as in a pipe. */
  readonly width: number;
  /** Real colours or none; from picocolors. */
  readonly colours: ReturnType<typeof picocolors.createColors>;
}

/** Text to text: a colour, or several in turn. */
export type Style = (text: string) => string;

/** How a paragraph is set. */
export interface Setting {
  /** Columns before every line. Default 0. */
  readonly indent?: number;
  /** Stands in the indent of the first line, already styled; `markWidth` is its width without colour. */
  readonly mark?: string;
  readonly markWidth?: number;
  readonly style?: Style;
  /** A span of the text, and how it is set instead. */
  readonly stress?: { readonly span: Span; readonly style: Style };
}

/**
 * The text as lines: made harmless, wrapped to the page, indented, coloured. Without colour, and
 * with the indents taken away, the lines join to the very text (after `neutraliseControls`).
 */
export function paragraph(text: string, page: Page, setting: Setting = {}): string[] {
  const { indent = 0, mark = '', markWidth = mark.length, style = asItIs, stress } = setting;
  const shown = neutraliseControls(text);
  // However narrow the terminal is, a line holds something.
  const room = Math.max(MIN_ROOM, page.width - indent);
  return wrapText(shown, room).map((line, i) => {
    const margin =
      i === 0 ? mark + ' '.repeat(Math.max(0, indent - markWidth)) : ' '.repeat(indent);
    return margin + styled(shown, line, style, stress);
  });
}

/** Narrower than this, text is a column of syllables; the terminal may wrap it itself. */
const MIN_ROOM = 16;

function styled(text: string, line: Span, style: Style, stress: Setting['stress']): string {
  const [start, end] = line;
  if (stress === undefined) {
    return paint(style, text.slice(start, end));
  }
  const from = Math.min(Math.max(stress.span[0], start), end);
  const to = Math.min(Math.max(stress.span[1], from), end);
  return (
    paint(style, text.slice(start, from)) +
    paint(stress.style, text.slice(from, to)) +
    paint(style, text.slice(to, end))
  );
}

/** No colour codes around nothing. */
function paint(style: Style, text: string): string {
  return text === '' ? '' : style(text);
}

function asItIs(text: string): string {
  return text;
}
