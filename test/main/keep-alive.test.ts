import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createConversations } from '../../src/discord/conversations.ts';
import { pinServices } from '../../src/discord/pin-services.ts';
import type { Services } from '../../src/discord/services.ts';
import { showAnswer } from '../../src/discord/show-answer.ts';
import { keepAlive } from '../../src/main/keep-alive.ts';
import { openServed, type ServingOptions } from '../../src/main/open-served.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createState } from '../../src/state/open-state.ts';
import { openBot } from '../discord/open-bot.ts';

/** Threads are slow to start where others are at work. */
const STARTS_MS = 120_000;

const QUESTION = 'When did the fire in the harbour begin?';

/** No question is answered as soon as that. */
const IMPATIENT = { answerMs: 0, stuckMs: 0, waitMs: 10_000, maxWaiting: 100, retireMs: 1_000 };

let dir = '';

async function write(edition: number): Promise<void> {
  const mark = `Edition${edition}`;
  await writeFile(
    join(dir, 'sources', 'fire.md'),
    `---\ntitle: ${mark}\n---\n\nThe fire in the harbour began at nine, ${mark} reports. The harbour master, quoted by ${mark}, blamed a cable. ${mark} counts twelve boats lost in the fire.\n`,
  );
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'exhibit-'));
  await mkdir(join(dir, 'sources'));
  await write(0);
});

afterEach(() => rm(dir, { recursive: true, force: true }));

/** A lasting engine in a thread; `first` is how the first one is opened, `then` those after it. */
async function open(first: ServingOptions = {}, then: () => ServingOptions = () => ({})) {
  const logged: string[] = [];
  const note = (_: object, message: string): void => void logged.push(message);
  const log = { debug: note, info: note, warn: note, error: note };
  const served = (options: ServingOptions) => openServed(dir, { maxInProcess: 0, ...options });
  const live = keepAlive(await served(first), async () => served(then()), log, [10]);
  onTestFinished(() => live.end());
  return { live, logged, log };
}

describe('a bot whose engine is in a thread', { timeout: STARTS_MS }, () => {
  it('answers, also after the knowledge was replaced', async () => {
    const { live } = await open();
    const { discord, complaints } = await openBot({ served: () => live.current });
    const ask = async (user: string): Promise<string> => {
      const options = { question: QUESTION };
      return (await discord.slash({ command: 'ask', options, user: discord.user(user) }).response())
        .text;
    };
    expect(await ask('ada')).toContain('Edition0');
    await write(1);
    await live.reload();
    expect(await ask('bob')).toContain('Edition1');
    expect(complaints()).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it('says what to do when a question is stuck, and answers again when the thread was replaced', async () => {
    const { live, logged } = await open({ limits: IMPATIENT });
    const { discord, complaints, bot } = await openBot({ served: () => live.current });
    const ask = (question: string) => discord.slash({ command: 'ask', options: { question } });
    const stuck = await ask(QUESTION).response();
    expect(stuck.text).toContain('ask with fewer words, or with rarer ones');
    const said = await discord.say({ content: QUESTION, mentionsBot: true }).reply();
    expect(said.text).toMatch(/I am reading the sources anew just now|Edition0/);
    await vi.waitFor(() => expect(logged).toContain('the knowledge is there again'), STARTS_MS);
    expect((await ask(QUESTION).response()).text).toContain('Edition0');
    expect(logged[0]).toBe('the thread with the knowledge ended; it is started again');
    expect(complaints()).toEqual([]);
    expect(bot.isReady()).toBe(true);
    expect(discord.problems).toEqual([]);
  });
});

describe('keepAlive', { timeout: STARTS_MS }, () => {
  it('tries again until the knowledge can be read', async () => {
    let isBroken = true;
    const { live, logged } = await open({ limits: IMPATIENT }, () => {
      if (isBroken) throw new Error('broken');
      return {};
    });
    await expect(live.current.ask(QUESTION)).rejects.toMatchObject({ reason: 'too-long' });
    const failed = 'the knowledge could not be read again; it will be tried once more';
    await vi.waitFor(() =>
      expect(logged.filter((line) => line === failed).length).toBeGreaterThan(1),
    );
    expect(live.away()).toBe('away');
    await expect(live.current.ask(QUESTION)).rejects.toMatchObject({ reason: 'away' });
    isBroken = false;
    await vi.waitFor(() => expect(live.away()).toBeUndefined(), STARTS_MS);
    expect((await live.current.ask(QUESTION)).kind).toBe('answered');
  });

  it('answers 1,000 questions across replacements, each from one edition, and ends the replaced', async () => {
    const { live, log } = await open();
    const state = await createState(createMemoryStore());
    const services: Services = {
      ...state,
      get engine() {
        return live.current;
      },
      conversations: createConversations(state.shortTerm),
      readsChannels: false,
      log,
    };
    const first = live.current;
    const mixed: string[] = [];
    const seen = new Set<string>();
    let answers = 0;
    const asking = async (): Promise<void> => {
      while (answers < 1_000 || !seen.has('Edition3')) {
        const pinned = pinServices(services);
        const explanation = await pinned.engine.explain(QUESTION);
        const how = { context: [], showQuestion: true, guildId: null, askerId: '1' };
        const reply = await showAnswer(
          { ...how, explanation, isShareable: false, from: 0 },
          pinned,
        );
        const editions = new Set(JSON.stringify(reply).match(/Edition\d+/g));
        if (editions.size !== 1) mixed.push([...editions].join(' and '));
        for (const edition of editions) seen.add(edition);
        answers += 1;
      }
    };
    const reloading = async (): Promise<void> => {
      for (const edition of [1, 2, 3]) {
        await write(edition);
        await live.reload();
      }
    };
    await Promise.all([asking(), asking(), asking(), reloading()]);
    expect(mixed).toEqual([]);
    expect(answers).toBeGreaterThanOrEqual(1_000);
    expect([...seen].sort()).toEqual(['Edition0', 'Edition1', 'Edition2', 'Edition3']);
    expect(await first.thread?.lost).toBeUndefined();
    await expect(first.ask(QUESTION)).rejects.toMatchObject({ reason: 'away' });
  });
});
