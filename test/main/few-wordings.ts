import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Engine } from '../../src/domain/engine.ts';
import { openEngine } from '../../src/open-engine.ts';
import { type AtEnd, emptyFolder } from './run-exhibit.ts';

/**
 * A folder with the project's own knowledge, but with a few wordings of each fact and gap: a process learns all of them
 * when it starts, which takes most of the time of a test that starts one. Goes with the test, or at another end.
 */
export function fewWordings(atEnd?: AtEnd): string {
  wordings ??= withFew(FEW_WORDINGS);
  return folderWith(wordings, atEnd);
}

/** As {@link fewWordings}, and with the first facts and gaps alone: enough to ask who did it. */
export function fewNotes(atEnd?: AtEnd): string {
  notes ??= withFew(FEW_WORDINGS, FEW_NOTES);
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

/** The notes with so many wordings each, and of each kind so many. */
function withFew(most: number, mostNotes = Number.POSITIVE_INFINITY): string {
  const document = parseDocument(readFileSync('knowledge/facts.yaml', 'utf8'));
  for (const list of [document.get('facts'), document.get('gaps')]) {
    if (!isSeq(list)) continue;
    list.items.splice(mostNotes);
    for (const note of list.items) {
      if (!isMap(note)) continue;
      for (const key of ['holds', 'rejects', 'unsaid']) note.delete(key);
      const asks = note.get('asks');
      if (isSeq(asks)) asks.items.splice(most);
    }
  }
  return document.toString({ lineWidth: 0 });
}
