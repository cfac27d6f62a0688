import type { Worker } from 'node:worker_threads';
import type { Knowledge } from '../domain/knowledge.ts';
import type { WordTable } from '../search/word-table.ts';
import { unpackError } from './pack-error.ts';
import type { TabledKnowledge, TabledReading } from './read-tabled-knowledge.ts';
import { startThread } from './start-thread.ts';
import type { FromThread, KnowledgeRequest, ToThread } from './thread-messages.ts';

/** What a thread read: it handed it over, or keeps it. */
export type ReadAside =
  | { readonly kind: 'here'; readonly read: TabledKnowledge }
  | { readonly kind: 'there'; readonly thread: Worker };

/**
 * As `readTabledKnowledge`, on a thread of its own: whoever asks meanwhile is answered. A folder that is too much for the
 * thread's memory ends the thread, not the process.
 */
export async function readKnowledgeAside(
  dir: string,
  reading: TabledReading = {},
): Promise<TabledKnowledge> {
  const aside = await readAside(dir, Number.POSITIVE_INFINITY, reading);
  if (aside.kind === 'here') return aside.read;
  throw new TypeError('expected the knowledge, found that the thread keeps it');
}

/** As {@link readKnowledgeAside}; of more sentences than `maxHandedOver` the thread that keeps them is given. */
export async function readAside(
  dir: string,
  maxHandedOver: number,
  { cacheDir, progressed = () => {}, failed = () => {} }: TabledReading = {},
): Promise<ReadAside> {
  const workerData: KnowledgeRequest = { dir, cacheDir, maxHandedOver };
  const thread = startThread('knowledge-thread', { workerData, name: 'knowledge' });
  const parts = collectParts();
  const tell = (message: ToThread): void => thread.postMessage(message);
  try {
    const aside = await new Promise<ReadAside>((resolve, reject) => {
      thread.on('error', reject);
      thread.on('exit', () => reject(new Error('the thread that reads knowledge ended early')));
      thread.on('message', (message: FromThread) => {
        if (message.kind === 'progress') progressed(message.done, message.all);
        else if (message.kind === 'not-kept') failed(message.error);
        else if (message.kind === 'failed') reject(unpackError(message.error));
        else if (message.kind === 'stays') resolve({ kind: 'there', thread });
        else if (message.kind === 'end') resolve({ kind: 'here', read: parts.whole() });
        // The next part comes after what else there is to do.
        else if (parts.takeIn(message)) setImmediate(() => tell({ kind: 'next' }));
      });
    });
    for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
    // Whoever goes on with the thread sees that it has ended.
    thread.on('error', () => {});
    if (aside.kind === 'here') await thread.terminate();
    return aside;
  } catch (error) {
    await thread.terminate();
    throw error;
  }
}

function collectParts(): {
  readonly takeIn: (message: FromThread) => boolean;
  readonly whole: () => TabledKnowledge;
} {
  const documents: Knowledge['documents'][number][] = [];
  const sentences: Knowledge['sentences'][number][] = [];
  const tables: WordTable[] = [];
  let rest: Omit<Knowledge, 'documents' | 'sentences'> | undefined;
  return {
    takeIn(message) {
      if (message.kind === 'rest') rest = message.rest;
      else if (message.kind === 'documents') documents.push(...message.documents);
      else if (message.kind === 'sentences') sentences.push(...message.sentences);
      else if (message.kind === 'table') tables.push(message.table);
      else return false;
      return true;
    },
    whole() {
      if (rest === undefined) throw new TypeError('expected the whole knowledge, found a part');
      return { knowledge: { ...rest, documents, sentences }, tables };
    },
  };
}
