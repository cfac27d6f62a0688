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
  const folder = join(emptyFolder(atEnd), 'knowledge');
  cpSync('knowledge', folder, { recursive: true });
  notes ??= withFewWordings(readFileSync(join(folder, 'facts.yaml'), 'utf8'));
  writeFileSync(join(folder, 'facts.yaml'), notes);
  return folder;
}

/** An engine over such a folder: the same for all who ask, as it only answers. */
export function engineOfFewWordings(): Promise<Engine> {
  engine ??= open();
  return engine;
}

const FEW = 12;
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

function withFewWordings(yaml: string): string {
  const document = parseDocument(yaml);
  for (const list of [document.get('facts'), document.get('gaps')]) {
    for (const note of isSeq(list) ? list.items : []) {
      if (!isMap(note)) continue;
      for (const key of ['holds', 'rejects', 'unsaid']) note.delete(key);
      const asks = note.get('asks');
      if (isSeq(asks)) asks.items.splice(FEW);
    }
  }
  return document.toString({ lineWidth: 0 });
}
