import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { ExhibitError } from '../domain/errors.ts';
import type { KnowledgePart, KnowledgeRequest } from './knowledge-parts.ts';
import { readTabledKnowledge } from './read-tabled-knowledge.ts';

/** Of a part: some 1 ms of the main thread. */
const PART_SENTENCES = 250;
const PART_DOCUMENTS = 50;

const post = (part: KnowledgePart): void => parentPort?.postMessage(part);

let toldAt = 0;
const PROGRESS_MS = 100;

// A thread of its own: reads the folder that it was given and posts what it holds (`read-knowledge-aside.ts`).
const { dir, cacheDir } = workerData as KnowledgeRequest;
try {
  const { knowledge, tables } = await readTabledKnowledge(dir, {
    cacheDir,
    progressed,
    failed: (error) => post({ kind: 'not-kept', error }),
  });
  const { documents, sentences, ...rest } = knowledge;
  await hand({ kind: 'rest', rest });
  for (let start = 0; start < documents.length; start += PART_DOCUMENTS) {
    await hand({ kind: 'documents', documents: documents.slice(start, start + PART_DOCUMENTS) });
  }
  for (let start = 0; start < sentences.length; start += PART_SENTENCES) {
    await hand({ kind: 'sentences', sentences: sentences.slice(start, start + PART_SENTENCES) });
  }
  for (const table of tables) await hand({ kind: 'table', table });
  post({ kind: 'end' });
} catch (error) {
  if (error instanceof ExhibitError) {
    post({ kind: 'refused', code: error.code, problems: error.problems });
  } else {
    post({ kind: 'failed', error });
  }
}

function progressed(done: number, all: number): void {
  const now = performance.now();
  if (now - toldAt < PROGRESS_MS && done < all) return;
  toldAt = now;
  post({ kind: 'progress', done, all });
}

/** Posts a part, and waits until it was taken in. */
async function hand(part: KnowledgePart): Promise<void> {
  post(part);
  if (parentPort !== null) await once(parentPort, 'message');
}
