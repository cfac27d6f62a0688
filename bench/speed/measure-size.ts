/** Measures one number of sentences in a process of its own, so that memory is this size's alone. */
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { quantile } from '../metrics/quantile.ts';
import { defaultArticle } from './default-article.ts';
import { createPlainSearch } from './plain-search.ts';
import type { SizeResult } from './size-result.ts';
import { measureTimeShares } from './time-shares.ts';
import { type WrittenText, writeText } from './write-text.ts';

const ROUNDS = 3;
const WARM_UP = 50;
const MAX_LONG_QUESTIONS = 20;
const LONG_CHARS = 2_000;

const [, , size = '200', count = '200'] = process.argv;
const text = size === 'default' ? defaultArticle() : writeText(Number(size));
process.send?.(await measure(text, Number(count)));

async function measure(
  { files, question, longQuestion }: WrittenText,
  count: number,
): Promise<SizeResult> {
  const warmUp = Array.from({ length: WARM_UP }, question);
  const questions = Array.from({ length: count }, question);
  const longQuestions = Array.from(
    { length: Math.min(MAX_LONG_QUESTIONS, Math.ceil(count / 4)) },
    () => longQuestion(LONG_CHARS),
  );

  const empty = heapMb();
  const read = timed(() => buildKnowledge(files));
  const withKnowledge = heapMb();
  const built = timed(() => createEngine(read.value));
  const withEngine = heapMb();
  const rssMb = process.memoryUsage.rss() / 2 ** 20;
  const plainBuilt = timed(() => createPlainSearch(read.value.sentences));
  const withPlain = heapMb();

  const ask = (text: string) => built.value.ask(text);
  const plain = plainBuilt.value;
  for (const text of [...warmUp, ...longQuestions.slice(0, 2)]) {
    ask(text);
    plain(text);
  }
  const [engineTimes, plainTimes] = interleave(questions, ask, plain);
  const [longTimes, plainLongTimes] = interleave(longQuestions, ask, plain);
  const shares = await measureTimeShares(() => {
    for (const text of questions) ask(text);
  });
  return {
    sentences: read.value.sentences.length,
    questions: count,
    p50Ms: quantile(engineTimes, 0.5),
    p99Ms: quantile(engineTimes, 0.99),
    plainP50Ms: quantile(plainTimes, 0.5),
    plainP99Ms: quantile(plainTimes, 0.99),
    longMs: quantile(longTimes, 0.5),
    plainLongMs: quantile(plainLongTimes, 0.5),
    shares,
    readMs: read.ms,
    buildMs: built.ms,
    plainBuildMs: plainBuilt.ms,
    knowledgeMb: withKnowledge - empty,
    engineMb: withEngine - withKnowledge,
    plainMb: withPlain - withEngine,
    rssMb,
  };
}

/** Of each question the median time of its rounds; the two take turns in going first. */
function interleave(
  questions: readonly string[],
  ...works: readonly [(text: string) => unknown, (text: string) => unknown]
): readonly [readonly number[], readonly number[]] {
  const times = works.map(() => questions.map((): number[] => []));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, text] of questions.entries()) {
      for (const which of (at + round) % 2 === 0 ? [0, 1] : [1, 0]) {
        const { ms } = timed(() => works[which]?.(text));
        times[which]?.[at]?.push(ms);
      }
    }
  }
  const [first = [], second = []] = times.map((each) =>
    each.map((rounds) => quantile(rounds, 0.5)),
  );
  return [first, second];
}

/**
 * In milliseconds of processor time, which other work on the machine does not lengthen; collecting garbage and compiling
 * count, on other threads too.
 */
function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1_000 };
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
