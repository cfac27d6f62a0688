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
  /** Spans of the text that are set apart; where they overlap, every style is put on. */
  readonly stresses?: readonly Stress[];
}

/** A span of a paragraph's text, and how it is set. */
export interface Stress {
  readonly span: Span;
  readonly style: Style;
}

/**
 * The text as lines: made harmless, wrapped to the page, indented, coloured. Without colour, and
 * with the indents taken away, the lines join to the very text (after `neutraliseControls`).
 */
export function paragraph(text: string, page: Page, setting: Setting = {}): string[] {
  const { indent = 0, mark = '', markWidth = mark.length, style = asItIs, stresses = [] } = setting;
  const shown = neutraliseControls(text);
  // However narrow the terminal is, a line holds something. A line's last space needs a column too.
  const room = Math.max(MIN_ROOM, page.width - indent - 1);
  return wrapText(shown, room).map((line, i) => {
    const margin =
      i === 0 ? mark + ' '.repeat(Math.max(0, indent - markWidth)) : ' '.repeat(indent);
    return (
      margin +
      pieces(line, stresses)
        .map((piece) => styled(shown, piece, style, stresses))
        .join('')
    );
  });
}

/** Narrower than this, text is a column of syllables; the terminal may wrap it itself. */
const MIN_ROOM = 16;

/** The line cut wherever a stress begins or ends. */
function pieces([start, end]: Span, stresses: readonly Stress[]): readonly Span[] {
  const edges = stresses.flatMap(({ span }) => span).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => [cuts[i] ?? start, to]);
}

/** No colour codes around nothing. */
function styled(
  text: string,
  [start, end]: Span,
  style: Style,
  stresses: readonly Stress[],
): string {
  return stresses
    .filter(({ span }) => span[0] <= start && end <= span[1])
    .reduce((set, stress) => stress.style(set), style(text.slice(start, end)));
}

function asItIs(text: string): string {
  return text;
}
