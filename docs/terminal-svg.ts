import stringWidth from 'string-width';

/** How wide the terminal is, and what the picture is called where it cannot be seen. */
export interface Picture {
  readonly columns: number;
  readonly title: string;
}

/**
 * What a terminal shows of a text with SGR colour codes, as an SVG: one run of equal style a `<text>`, each as wide as
 * its columns whatever the font. Knows the codes that picocolors writes; any other is dropped.
 */
export function terminalSvg(text: string, { columns, title }: Picture): string {
  const lines = text.replace(/\n+$/, '').split('\n');
  const width = columns * COLUMN_PX + 2 * PADDING_PX;
  const height = lines.length * LINE_PX + 2 * PADDING_PX;
  const runs = lines.flatMap((line, row) => lineRuns(line, row));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<rect width="100%" height="100%" rx="10" fill="${BACKGROUND}"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${FOREGROUND}">`,
    ...runs,
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

const COLUMN_PX = 8.4;
const LINE_PX = 20;
const PADDING_PX = 20;
/** Of the ascenders and descenders of 14 px, in a line of 20. */
const BASELINE_PX = 15;
const BACKGROUND = '#16181d';
const FOREGROUND = '#e4e6eb';

/** SGR code to SVG attribute; the codes that end a style name the same attribute without a value. */
const STYLES: Readonly<Record<string, readonly [attribute: string, value?: string]>> = {
  1: ['font-weight', 'bold'],
  2: ['opacity', '0.6'],
  4: ['text-decoration', 'underline'],
  24: ['text-decoration'],
  31: ['fill', '#f4776f'],
  32: ['fill', '#7fd88f'],
  33: ['fill', '#f0c965'],
  35: ['fill', '#d7a0f5'],
  36: ['fill', '#6fcbe0'],
  39: ['fill'],
};

function lineRuns(line: string, row: number): readonly string[] {
  const style = new Map<string, string>();
  const y = PADDING_PX + row * LINE_PX + BASELINE_PX;
  let column = 0;
  return line.split(/(\p{Cc}\[\d+m)/u).flatMap((part) => {
    const code = /^\p{Cc}\[(\d+)m$/u.exec(part)?.[1];
    if (code !== undefined) {
      restyle(style, code);
      return [];
    }
    const words = part.trimStart();
    column += part.length - words.length;
    const x = (PADDING_PX + column * COLUMN_PX).toFixed(1);
    const cells = stringWidth(words);
    column += cells;
    if (words.trim() === '') return [];
    const attributes = [...style].map(([name, value]) => ` ${name}="${value}"`).join('');
    const length = (cells * COLUMN_PX).toFixed(1);
    return [
      `<text x="${x}" y="${y}" textLength="${length}" xml:space="preserve"${attributes}>${escapeXml(words)}</text>`,
    ];
  });
}

function restyle(style: Map<string, string>, code: string): void {
  if (code === '0') style.clear();
  // Bold and dim end together.
  if (code === '22') for (const name of ['font-weight', 'opacity']) style.delete(name);
  const [name, value] = STYLES[code] ?? [];
  if (name === undefined) return;
  if (value === undefined) style.delete(name);
  else style.set(name, value);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
