import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ExhibitError } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { KnowledgePart } from './knowledge-parts.ts';

/**
 * As `readKnowledge`, on a thread of its own: whoever asks meanwhile is answered. A folder that is too much for the
 * thread's memory ends the thread, not the process.
 */
export function readKnowledgeAside(dir: string): Promise<Knowledge> {
  const worker = new Worker(READER, { workerData: dir, name: 'knowledge' });
  const sentences: Knowledge['sentences'][number][] = [];
  let rest: Omit<Knowledge, 'sentences'> | undefined;
  return new Promise<Knowledge>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the thread that reads knowledge ended early')));
    worker.on('message', (part: KnowledgePart) => {
      if (part.kind === 'rest') rest = part.rest;
      else if (part.kind === 'sentences') sentences.push(...part.sentences);
      else if (part.kind === 'refused') reject(new ExhibitError(part.code, part.problems));
      else if (part.kind === 'failed') reject(part.error);
      else if (rest !== undefined) resolve({ ...rest, sentences });
    });
  }).finally(() => worker.terminate());
}

/** Beside this file, with the same ending: built or not. */
const READER = new URL(`./knowledge-reader${extname(import.meta.url)}`, import.meta.url);
