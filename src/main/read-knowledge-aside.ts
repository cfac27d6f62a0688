import { ExhibitError } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { WordTable } from '../search/word-table.ts';
import { isWaitedFor, type KnowledgePart, type KnowledgeRequest } from './knowledge-parts.ts';
import type { TabledKnowledge, TabledReading } from './read-tabled-knowledge.ts';
import { startThread } from './start-thread.ts';

/**
 * As `readTabledKnowledge`, on a thread of its own: whoever asks meanwhile is answered. A folder that is too much for the
 * thread's memory ends the thread, not the process.
 */
export function readKnowledgeAside(
  dir: string,
  { cacheDir, progressed = () => {}, failed = () => {} }: TabledReading = {},
): Promise<TabledKnowledge> {
  const workerData: KnowledgeRequest = { dir, cacheDir };
  const worker = startThread('knowledge-reader', { workerData, name: 'knowledge' });
  const documents: Knowledge['documents'][number][] = [];
  const sentences: Knowledge['sentences'][number][] = [];
  const tables: WordTable[] = [];
  let rest: Omit<Knowledge, 'documents' | 'sentences'> | undefined;
  return new Promise<TabledKnowledge>((resolve, reject) => {
    const takeIn = (part: KnowledgePart): void => {
      if (part.kind === 'rest') rest = part.rest;
      else if (part.kind === 'documents') documents.push(...part.documents);
      else if (part.kind === 'sentences') sentences.push(...part.sentences);
      else if (part.kind === 'table') tables.push(part.table);
      else if (part.kind === 'progress') progressed(part.done, part.all);
      else if (part.kind === 'not-kept') failed(part.error);
      else if (part.kind === 'refused') reject(new ExhibitError(part.code, part.problems));
      else if (part.kind === 'failed') reject(part.error);
      else if (rest !== undefined)
        resolve({ knowledge: { ...rest, documents, sentences }, tables });
      // The next part comes after what else there is to do.
      if (isWaitedFor(part)) setImmediate(() => worker.postMessage('next'));
    };
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the thread that reads knowledge ended early')));
    worker.on('message', takeIn);
  }).finally(() => worker.terminate());
}
