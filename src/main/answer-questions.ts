import type { MessagePort } from 'node:worker_threads';
import type { About } from '../domain/async-engine.ts';
import { packError } from './pack-error.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

/** Answers what a thread is asked through its port with the functions of these names, and tells that it does. */
export function answerQuestions(port: MessagePort, queries: object, about: About): void {
  const named = new Map<string, (...args: unknown[]) => unknown>(Object.entries(queries));
  const post = (message: FromThread): void => port.postMessage(message);
  port.on('message', (asked: ToThread) => {
    if (asked.kind !== 'question') return;
    const { id, name, args } = asked;
    try {
      post({ kind: 'answer', id, result: named.get(name)?.(...args) });
    } catch (error) {
      post({ kind: 'failure', id, error: packError(error) });
    }
  });
  post({ kind: 'serving', about, names: [...named.keys()] });
}
