/** One line or scatter of a chart; x and y in [0, 1]. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly weight?: number }[];
}

/** A chart over the unit square. */
export interface Chart {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Draws the line on which x equals y. */
  readonly hasDiagonal: boolean;
  readonly series: readonly Series[];
}

const WIDTH = 640;
const HEIGHT = 440;
const PLOT = { left: 64, top: 48, width: 380, height: 320 };
const TICKS = 5;
const MAX_DOT_RADIUS = 9;
/** Okabe and Ito's colours, which people who do not tell red from green can tell apart. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];

/** The chart as a standalone SVG file; dots where points have weights, their area as the weight. */
export function renderChart(chart: Chart): string {
  const { title, xLabel, yLabel, series } = chart;
  const middle = { x: PLOT.left + PLOT.width / 2, y: PLOT.top + PLOT.height / 2 };
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${escapeMarkup(title)}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(PLOT.left, 28, title, 'font-size="15" font-weight="bold"'),
    ...grid(chart),
    text(middle.x, HEIGHT - 24, xLabel, 'text-anchor="middle"'),
    text(18, middle.y, yLabel, `text-anchor="middle" transform="rotate(-90 18 ${middle.y})"`),
    ...series.flatMap((each, at) => drawSeries(each, COLOURS[at % COLOURS.length] ?? '')),
    ...series.flatMap(({ name }, at) => legend(name, COLOURS[at % COLOURS.length] ?? '', at)),
    '</svg>',
  ].join('\n')}\n`;
}

function grid({ hasDiagonal }: Chart): readonly string[] {
  const ticks = Array.from({ length: TICKS + 1 }, (_, at) => at / TICKS);
  const lines = ticks.flatMap((tick) => {
    const x = PLOT.left + tick * PLOT.width;
    const y = PLOT.top + (1 - tick) * PLOT.height;
    return [
      line(x, PLOT.top, x, PLOT.top + PLOT.height, '#dddddd'),
      line(PLOT.left, y, PLOT.left + PLOT.width, y, '#dddddd'),
      text(x, PLOT.top + PLOT.height + 18, percentTick(tick), 'text-anchor="middle"'),
      text(PLOT.left - 8, y + 4, percentTick(tick), 'text-anchor="end"'),
    ];
  });
  const diagonal = line(
    PLOT.left,
    PLOT.top + PLOT.height,
    PLOT.left + PLOT.width,
    PLOT.top,
    '#888888',
    'stroke-dasharray="5 4"',
  );
  return hasDiagonal ? [...lines, diagonal] : lines;
}

function drawSeries({ points }: Series, colour: string): readonly string[] {
  const placed = points.map(({ x, y, weight }) => ({
    x: PLOT.left + x * PLOT.width,
    y: PLOT.top + (1 - y) * PLOT.height,
    weight,
  }));
  const total = placed.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const path = placed.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  const dots = placed.flatMap(({ x, y, weight }) =>
    weight === undefined
      ? []
      : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(Math.max(2, MAX_DOT_RADIUS * Math.sqrt(weight / total)))}" fill="${colour}"/>`,
  );
  return [
    `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round"/>`,
    ...dots,
  ];
}

function legend(name: string, colour: string, at: number): readonly string[] {
  const x = PLOT.left + PLOT.width + 16;
  const y = PLOT.top + 12 + 22 * at;
  return [
    `<rect x="${x}" y="${y - 9}" width="12" height="12" fill="${colour}"/>`,
    text(x + 18, y + 1, name, ''),
  ];
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="#222222" ${attributes}>${escapeMarkup(content)}</text>`;
}

function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  attributes = '',
): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}" ${attributes}/>`;
}

function percentTick(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeMarkup(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
