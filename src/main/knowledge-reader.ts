import { parentPort, workerData } from 'node:worker_threads';
import { ExhibitError } from '../domain/errors.ts';
import { readKnowledge } from '../io/read-knowledge.ts';
import type { KnowledgePart } from './knowledge-parts.ts';

/** Sentences of a part: some 1 ms of the main thread. */
const PART_SENTENCES = 500;

const post = (part: KnowledgePart): void => parentPort?.postMessage(part);

// A thread of its own: reads the folder that it was given and posts what it holds (`read-knowledge-aside.ts`).
try {
  const { sentences, ...rest } = await readKnowledge(String(workerData));
  post({ kind: 'rest', rest });
  for (let start = 0; start < sentences.length; start += PART_SENTENCES) {
    post({ kind: 'sentences', sentences: sentences.slice(start, start + PART_SENTENCES) });
  }
  post({ kind: 'end' });
} catch (error) {
  if (error instanceof ExhibitError) {
    post({ kind: 'refused', code: error.code, problems: error.problems });
  } else {
    post({ kind: 'failed', error });
  }
}
