import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEngine } from '../src/main/build-engine.ts';
import { createLiveEngine } from '../src/main/live-engine.ts';
import { readTabledKnowledge } from '../src/main/read-tabled-knowledge.ts';

/**
 * A thousand reloads from a folder that is rewritten each time, under a steady stream of questions. Fails when an
 * answer fails or has sentences of two editions, or when the heap has grown by more than a tenth from the 200th to the
 * last. Run it with `node --expose-gc --import tsx bench/reloads.ts`.
 */
const RELOADS = 1_000;
/** As measured it grows by a hundredth or two. */
const MOST_GROWTH = 1.1;
const QUESTIONS = ['When did the fire in the harbour begin?', 'How many boats were lost in it?'];

const folder = await mkdtemp(join(tmpdir(), 'exhibit-reloads-'));
await mkdir(join(folder, 'sources'));
const write = (edition: number): Promise<void> =>
  writeFile(
    join(folder, 'sources', 'fire.md'),
    `---\ntitle: Edition${edition}\n---\n\nThe fire in the harbour began at nine, Edition${edition} says. Edition${edition} counts twelve boats lost in the fire.\n`,
  );

await write(0);
const build = () => buildEngine(folder, readTabledKnowledge);
const live = createLiveEngine(await build(), build);
let answers = 0;
let mixed = 0;
let isReloading = true;
const asking = QUESTIONS.map(async (question) => {
  while (isReloading) {
    const engine = live.current;
    const explanation = engine.explain(question);
    await new Promise((resolve) => setImmediate(resolve));
    const timeline = engine.lists.timeline();
    const editions = JSON.stringify([explanation, timeline]).match(/Edition\d+/g);
    if (new Set(editions).size !== 1) mixed += 1;
    answers += 1;
  }
});

const heapMib = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};
const heaps: number[] = [];
const started = performance.now();
for (let reload = 1; reload <= RELOADS; reload += 1) {
  await write(reload);
  await live.reload();
  if (reload % 200 === 0) heaps.push(heapMib());
}
const seconds = (performance.now() - started) / 1_000;
isReloading = false;
await Promise.all(asking);
await rm(folder, { recursive: true });
console.log(
  `${RELOADS} reloads in ${seconds.toFixed(1)} s, ${answers} answers meanwhile, ${mixed} of two editions.\nHeap after each 200: ${heaps.map((mib) => `${mib.toFixed(1)} MiB`).join(', ')}.`,
);
const [first = 0] = heaps;
if (mixed > 0 || (heaps.at(-1) ?? 0) > first * MOST_GROWTH) process.exitCode = 1;
