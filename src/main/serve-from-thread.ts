import type { Worker } from 'node:worker_threads';
import type { Promised } from '../domain/async-engine.ts';
import type { Pages } from '../domain/pages.ts';
import { unpackError } from './pack-error.ts';
import { createQuestionQueue, type QueueLimits } from './question-queue.ts';
import type { EngineTrouble, ServedEngine, ServedQueries } from './served-engine.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

/**
 * Has a thread build the engine over the knowledge that it keeps, and gives what asks it. A question that is stuck ends
 * the thread.
 */
export async function serveFromThread(
  thread: Worker,
  pages: Pages | undefined,
  { limits = LIMITS, building = () => {} }: ThreadServing = {},
): Promise<ServedEngine> {
  const tell = (message: ToThread): void => thread.postMessage(message);
  const stuck = (): void => lose(new Error(`a question was not answered in ${limits.stuckMs} ms`));
  const queue = createQuestionQueue(
    (question) => tell({ kind: 'question', ...question }),
    stuck,
    limits,
  );
  let lose = (_: unknown): void => {};
  const lost = new Promise<unknown>((resolve) => {
    lose = (why) => {
      queue.close();
      void thread.terminate();
      resolve(why);
    };
  });
  let change = (): void => {};
  const changed = new Promise<void>((resolve) => {
    change = resolve;
  });
  let told = (_: EngineTrouble | undefined): void => {};
  thread.on('error', lose);
  thread.on('exit', (code) => lose(new Error(`the thread with the knowledge ended with ${code}`)));
  const serving = new Promise<ServingMessage>((resolve) => {
    thread.on('message', (message: FromThread) => {
      if (message.kind === 'serving') resolve(message);
      else if (message.kind === 'building') building(message.share);
      else if (message.kind === 'failed') lose(unpackError(message.error));
      else if (message.kind === 'changed') change();
      else if (message.kind === 'database') {
        const { trouble } = message;
        queue.refuseFor(trouble?.reason === 'unreachable' ? 'unreachable' : undefined);
        told(trouble && { reason: trouble.reason, error: unpackError(trouble.error) });
      } else if (message.kind === 'answer') queue.settle(message.id, { result: message.result });
      else if (message.kind === 'failure') {
        queue.settle(message.id, { error: unpackError(message.error) });
      }
    });
  });
  if (thread.threadId === ENDED) lose(new Error('the thread with the knowledge has ended'));
  tell({ kind: 'build', pages });
  const { about, names } = await Promise.race([serving, lost.then((why) => Promise.reject(why))]);
  building(1);
  const queries = names.map((name) => [
    name,
    (...args: readonly unknown[]) => queue.ask(name, args),
  ]);
  const retire = (): void => {
    const look = setInterval(() => {
      if (queue.idleMs() < limits.retireMs) return;
      clearInterval(look);
      lose(undefined);
    }, limits.retireMs / 4).unref();
  };
  return {
    ...(Object.fromEntries(queries) as Promised<ServedQueries>),
    about,
    thread: {
      lost,
      changed,
      onTrouble(listener) {
        told = listener;
      },
      retire,
      end: async () => lose(undefined),
    },
  };
}

/** How a thread is told about. */
export interface ThreadServing {
  /** Of questions; sensible unless told otherwise. */
  readonly limits?: ThreadLimits | undefined;
  /** Called with how much of the engine is built, about; from 0 to 1. */
  readonly building?: ((share: number) => void) | undefined;
}

/** How long a thread may take. */
export interface ThreadLimits extends QueueLimits {
  /** One that another has replaced ends when it was asked nothing for so long. */
  readonly retireMs: number;
}

/** The id of a thread that has ended. */
const ENDED = -1;

const LIMITS: ThreadLimits = {
  answerMs: 5_000,
  stuckMs: 30_000,
  waitMs: 10_000,
  maxWaiting: 100,
  retireMs: 10_000,
};

type ServingMessage = Extract<FromThread, { readonly kind: 'serving' }>;
