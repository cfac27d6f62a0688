/** Measures one number of sentences as the bot serves it, from a folder and with the kept index, in a process of its own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServed } from '../../src/main/open-served.ts';
import { quantile } from '../metrics/quantile.ts';
import { defaultArticle } from './default-article.ts';
import type { ServedResult } from './size-result.ts';
import { writeText } from './write-text.ts';

const WARM_UP = 30;

const [, , size = '200', count = '200', maxInProcess] = process.argv;
const folder = await mkdtemp(join(tmpdir(), 'exhibit-served-'));
try {
  process.send?.(await measure());
} finally {
  await rm(folder, { recursive: true });
}
process.exit();

async function measure(): Promise<ServedResult> {
  const { files, question } = size === 'default' ? defaultArticle() : writeText(Number(size));
  const questions = Array.from({ length: Number(count) }, question);
  const warmUp = Array.from({ length: WARM_UP }, question);
  await mkdir(join(folder, 'sources'));
  for (const { path, text } of files) await writeFile(join(folder, path), text);
  const [edited] = files.filter(({ path }) => path.startsWith('sources/'));
  const open = (isFirst: boolean) =>
    openServed(folder, {
      isFirst,
      cacheDir: join(folder, '.index'),
      ...(maxInProcess === undefined ? {} : { maxInProcess: Number(maxInProcess) }),
    });

  const first = await timed(() => open(true));
  for (const text of warmUp) await first.value.explain(text);
  const times: number[] = [];
  for (const text of questions) times.push((await timed(() => first.value.explain(text))).ms);
  const rssMb = residentMb();
  if (edited !== undefined) {
    await writeFile(join(folder, edited.path), `${edited.text}\nThe second edition.\n`);
  }
  const reloaded = await timed(() => open(false));
  const reloadedRssMb = residentMb();
  const isInThread = reloaded.value.thread !== undefined;
  first.value.thread?.end();
  reloaded.value.thread?.end();
  return {
    isInThread,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    firstMs: first.ms,
    reloadMs: reloaded.ms,
    rssMb,
    reloadedRssMb,
  };
}

/** In milliseconds of processor time, of all threads. */
async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly ms: number }> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1_000 };
}

function residentMb(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
