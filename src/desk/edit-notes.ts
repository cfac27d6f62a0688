import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import type { Entry, ListShape } from './lists.ts';

/** The entries of a list of an editor's file, as they are written there. None where the file has no such list. */
export function readEntries(text: string, { list, fields }: ListShape): readonly Entry[] {
  return mapsOf(parse(text), list).map(
    (map): Entry =>
      Object.fromEntries(
        fields.flatMap(({ key }): [string, string | readonly string[]][] => {
          const value = map.get(key, true);
          if (isSeq(value)) return [[key, value.items.map(textOf)]];
          return isScalar(value) ? [[key, textOf(value)]] : [];
        }),
      ),
  );
}

/**
 * The file with an entry written into it: in the place of the one called `id`, or as the last. All other text, comments
 * and order stay; so do the comments and the order within the entry. A text that is no YAML stays as it is.
 */
export function putEntry(
  text: string,
  shape: ListShape,
  id: string | undefined,
  entry: Entry,
): string {
  const document = parse(text);
  const found = id === undefined ? undefined : findMap(document, shape, id);
  const map = found ?? addMap(document, shape.list);
  for (const { key, kind } of shape.fields) {
    const value = entry[key] ?? '';
    if (typeof value !== 'string') setList(document, map, key, value, kind === 'references');
    else if (value === '') map.delete(key);
    else if (textOf(map.get(key, true)) !== value) map.set(key, value);
  }
  return write(document, text);
}

/** The file without the entry called `id`; its own comment goes with it. */
export function removeEntry(text: string, shape: ListShape, id: string): string {
  const document = parse(text);
  const items = document.get(shape.list);
  const map = findMap(document, shape, id);
  if (isSeq(items) && map !== undefined) items.items.splice(items.items.indexOf(map), 1);
  return write(document, text);
}

/** As the knowledge is read: every scalar is text. */
function parse(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
}

function mapsOf(document: Document, list: string): readonly YAMLMap[] {
  const items = document.get(list);
  return isSeq(items) ? items.items.filter((item): item is YAMLMap => isMap(item)) : [];
}

function findMap(document: Document, { list, idKey }: ListShape, id: string): YAMLMap | undefined {
  return mapsOf(document, list).find((map) => textOf(map.get(idKey, true)) === id);
}

function addMap(document: Document, list: string): YAMLMap {
  let items = document.get(list);
  if (!isSeq(items)) {
    items = new YAMLSeq();
    document.set(list, items);
  }
  const map = new YAMLMap();
  if (isSeq(items)) {
    // An empty list is often written as [], which a list of entries would be unreadable in.
    if (items.items.length === 0) items.flow = false;
    else map.spaceBefore = true;
    items.items.push(map);
  }
  return map;
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
    const isSame =
      values.length === old.items.length &&
      values.every((value, at) => textOf(old.items[at]) === value);
    if (isSame) return;
    if (values.length === 0) map.delete(key);
    else old.items = values.map((value) => known.get(value) ?? document.createNode(value));
  } else if (values.length > 0) {
    const items = new YAMLSeq();
    items.flow = isFlow;
    items.items = values.map((value) => document.createNode(value));
    map.set(key, items);
  }
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '').trim() : '';
}

/** Long lines stay long, and brackets as tight as an editor writes them. */
function write(document: Document, before: string): string {
  if (document.errors.length > 0) return before;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
