import { extname } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** A thread that runs the file of that name beside this one, built or not. */
export function startThread(name: string, options: WorkerOptions): Worker {
  const ending = extname(import.meta.url);
  const file = new URL(`./${name}${ending}`, import.meta.url);
  if (ending !== '.ts') return new Worker(file, options);
  // Node 20 does not hand the loader of `npm run dev` on to threads.
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(file.href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), options);
}
