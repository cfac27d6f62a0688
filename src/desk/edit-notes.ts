import { type Document, isMap, isScalar, isSeq, YAMLMap, YAMLSeq } from 'yaml';
import { fillEntry, parseNotes, textOf } from './fill-entry.ts';
import type { Entry, ListShape } from './lists.ts';
import { spliceChange, spliceNew, spliceOut } from './splice-notes.ts';
import { type Splice, splice } from './text-places.ts';

/** The entries of a list of an editor's file, as they are written there. None where the file has no such list. */
export function readEntries(text: string, { list, fields }: ListShape): readonly Entry[] {
  return mapsOf(parseNotes(text), list).map(
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
 * The file with an entry written into it: in the place of the one called `id`, or as the last. All that does not change
 * stays as it is laid out, comments and order included. A text that has no place for it stays as it is.
 */
export function putEntry(
  text: string,
  shape: ListShape,
  id: string | undefined,
  entry: Entry,
): string {
  const document = parseNotes(text);
  if (!hasPlaceFor(document, shape)) return text;
  const found = id === undefined ? undefined : findMap(document, shape, id);
  const splices =
    found === undefined
      ? spliceNew(text, document, shape, entry)
      : spliceChange(text, found, shape, entry);
  fillEntry(document, found ?? addMap(document, shape.list), shape.fields, entry);
  return inPlace(text, splices, document);
}

/** The file without the entry called `id`; its own comment goes with it. */
export function removeEntry(text: string, shape: ListShape, id: string): string {
  const document = parseNotes(text);
  if (!hasPlaceFor(document, shape)) return text;
  const items = document.get(shape.list);
  const map = findMap(document, shape, id);
  if (!isSeq(items) || map === undefined) return text;
  const splices = spliceOut(text, document, shape, map);
  items.items.splice(items.items.indexOf(map), 1);
  return inPlace(text, splices, document);
}

/** Whether the text is YAML in which the list is one, is empty or is not yet. */
function hasPlaceFor(document: Document.Parsed, { list }: ListShape): boolean {
  const { errors, contents } = document;
  if (errors.length > 0 || !(contents === null || isMap(contents))) return false;
  const items = document.get(list);
  return isSeq(items) || items === undefined || items === null || items === '';
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

/** The text with what is replaced, where that says what the document does; else the document, laid out anew. */
function inPlace(text: string, splices: readonly Splice[], wanted: Document): string {
  const lineEnds = (written: string) =>
    text.includes('\r\n') ? written.replaceAll(/\r?\n/gu, '\r\n') : written;
  const spliced = splice(
    text,
    splices.map((each) => ({ ...each, text: lineEnds(each.text) })),
  );
  const wantedWords = wordsOf(wanted);
  if (wantedWords === undefined || wordsOf(parseNotes(spliced)) === wantedWords) return spliced;
  // Long lines stay long, and brackets as tight as an editor writes them.
  return lineEnds(wanted.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

/** All that the document says; undefined where it has an alias of nothing, as after its anchor was removed. */
function wordsOf(document: Document): string | undefined {
  if (document.errors.length > 0) return undefined;
  try {
    return JSON.stringify(document);
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
