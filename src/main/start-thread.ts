import { totalmem } from 'node:os';
import { extname } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** A thread that runs the file of that name beside this one, built or not. */
export function startThread(name: string, given: WorkerOptions): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB }, ...given };
  const ending = extname(import.meta.url);
  const file = new URL(`./${name}${ending}`, import.meta.url);
  if (ending !== '.ts') return new Worker(file, options);
  // Node 20 does not hand the loader of `npm run dev` on to threads.
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(file.href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), options);
}

/** A thread would be given two to four gigabytes, whatever the machine has: a million sentences need more while they are put together. */
const MEMORY = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
const MAX_HEAP_MB = Math.round((MEMORY / 2 ** 20) * 0.75);
