import type { FakeDiscord } from '../../test/fake-discord/fake-discord.ts';

/** What people got from a bot whose parts fail at random. */
export interface ThrowsResult {
  readonly asked: number;
  /** Read the apology. */
  readonly apologies: number;
  /** Read something else: an answer, or that there is none. */
  readonly answers: number;
  /** Read nothing. */
  readonly silent: number;
}

/** Asks `count` times, in every way in turn, fifty at once. */
export async function runThrows(discord: FakeDiscord, count: number): Promise<ThrowsResult> {
  let apologies = 0;
  let answers = 0;
  let silent = 0;
  for (let from = 0; from < count; from += AT_ONCE) {
    const wave = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => {
      const way = WAYS[(from + i) % WAYS.length] ?? ask('help');
      return way(discord, discord.user(`person ${i}`));
    });
    for (const read of await Promise.allSettled(wave)) {
      if (read.status === 'rejected' || read.value.text === '') silent += 1;
      else if (read.value.text.includes('something went wrong on my side')) apologies += 1;
      else answers += 1;
    }
    discord.forget();
  }
  return { asked: count, apologies, answers, silent };
}

/** Messages are held to 50 a second by Discord, so that they are the smaller part. */
const AT_ONCE = 50;

type Person = ReturnType<FakeDiscord['user']>;

type Way = (discord: FakeDiscord, user: Person) => Promise<{ readonly text: string }>;

function ask(command: string, options: Record<string, string> = {}): Way {
  return (discord, user) => discord.slash({ command, options, user }).response();
}

const WAYS: readonly Way[] = [
  ask('ask', { question: 'who hacked sony?' }),
  ask('evidence'),
  ask('who', { name: 'fbi' }),
  ask('timeline'),
  ask('sources'),
  ask('sentence', { number: 'S5' }),
  ask('verify', { claim: 'north korea did it' }),
  ask('help'),
  (discord, user) => discord.say({ content: 'who?', in: 'dm', user }).reply(),
  async (discord, user) => {
    const seen = await discord
      .slash({ command: 'ask', options: { question: 'who?' }, user })
      .response();
    const why = seen.buttons.find(({ label }) => label.includes('Why'));
    return why === undefined ? seen : discord.click(seen, why.customId, user).response();
  },
];
