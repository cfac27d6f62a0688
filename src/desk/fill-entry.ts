import { type Document, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Entry, Field } from './lists.ts';

/** As the knowledge is read: every scalar is text, and a second document is an error. */
export function parseNotes(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', logLevel: 'error' });
}

/** What a scalar says; empty for anything else. */
export function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '').trim() : '';
}

/** Whether the map says of the field what the entry does. */
export function isSaid(map: YAMLMap, { key }: Field, entry: Entry): boolean {
  const node = map.get(key, true);
  const value = entry[key] ?? '';
  if (typeof value === 'string') return textOf(node) === value;
  if (!isSeq(node)) return value.length === 0;
  const { items } = node;
  return value.length === items.length && value.every((line, at) => textOf(items[at]) === line);
}

/** Has the map say what the entry does, for these fields. */
export function fillEntry(
  document: Document,
  map: YAMLMap,
  fields: readonly Field[],
  entry: Entry,
): void {
  for (const field of fields) {
    const { key, kind } = field;
    const value = entry[key] ?? '';
    if (isSaid(map, field, entry)) continue;
    if (value.length === 0) map.delete(key);
    else if (typeof value === 'string') map.set(key, value);
    else setList(document, map, key, value, kind === 'references');
  }
}

/** Lines that stay are the nodes of before, so that their comments and quotes stay with them. */
function setList(
  document: Document,
  map: YAMLMap,
  key: string,
  values: readonly string[],
  isFlow: boolean,
): void {
  const old = map.get(key);
  if (isSeq(old)) {
    const known = new Map(old.items.map((item) => [textOf(item), item]));
    old.items = values.map((value) => known.get(value) ?? document.createNode(value));
    return;
  }
  const items = new YAMLSeq();
  items.flow = isFlow;
  items.items = values.map((value) => document.createNode(value));
  map.set(key, items);
}
