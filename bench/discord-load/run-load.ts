import { performance } from 'node:perf_hooks';
import type { FakeDiscord } from '../../test/fake-discord/fake-discord.ts';

/** How many interactions, and how many of them at once. */
export interface Load {
  readonly count: number;
  readonly atOnce: number;
}

/** What came of a load. Milliseconds. */
export interface LoadResult {
  /** From an interaction's dispatch to its callback's arrival, in no order. */
  readonly acknowledgedMs: readonly number[];
  readonly answersPerSecond: number;
  /** Interactions that were never answered. */
  readonly lost: number;
  /** Interactions that got more than one callback or more than one message. */
  readonly twice: number;
}

/** Sends `/ask` from as many people as are at once, each again as soon as they are answered. */
export async function runLoad(discord: FakeDiscord, { count, atOnce }: Load): Promise<LoadResult> {
  const acknowledgedMs: number[] = [];
  let lost = 0;
  let twice = 0;
  const begin = performance.now();
  for (let sent = 0; sent < count; sent += atOnce) {
    const wave = Array.from({ length: Math.min(atOnce, count - sent) }, (_, person) =>
      discord.slash({
        command: 'ask',
        options: { question: QUESTIONS[(sent + person) % QUESTIONS.length] ?? '' },
        user: discord.user(`person ${person}`),
      }),
    );
    const answers = await Promise.allSettled(wave.map((asked) => asked.response()));
    for (const [index, answer] of answers.entries()) {
      const asked = wave[index];
      if (answer.status === 'rejected' || asked?.acknowledgedAfterMs === undefined) lost += 1;
      else acknowledgedMs.push(asked.acknowledgedAfterMs);
    }
    const callbacks = discord.requestsTo('createInteractionResponse').map(({ path }) => path);
    const edits = discord.requestsTo('editOriginalInteractionResponse').map(({ path }) => path);
    const followUps = discord.requestsTo('createFollowupMessage').length;
    twice += repeated(callbacks) + repeated(edits) + followUps;
    discord.forget();
  }
  const seconds = (performance.now() - begin) / 1_000;
  return { acknowledgedMs, answersPerSecond: count / seconds, lost, twice };
}

/** How many of `paths` stood there already: each has an interaction's id or token in it. */
function repeated(paths: readonly string[]): number {
  return paths.length - new Set(paths).size;
}

/** As people type them; half have no answer in the default article. */
const QUESTIONS: readonly string[] = [
  'who hacked sony?',
  'how much did it cost sony?',
  'why does the FBI blame north korea?',
  'what did the hackers do wrong?',
  'who is the director of the FBI?',
  'did they arrest anybody?',
  'how many people hack for north korea?',
  'what was the film about?',
];
