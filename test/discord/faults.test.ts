import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { RouteName } from '../fake-discord/rest/all-routes.ts';
import type { Fault } from '../fake-discord/rest/faults.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type OpenBot, openBot } from './open-bot.ts';

/** Whether the request fails for good, or succeeds after all. */
type Outcome = 'refused' | 'unanswered' | 'mended';

interface FaultCase {
  readonly fault: Fault;
  readonly outcome: Outcome;
}

const ALWAYS = 100;

const FAULTS: Readonly<Record<string, FaultCase>> = {
  '403': { fault: { kind: 'error', status: 403 }, outcome: 'refused' },
  '404': { fault: { kind: 'error', status: 404 }, outcome: 'refused' },
  '10008 unknown message': {
    fault: { kind: 'error', status: 404, code: 10008 },
    outcome: 'refused',
  },
  '50013 missing permissions': {
    fault: { kind: 'error', status: 403, code: 50013 },
    outcome: 'refused',
  },
  '50007 closed direct messages': {
    fault: { kind: 'error', status: 403, code: 50007 },
    outcome: 'refused',
  },
  '10062 unknown interaction': {
    fault: { kind: 'error', status: 404, code: 10062 },
    outcome: 'refused',
  },
  '40060 acknowledged already': {
    fault: { kind: 'error', status: 400, code: 40060 },
    outcome: 'refused',
  },
  '429 with a retry': { fault: { kind: 'rate-limit', retryAfterSeconds: 0.01 }, outcome: 'mended' },
  '500 at first': { fault: { kind: 'server-error', effect: 'none' }, outcome: 'mended' },
  '500 although it was done': {
    fault: { kind: 'server-error', effect: 'done' },
    outcome: 'mended',
  },
  '500 always': { fault: { kind: 'server-error', effect: 'none' }, outcome: 'unanswered' },
  'a connection cut before': { fault: { kind: 'cut', effect: 'none' }, outcome: 'mended' },
  'a connection cut afterwards': { fault: { kind: 'cut', effect: 'done' }, outcome: 'mended' },
  'connections cut always': { fault: { kind: 'cut', effect: 'none' }, outcome: 'unanswered' },
};

/** What happens, and what there is to see of it. */
interface Scene {
  /** Does what makes the bot use the route, failing from `fail` on; resolves once that is over. */
  readonly act: (opened: OpenBot, fail: () => void, settled: () => Promise<void>) => Promise<Seen>;
  /** Lines in the log at `warn` and above. */
  readonly complaints: (name: string, outcome: Outcome) => number;
  /** True for what is not repeated, since nobody could tell that it is a repetition. */
  readonly isSentOnce?: boolean;
}

/** How often the bot shows what it should, when all goes well and when it goes wrong. */
interface Seen {
  readonly shown: number;
  readonly whenWell: number;
  /** Default: none. */
  readonly whenWrong?: number;
}

const QUESTION = 'who stole the canary?';

/** One for a request that failed for good. */
const once = (_: string, outcome: Outcome): number => (outcome === 'mended' ? 0 : 1);

const mention = (discord: FakeDiscord) => discord.say({ content: QUESTION, mentionsBot: true });

const SCENES: Partial<Record<RouteName, Scene>> = {
  createInteractionResponse: {
    async act({ discord }, fail, settled) {
      fail();
      discord.slash({ command: 'ask', options: { question: QUESTION } });
      await settled();
      const answers = discord.messagesIn(discord.channel('general'));
      return { shown: answers.length, whenWell: 1 };
    },
    complaints: once,
  },
  editOriginalInteractionResponse: {
    async act({ discord }, fail, settled) {
      fail();
      discord.slash({ command: 'ask', options: { question: QUESTION } });
      await settled();
      const answers = discord.messagesIn(discord.channel('general'));
      return { shown: answers.filter(({ text }) => text !== '').length, whenWell: 1 };
    },
    complaints: once,
  },
  createFollowupMessage: {
    async act({ discord, state }, fail, settled) {
      const manager = discord.user('manager', PermissionFlagsBits.ManageGuild);
      const panel = await discord.slash({ command: 'settings', user: manager }).response();
      Object.assign(state.settings, { change: () => Promise.reject(new Error('disk full')) });
      fail();
      discord.click(panel, '1.setting.privateByDefault.on', manager);
      await settled();
      const all = discord.messagesIn(discord.channel('general'), manager);
      return { shown: all.length - 1, whenWell: 1 };
    },
    // The disk's own, and one for an apology that did not arrive or may not have.
    complaints: (name) => (name.startsWith('429') ? 1 : 2),
    isSentOnce: true,
  },
  createMessage: {
    async act({ discord }, fail, settled) {
      fail();
      const said = mention(discord);
      await settled();
      return { shown: said.replies.length, whenWell: 1 };
    },
    complaints: once,
  },
  editMessage: {
    async act({ discord }, fail, settled) {
      const said = discord.say({ content: 'how much?', mentionsBot: true });
      await said.reply();
      await settled();
      fail();
      discord.editMessage(said, `<@${discord.botId}> ${QUESTION}`);
      await settled();
      const changed = said.replies.filter(({ text }) => text.includes('according to the FBI'));
      expect(said.replies).toHaveLength(1);
      return { shown: changed.length, whenWell: 1 };
    },
    complaints: once,
  },
  deleteMessage: {
    async act({ discord }, fail, settled) {
      const said = mention(discord);
      await said.reply();
      await settled();
      fail();
      discord.deleteMessage(said);
      await settled();
      return { shown: said.replies.length, whenWell: 0, whenWrong: 1 };
    },
    complaints: (name, outcome) => (name.startsWith('10008') ? 0 : once(name, outcome)),
  },
  createDm: {
    async act(opened, fail, settled) {
      const { discord, state } = opened;
      const { guildId = '' } = discord.channel('general');
      await state.settings.change(guildId, { cooldownSeconds: 600 });
      await mention(discord).reply();
      fail();
      mention(discord);
      await settled();
      return { shown: discord.messagesIn(discord.place('dm')).length, whenWell: 1 };
    },
    complaints: (name, outcome) => (name.startsWith('50007') ? 0 : once(name, outcome)),
  },
};

/** Longer than discord.js waits for a rate limit to be over: what the header says and 50 ms. */
const LIMITED_MS = 150;

/** Three times ours, four times discord.js's. */
const ALL_TRIES = 12;

const rows = Object.entries(SCENES).flatMap(([route, scene]) =>
  Object.entries(FAULTS).map(([name, each]) => ({
    route: route as RouteName,
    scene,
    name,
    ...each,
  })),
);

/** How often what should be shown is shown. */
function expected({ fault, outcome, scene }: (typeof rows)[number], seen: Seen): number {
  const isLost = scene.isSentOnce === true && fault.kind !== 'rate-limit';
  if (isLost && 'effect' in fault) return fault.effect === 'done' ? seen.whenWell : 0;
  return outcome === 'mended' ? seen.whenWell : (seen.whenWrong ?? 0);
}

describe('a fault of Discord’s', () => {
  it.each(rows)('does no harm at $route: $name', async (row) => {
    const { route, scene, name, fault, outcome } = row;
    const opened = await openBot();
    const { discord, complaints } = opened;
    const times = outcome === 'unanswered' ? ALWAYS : 1;
    const settled = () => discord.settled(fault.kind === 'rate-limit' ? LIMITED_MS : undefined);
    const seen = await scene.act(opened, () => discord.failNext(route, fault, times), settled);
    discord.stopFailing();

    expect(discord.requestsTo(route).some(({ faulty }) => faulty)).toBe(true);
    expect(seen.shown).toBe(expected(row, seen));
    expect(complaints()).toHaveLength(scene.complaints(name, outcome));
    expect(discord.problems).toEqual([]);
    const after = discord.say({ content: 'who?', in: 'dm', user: discord.user('grace') });
    expect((await after.reply()).text).toContain('according to the FBI');
    const written = JSON.stringify(opened.log);
    expect(written).not.toContain('canary');
    expect(written).not.toContain(discord.token);
    for (const { path } of discord.requestsTo('createInteractionResponse')) {
      expect(written).not.toContain(path.split('/')[3]);
    }
  });

  it.each(Object.entries(FAULTS).filter(([name]) => name !== 'connections cut always'))(
    'does no harm while commands are registered: %s',
    async (_, { fault, outcome }) => {
      const discord = await startFakeDiscord({ strictMentions: true });
      const times = outcome === 'unanswered' ? ALWAYS : 1;
      discord.failNext('bulkOverwriteGlobalCommands', fault, times);
      const { complaints } = await openBot({ discord });
      if (outcome === 'unanswered') await discord.request('bulkOverwriteGlobalCommands', ALL_TRIES);
      await discord.settled(fault.kind === 'rate-limit' ? LIMITED_MS : undefined);
      discord.stopFailing();
      expect(discord.commands.length > 0).toBe(outcome === 'mended');
      expect(complaints()).toHaveLength(outcome === 'mended' ? 0 : 1);
      const after = discord.say({ content: 'who?', in: 'dm' });
      expect((await after.reply()).text).toContain('according to the FBI');
    },
  );
});
