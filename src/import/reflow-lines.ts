/** A line of a PDF's page, in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly height: number;
}

/** Lines of a paragraph stand closer than this many line heights; paragraphs usually further apart. */
const PARAGRAPH_GAP = 1.75;
/** A first line is set in by more than this many points. */
const INDENT_POINTS = 6;
/** A line that ends this far before the longest, with a stop, is its paragraph's last. */
const SHORT = 0.8;
/** On so many pages the same line is a running head or foot. */
const MIN_REPEATS = 3;

/** The paragraphs that the lines of a document's pages make, without running heads and page numbers. */
export function reflowLines(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const lines = withoutRunningLines(pages);
  const longest = Math.max(0, ...lines.map(({ text }) => text.length));
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const paragraphs: string[] = [];
  let previous: PdfLine | undefined;
  for (const line of lines) {
    const text = paragraphs.at(-1);
    if (previous === undefined || text === undefined || beginsParagraph(previous, line, longest)) {
      paragraphs.push(line.text);
    } else {
      paragraphs[paragraphs.length - 1] = joinLines(text, line.text, words);
    }
    previous = line;
  }
  return paragraphs;
}

function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): readonly PdfLine[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set([...page.slice(0, 2), ...page.slice(-2)].map(keyOf))) {
      seen.set(line, (seen.get(line) ?? 0) + 1);
    }
  }
  return pages.flatMap((page) =>
    page.filter((line, index) => {
      const isEdge = index < 2 || index >= page.length - 2;
      if (!isEdge) return true;
      const isNumber = /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(line.text);
      return !isNumber && (seen.get(keyOf(line)) ?? 0) < MIN_REPEATS;
    }),
  );
}

/** "Report · 3" and "Report · 4" are one running line. */
function keyOf({ text }: PdfLine): string {
  return text.replace(/\d+/g, '0');
}

function beginsParagraph(previous: PdfLine, line: PdfLine, longest: number): boolean {
  const isNewPage = line.bottom > previous.bottom;
  const height = Math.max(previous.height, line.height, 1);
  const isStopped = /[.!?…:]["”’)\]]*$/.test(previous.text);
  if (isNewPage) return isStopped && /^["“‘(]?[\p{Lu}\p{N}]/u.test(line.text);
  if (previous.bottom - line.bottom > height * PARAGRAPH_GAP) return true;
  if (Math.abs(previous.height - line.height) > 1) return true;
  if (line.left - previous.left > INDENT_POINTS && isStopped) return true;
  return isStopped && previous.text.length < longest * SHORT;
}

/** A word that was parted at the line's end is put together, unless it is written with its hyphen elsewhere. */
function joinLines(text: string, next: string, words: ReadonlySet<string>): string {
  const [, head] = /([\p{L}-]*\p{L})[-\u00ad\u2010]$/u.exec(text) ?? [];
  const [tail] = /^\p{Ll}[\p{L}-]*/u.exec(next) ?? [];
  if (head === undefined || tail === undefined) return `${text} ${next}`;
  const whole = (head + tail).toLowerCase();
  const hyphened = `${head}-${tail}`.toLowerCase();
  return words.has(hyphened) && !words.has(whole) ? text + next : text.slice(0, -1) + next;
}
