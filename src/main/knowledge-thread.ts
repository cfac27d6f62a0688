import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { aboutOf } from '../answer/in-process.ts';
import { finish, type Steps } from '../domain/steps.ts';
import { answerQuestions } from './answer-questions.ts';
import { builtSteps } from './build-engine.ts';
import { packError } from './pack-error.ts';
import { readTabledKnowledge, type TabledKnowledge } from './read-tabled-knowledge.ts';
import { createServedQueries } from './served-engine.ts';
import type { FromThread, KnowledgePart, KnowledgeRequest, ToThread } from './thread-messages.ts';

// A thread of its own: reads the folder that it was given. A knowledge of usual size it hands over and ends; a larger one
// it keeps, builds the engine over it and answers questions until it is ended (`read-knowledge-aside.ts`).

/** Of a part: some 1 ms of the main thread. */
const PART_SENTENCES = 250;
const PART_DOCUMENTS = 50;

const PROGRESS_MS = 100;
let toldAt = performance.now();

/** As measured with a million sentences: it is an estimate. */
const STEPS_A_SENTENCE = 1 / 8;

const { dir, cacheDir, maxHandedOver } = workerData as KnowledgeRequest;
try {
  const read = await readTabledKnowledge(dir, {
    cacheDir,
    progressed,
    failed: (error) => post({ kind: 'not-kept', error }),
  });
  if (read.knowledge.sentences.length <= maxHandedOver) await handOver(read);
  else await serve(read);
} catch (error) {
  post({ kind: 'failed', error: packError(error) });
}

function progressed(done: number, all: number): void {
  if (isTimeToTell() || done === all) post({ kind: 'progress', done, all });
}

function isTimeToTell(): boolean {
  const now = performance.now();
  if (now - toldAt < PROGRESS_MS) return false;
  toldAt = now;
  return true;
}

/** The steps, which tell how far they are. */
function* telling<Result>(steps: Steps<Result>, expected: number): Steps<Result> {
  for (let done = 0; ; done += 1) {
    const { done: isDone, value } = steps.next();
    if (isDone === true) return value;
    if (isTimeToTell()) post({ kind: 'building', share: Math.min(1, done / expected) });
    yield;
  }
}

async function handOver({ knowledge, tables }: TabledKnowledge): Promise<void> {
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
}

/** Posts a part, and waits until it was taken in. */
async function hand(part: KnowledgePart): Promise<void> {
  post(part);
  await told();
}

async function serve(read: TabledKnowledge): Promise<void> {
  post({ kind: 'stays' });
  const message = await told();
  if (message.kind !== 'build')
    throw new TypeError(`expected to be told to build, found ${message.kind}`);
  const expected = read.knowledge.sentences.length * STEPS_A_SENTENCE;
  const engine = finish(telling(builtSteps(read, message.pages), expected));
  const queries = createServedQueries(engine, message.pages?.publishing ?? 'excerpts');
  if (parentPort !== null) answerQuestions(parentPort, queries, aboutOf(engine));
}

function post(message: FromThread): void {
  parentPort?.postMessage(message);
}

async function told(): Promise<ToThread> {
  if (parentPort === null) throw new TypeError('expected a thread, found the process itself');
  const [message] = (await once(parentPort, 'message')) as [ToThread];
  return message;
}
