import type { ChildProcess } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { FakeDiscord } from '../../test/fake-discord/fake-discord.ts';
import type { SentInteraction } from '../../test/fake-discord/people/sent-interaction.ts';
import type { SentMessage } from '../../test/fake-discord/people/sent-message.ts';

/** What came of a process that was killed. */
export interface KillResult {
  /** Messages that it had answered within the last two seconds, was answering, or that were sent while it was away. */
  readonly messages: number;
  readonly unanswered: number;
  readonly twice: number;
  /** Commands on their way to it, some acknowledged and some not. */
  readonly commands: number;
  /** Of them, acknowledged before the kill, and never answered. */
  readonly left: number;
  /** Of them, not acknowledged within Discord's three seconds: nobody can answer these. */
  readonly late: number;
  /** From the kill until the next process had the connection. */
  readonly awaySeconds: number;
  readonly identifies: number;
}

/** The process to kill, its channel, and how the next one is started. */
export interface KillPlace {
  readonly process: ChildProcess;
  readonly channel: ReturnType<FakeDiscord['channel']>;
  readonly startNext: () => Promise<unknown>;
}

/** Kills the process while it answers, goes on sending it messages, and waits for the next one to answer them. */
export async function killShard(
  discord: FakeDiscord,
  { process: child, channel, startNext }: KillPlace,
): Promise<KillResult> {
  const say = (nth: number): SentMessage =>
    discord.say({
      content: 'who hacked sony?',
      mentionsBot: true,
      in: channel,
      user: discord.user(`k${nth}`),
    });
  const ask = (nth: number): SentInteraction =>
    discord.slash({
      command: 'ask',
      options: { question: 'who hacked sony?' },
      in: channel,
      user: discord.user(`k${nth}`),
    });
  const identifies = (): number => discord.logins.filter(({ kind }) => kind === 'identify').length;
  const before = { identifies: identifies(), logins: discord.logins.length };

  const messages = Array.from({ length: WAVE }, (_, i) => say(i));
  await Promise.all(messages.map((each) => each.reply()));
  messages.push(...Array.from({ length: WAVE }, (_, i) => say(i)));
  const commands = Array.from({ length: WAVE }, (_, i) => ask(i));
  // Some commands are acknowledged then, and some are not.
  while (commands.filter(isAcknowledged).length < WAVE / 2) await delay(1);
  child.kill('SIGKILL');
  const killedAt = performance.now();
  let isBack = false;
  const back = startNext().then(() => {
    isBack = true;
  });
  const late = delay(DISCORD_WAITS_MS).then(() => {
    const open = commands.filter((each) => !isAcknowledged(each));
    for (const each of open) each.expire();
    return open;
  });
  while (!isBack) {
    messages.push(say(messages.length));
    await Promise.race([back, delay(PAUSE_MS)]);
  }
  await back;

  const answers = await Promise.allSettled(messages.map((each) => each.reply()));
  const refused = new Set(await late);
  const inTime = commands.filter((each) => !refused.has(each));
  const responses = await Promise.allSettled(inTime.map((each) => each.response()));
  // Whatever is answered twice is answered by now.
  await delay(A_WHILE_MS);
  const login = discord.logins[before.logins];
  return {
    messages: messages.length,
    unanswered: failures(answers),
    twice: messages.filter(({ replies }) => replies.length > 1).length,
    commands: commands.length,
    left: failures(responses),
    late: refused.size,
    awaySeconds: ((login?.at ?? Number.NaN) - killedAt) / 1_000,
    identifies: identifies() - before.identifies,
  };
}

function isAcknowledged({ acknowledgedAfterMs }: SentInteraction): boolean {
  return acknowledgedAfterMs !== undefined;
}

function failures(outcomes: readonly PromiseSettledResult<unknown>[]): number {
  return outcomes.filter(({ status }) => status === 'rejected').length;
}

const WAVE = 10;

const DISCORD_WAITS_MS = 3_000;

const PAUSE_MS = 200;

const A_WHILE_MS = 2_000;
