/** Measures one thing in a process of its own, so that memory is its alone. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../../src/domain/steps.ts';
import { engineSteps } from '../../src/engine.ts';
import { readKnowledge } from '../../src/io/read-knowledge.ts';
import { loadStored } from '../../src/main/load-stored.ts';
import { openStored } from '../../src/main/open-stored.ts';
import { readTabledKnowledge } from '../../src/main/read-tabled-knowledge.ts';
import { connect } from '../../src/postgres/connect.ts';
import { createPlainSearch } from '../speed/plain-search.ts';
import { writeText } from '../speed/write-text.ts';

/** What is to be measured. */
export interface MeasureRequest {
  readonly role: 'write' | 'load' | 'database' | 'memory' | 'plain';
  readonly knowledge: string;
  readonly url: string;
  readonly sentences: number;
  readonly questions: number;
}

/** What it took. */
export interface Measured {
  /** Until the first question could be asked. */
  readonly startMs: number;
  readonly maxRssMb: number;
}

/** What asking showed. */
export interface Asked {
  /** Of each question, in milliseconds of processor time. */
  readonly times: readonly number[];
  /** A hash of each answer. */
  readonly answers: readonly string[];
}

const WARM_UP = 20;
const QUESTIONS = 'questions.json';

const request = JSON.parse(process.argv[2] ?? '') as MeasureRequest;
const started = performance.now();
const made = await measureOf(request.role)(request);
const measured: Measured & Partial<Asked> = {
  startMs: performance.now() - started,
  ...made,
  maxRssMb: process.resourceUsage().maxRSS / 1024,
};
process.send?.(measured, () => process.exit());

function measureOf(
  role: MeasureRequest['role'],
): (request: MeasureRequest) => Promise<Partial<Measured & Asked>> {
  return { write, load, database, memory, plain }[role];
}

async function write({ knowledge, sentences, questions }: MeasureRequest) {
  mkdirSync(join(knowledge, 'sources'), { recursive: true });
  const text = writeText(sentences);
  for (const file of text.files) writeFileSync(join(knowledge, file.path), file.text);
  const asked = Array.from({ length: WARM_UP + questions }, text.question);
  writeFileSync(join(knowledge, QUESTIONS), JSON.stringify(asked));
  return {};
}

async function load({ url, knowledge }: MeasureRequest) {
  await loadStored(url, knowledge, () => {});
  return {};
}

async function database({ url, knowledge }: MeasureRequest) {
  const { queries } = await openStored(url);
  const startMs = performance.now() - started;
  const client = await connect(url, 0);
  const { rows } = await client.query<{ readonly pid: number }>(
    "select pid from pg_stat_activity where application_name = 'exhibit' and pid <> pg_backend_pid()",
  );
  await client.end();
  const pid = rows[0]?.pid;
  // The first number is the time on a processor, in nanoseconds: https://docs.kernel.org/scheduler/sched-stats.html.
  const ofServer = () => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  return { startMs, ...ask(knowledge, queries.explain, ofServer) };
}

async function memory({ knowledge }: MeasureRequest) {
  const read = await readTabledKnowledge(knowledge);
  const engine = finish(engineSteps(read.knowledge, read.tables, false));
  const startMs = performance.now() - started;
  return { startMs, ...ask(knowledge, engine.explain) };
}

async function plain({ knowledge }: MeasureRequest) {
  const search = createPlainSearch((await readKnowledge(knowledge)).sentences);
  const startMs = performance.now() - started;
  // A list of all that has any of the words is no answer to compare.
  return { startMs, ...ask(knowledge, (question) => void search(question)) };
}

/** Asks each question once, after some to warm up. */
function ask(
  knowledge: string,
  answer: (question: string) => unknown,
  ofServer: () => number = () => 0,
): Asked {
  const all = JSON.parse(readFileSync(join(knowledge, QUESTIONS), 'utf8')) as readonly string[];
  for (const question of all.slice(0, WARM_UP)) answer(question);
  const times: number[] = [];
  const answers: string[] = [];
  for (const question of all.slice(WARM_UP)) {
    const [before, serverBefore] = [process.cpuUsage(), ofServer()];
    const given = answer(question);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000 + ofServer() - serverBefore);
    answers.push(
      createHash('sha256')
        .update(JSON.stringify(given) ?? '')
        .digest('hex'),
    );
  }
  return { times, answers };
}
