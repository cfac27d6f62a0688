import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { FakeDiscord } from '../../test/fake-discord/fake-discord.ts';
import type { Cut } from '../../test/fake-discord/gateway/cut.ts';

/** The ways in which a connection is lost. */
export const CUTS = {
  'close code 4000': { kind: 'close', code: 4000 },
  'no heartbeat acknowledged': { kind: 'zombie' },
  'reconnect request': { kind: 'reconnect-request' },
  'invalid session, resumable': { kind: 'invalid-session', resumable: true },
  'invalid session, not resumable': { kind: 'invalid-session', resumable: false },
  'TCP connection ended': { kind: 'drop' },
  'TCP connection reset': { kind: 'reset' },
  darkness: 'dark',
} as const satisfies Record<string, Cut | 'dark'>;

/** A way to lose the connection. */
export type CutName = keyof typeof CUTS;

/** What came of a lost connection. */
export interface CutResult {
  readonly name: CutName;
  /** Milliseconds from the cut, or from the end of the darkness, until the bot was connected again. */
  readonly backMs: number;
  readonly identifies: number;
  readonly resumes: number;
  readonly asked: number;
  /** Events that Discord sent or sent again, and that were not answered. */
  readonly lost: number;
  readonly twice: number;
}

/**
 * Cuts the bot's connection while it answers, asks on while there is none, and waits until every question is answered.
 * While a session ends for good nothing is asked: Discord does not send that again.
 */
export async function runCut(
  discord: FakeDiscord,
  name: CutName,
  { darkMs, perWave }: { readonly darkMs: number; readonly perWave: number },
): Promise<CutResult> {
  const cut = CUTS[name];
  const isForgotten = name === 'invalid session, not resumable';
  const from = { logins: discord.logins.length, requests: discord.requests.length };
  const asked = [...ask(discord, perWave)];
  // What was sent and not yet read when a session ends is gone, too; and nobody can acknowledge a command in the dark.
  if (isForgotten || cut === 'dark') await Promise.allSettled(asked.map((each) => each.answer()));
  let returnedAt = performance.now();
  if (cut === 'dark') {
    await discord.goDark();
    asked.push(...ask(discord, perWave));
    await delay(darkMs);
    returnedAt = performance.now();
    await discord.comeBack();
  } else {
    discord.cut(cut);
    if (!isForgotten) asked.push(...ask(discord, perWave));
  }
  const back = await discord.login(
    isForgotten ? 'identify' : 'resume',
    discord.logins.filter(({ kind }) => kind === (isForgotten ? 'identify' : 'resume')).length + 1,
  );
  await discord.botOnline();
  asked.push(...ask(discord, perWave));
  const answers = await Promise.allSettled(asked.map((each) => each.answer()));
  await discord.settled(50);
  const logins = discord.logins.slice(from.logins);
  const requests = discord.requests.slice(from.requests);
  return {
    name,
    backMs: back.at - returnedAt,
    identifies: logins.filter(({ kind }) => kind === 'identify').length,
    resumes: logins.filter(({ kind }) => kind === 'resume').length,
    asked: asked.length,
    lost: answers.filter(({ status }) => status === 'rejected').length,
    twice: repeated(requests),
  };
}

/** Half of them as messages, half as commands. */
function ask(
  discord: FakeDiscord,
  count: number,
): readonly { answer(): Promise<{ readonly text: string }> }[] {
  return Array.from({ length: count }, (_, i) => {
    const user = discord.user(`p${i}`);
    if (i % 2 === 0) {
      const said = discord.say({ content: 'who hacked sony?', in: 'dm', user });
      return { answer: () => said.reply() };
    }
    const sent = discord.slash({ command: 'ask', options: { question: 'who?' }, user });
    return { answer: () => sent.response() };
  });
}

/** How many requests of those that show something were made before, to the same end. */
function repeated(requests: FakeDiscord['requests']): number {
  const ends = requests.flatMap(({ route, path, body, status }) => {
    if (status === undefined || status >= 300) return [];
    if (route === 'createMessage') return [(body as { readonly nonce: string }).nonce];
    return route === 'editOriginalInteractionResponse' || route === 'createInteractionResponse'
      ? [path]
      : [];
  });
  return ends.length - new Set(ends).size;
}
