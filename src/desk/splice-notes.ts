import { Document, isMap, isNode, isSeq, type Pair, YAMLMap, YAMLSeq } from 'yaml';
import { fillEntry, isSaid, parseNotes, textOf } from './fill-entry.ts';
import type { Entry, Field, ListShape } from './lists.ts';
import {
  columnOf,
  contentEnd,
  deeperCommentsEnd,
  gapStart,
  lineEnd,
  lineStart,
  nextLine,
  ownCommentStart,
  type Splice,
} from './text-places.ts';

/**
 * What to replace in the text so that the entry that the map is says what `entry` does: of each field that changes its
 * lines. Where the text is laid out in a way that this does not know, the result says something else: it is to be read.
 */
export function spliceChange(
  text: string,
  map: YAMLMap,
  { fields }: ListShape,
  entry: Entry,
): readonly Splice[] {
  const changed = fields.filter((field) => !isSaid(map, field, entry));
  const pairOf = ({ key }: Field) => map.items.find((pair) => textOf(pair.key) === key);
  const isEmptied = ({ key }: Field) => (entry[key] ?? '').length === 0;
  const gone = changed.filter(isEmptied).map(pairOf);
  const kept = map.items.findLast((pair) => !gone.includes(pair));
  const splices = changed.flatMap((field): readonly Splice[] => {
    const pair = pairOf(field);
    if (pair === undefined) return [];
    return [isEmptied(field) ? withoutPair(text, map, pair) : withPair(text, pair, field, entry)];
  });
  const added = changed.filter((field) => !isEmptied(field) && pairOf(field) === undefined);
  if (kept === undefined || added.length === 0) return splices;
  const column = columnOf(text, startOf(kept.key));
  const end = contentEnd(text, kept);
  const lines = indented(write(filled(added, entry)), column);
  return [...splices, { start: end, end, text: `\n${' '.repeat(column)}${lines}` }];
}

/** What to insert so that the list has an entry more, as its last. */
export function spliceNew(
  text: string,
  document: Document,
  { list, fields }: ListShape,
  entry: Entry,
): readonly Splice[] {
  const items = document.get(list);
  const lines = (column: number) => {
    const item = new YAMLSeq();
    item.items.push(filled(fields, entry).contents);
    return ' '.repeat(column) + indented(write(new Document(item)), column);
  };
  const last = isSeq(items) && items.flow !== true ? items.items.at(-1) : undefined;
  if (last !== undefined) {
    const column = columnOf(text, startOf(items));
    const end = deeperCommentsEnd(text, contentEnd(text, last), column);
    return [{ start: end, end, text: `\n\n${lines(column)}` }];
  }
  const pair = pairAt(document, list);
  if (pair === undefined) {
    const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    return [{ start: text.length, end: text.length, text: `${gap}${list}:\n${lines(2)}\n` }];
  }
  const colon = text.indexOf(':', startOf(pair.key)) + 1;
  const end = Math.max(endOf(pair.value), colon);
  const line = lineEnd(text, end);
  const column = columnOf(text, startOf(pair.key)) + 2;
  return [
    { start: colon, end, text: '' },
    { start: line, end: line, text: `\n${lines(column)}` },
  ];
}

/** What to take out so that the list is without the entry, and without the comment right above that. */
export function spliceOut(
  text: string,
  document: Document,
  { list }: ListShape,
  map: YAMLMap,
): readonly Splice[] {
  const items = document.get(list);
  const pair = pairAt(document, list);
  if (!isSeq(items) || pair === undefined) return [];
  const column = columnOf(text, startOf(items));
  const dash = dashLine(text, startOf(map), column);
  const end = nextLine(text, deeperCommentsEnd(text, contentEnd(text, map), column));
  const isFirst = items.items[0] === map;
  // What stands above the first is about all of them.
  if (!isFirst)
    return [{ start: gapStart(text, ownCommentStart(text, dash, column)), end, text: '' }];
  const colon = text.indexOf(':', startOf(pair.key)) + 1;
  const out = { start: dash, end, text: '' };
  return items.items.length > 1 ? [out] : [{ start: colon, end: colon, text: ' []' }, out];
}

/** The line's dash stands at the column of its list, with nothing before it; a comment may be between it and the entry. */
function dashLine(text: string, start: number, column: number): number {
  for (let at = lineStart(text, start); at > 0; at = lineStart(text, at - 1)) {
    if (/^[\t ]*-$/u.test(text.slice(at, at + column + 1))) return at;
  }
  return 0;
}

function withPair(text: string, pair: Pair, field: Field, entry: Entry): Splice {
  const start = startOf(pair.key);
  const end = contentEnd(text, pair);
  const column = columnOf(text, start);
  const piece = text.slice(start, end).replaceAll(`\n${' '.repeat(column)}`, '\n');
  const document = parseNotes(piece);
  if (document.errors.length > 0 || !isMap(document.contents)) return { start, end, text: piece };
  fillEntry(document, document.contents, [field], entry);
  return { start, end, text: indented(write(document, piece), column) };
}

function withoutPair(text: string, map: YAMLMap, pair: Pair): Splice {
  const [first, second] = map.items;
  const start = startOf(pair.key);
  // The dash stays, for what comes after it.
  if (pair === first) return { start, end: startOf(second?.key), text: '' };
  return { start: lineStart(text, start), end: nextLine(text, contentEnd(text, pair)), text: '' };
}

function filled(fields: readonly Field[], entry: Entry): Document {
  const map = new YAMLMap();
  const document = new Document(map);
  fillEntry(document, map, fields, entry);
  return document;
}

/** Long lines stay long; lists are indented, and brackets filled, as in the piece of text that it comes from. */
function write(document: Document, piece = ''): string {
  const dash = /\n( *)- /u.exec(piece)?.[1]?.length;
  return document
    .toString({
      lineWidth: 0,
      flowCollectionPadding: /\[ /u.test(piece),
      indentSeq: dash !== 0,
      indent: dash || 2,
    })
    .trimEnd();
}

/** The lines after the first behind so many spaces. */
function indented(lines: string, column: number): string {
  return lines.replaceAll(/\n(?!\n)/gu, `\n${' '.repeat(column)}`);
}

function pairAt({ contents }: Document, key: string): Pair | undefined {
  return isMap(contents) ? contents.items.find((pair) => textOf(pair.key) === key) : undefined;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function endOf(node: unknown): number {
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}
