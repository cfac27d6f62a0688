import { isMap, isNode, isPair, isSeq } from 'yaml';

/** A piece of a text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all of them done; none lies over another. */
export function splice(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, text: into }) => done.slice(0, start) + into + done.slice(end),
      text,
    );
}

/** Where the line begins in which `at` is. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line ends in which `at` is, before its line end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** Where the line after that of `at` begins. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** How many characters stand before `at` in its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The end of the last line on which a node says something, or the value of a pair: comments after it are not its own. */
export function contentEnd(text: string, node: unknown): number {
  return lineEnd(text, lastOf(text, node));
}

function lastOf(text: string, node: unknown): number {
  if (isPair(node)) return Math.max(lastOf(text, node.key), lastOf(text, node.value));
  const last = (isMap(node) || isSeq(node)) && node.flow !== true ? node.items.at(-1) : undefined;
  if (last !== undefined) return lastOf(text, last);
  const end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
  // Of a text over several lines the parser has the empty ones after it, too.
  return text.slice(0, end).trimEnd().length;
}

/** The end of the comments after `end` that are indented deeper than `column`; empty lines may stand between them. */
export function deeperCommentsEnd(text: string, end: number, column: number): number {
  let last = end;
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const indent = line.search(/\S/u);
    if (indent === -1) continue;
    if (indent <= column || line[indent] !== '#') break;
    last = at + line.length;
  }
  return last;
}

/** Where the comment begins that stands right above the line at `start`, indented no deeper than `column`; else `start`. */
export function ownCommentStart(text: string, start: number, column: number): number {
  let first = start;
  while (first > 0) {
    const above = lineStart(text, first - 1);
    const indent = text.slice(above, first).search(/\S/u);
    if (indent === -1 || indent > column || text[above + indent] !== '#') break;
    first = above;
  }
  return first;
}

/** Where the empty lines begin that stand right above the line at `start`. */
export function gapStart(text: string, start: number): number {
  const said = text.slice(0, start).trimEnd().length;
  return said === 0 ? 0 : nextLine(text, said);
}
