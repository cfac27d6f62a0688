import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Engine } from '../../src/domain/engine.ts';
import { openEngine } from '../../src/open-engine.ts';
import { type AtEnd, emptyFolder } from './run-exhibit.ts';

/**
 * A folder with the project's own knowledge, but with a few wordings of each fact and gap: a process learns all of them
 * when it starts, which takes most of the time of a test that starts one. Goes with the test, or at another end.
 */
export function fewWordings(atEnd?: AtEnd): string {
  wordings ??= withFew({ asks: FEW_WORDINGS });
  return folderWith(wordings, atEnd);
}

/** As {@link fewWordings}, with a few of the claims that are noted of each as well. */
export function fewLines(atEnd?: AtEnd): string {
  return folderWith(withFew({ asks: FEW_WORDINGS, claims: FEW_WORDINGS }), atEnd);
}

/** As {@link fewWordings}, and with the first facts and gaps alone: enough to ask who did it. */
export function fewNotes(atEnd?: AtEnd): string {
  notes ??= withFew({ asks: FEW_WORDINGS, notes: FEW_NOTES });
  return folderWith(notes, atEnd);
}

/** An engine over such a folder: the same for all who ask, as it only answers. */
export function engineOfFewWordings(): Promise<Engine> {
  engine ??= open();
  return engine;
}

const FEW_WORDINGS = 12;
const FEW_NOTES = 8;
let wordings: string | undefined;
let notes: string | undefined;
let engine: Promise<Engine> | undefined;

async function open(): Promise<Engine> {
  const ends: (() => void)[] = [];
  try {
    return await openEngine({ knowledge: fewWordings((end) => ends.push(end)) });
  } finally {
    for (const end of ends) end();
  }
}

function folderWith(facts: string, atEnd?: AtEnd): string {
  const folder = join(emptyFolder(atEnd), 'knowledge');
  cpSync('knowledge', folder, { recursive: true });
  writeFileSync(join(folder, 'facts.yaml'), facts);
  return folder;
}

/** So many facts and so many gaps, each with so many wordings, and so many claims of each kind. */
interface Few {
  readonly asks: number;
  readonly claims?: number;
  readonly notes?: number;
}

function withFew({ asks, claims = 0, notes: most = Number.POSITIVE_INFINITY }: Few): string {
  const document = parseDocument(readFileSync('knowledge/facts.yaml', 'utf8'));
  for (const list of [document.get('facts'), document.get('gaps')]) {
    if (!isSeq(list)) continue;
    list.items.splice(most);
    for (const note of list.items) {
      if (!isMap(note)) continue;
      cut(note, 'asks', asks);
      for (const key of ['holds', 'rejects', 'unsaid']) cut(note, key, claims);
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** An empty list would be a fault. */
function cut(note: YAMLMap, key: string, most: number): void {
  const list = note.get(key);
  if (isSeq(list)) list.items.splice(most);
  if (most === 0) note.delete(key);
}
