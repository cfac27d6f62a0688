import type { Engine } from '../src/domain/engine.ts';
import { openEngine } from '../src/open-engine.ts';

let engine: Promise<Engine> | undefined;

/** The engine over the default knowledge: the same for all tests of a worker, as it takes seconds to make and only answers. */
export function defaultEngine(): Promise<Engine> {
  engine ??= openEngine({ knowledge: 'knowledge' });
  return engine;
}
