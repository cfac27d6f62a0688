import { describe, expect, it } from 'vitest';
import { allCommands } from '../../../src/discord/all-commands.ts';
import { openBot } from '../open-bot.ts';
import { storyEngine } from '../story-engine.ts';

/** What a newcomer types, and words of what they get. A command that is missing here fails the test below. */
const USES: Readonly<
  Record<string, { readonly options?: Record<string, string>; readonly shows: string }>
> = {
  ask: { options: { question: 'what is the evidence?' }, shows: '> Fingerprints on the roof' },
  evidence: { shows: '> Fingerprints on the roof' },
  who: { options: { name: 'lind' }, shows: 'director of the museum' },
  timeline: { shows: '> Max Orr was arrested on **June 3, 2021**' },
  sources: { shows: '“The story”, The Daily' },
  sentence: { options: { number: 'S5' }, shows: '> Fingerprints on the roof matched' },
  verify: { options: { claim: 'two men took the painting' }, shows: '-# Claim: two men took' },
  help: { shows: '`/evidence`' },
  privacy: { shows: 'Your last five are remembered' },
};

/** The gateway everywhere, and interactions over HTTP in servers and out of them. */
const WAYS = [
  { where: 'guild', overHttp: false },
  { where: 'dm', overHttp: false },
  { where: 'group', overHttp: false },
  { where: 'guild', overHttp: true },
  { where: 'group', overHttp: true },
] as const;

const slashNames = allCommands.flatMap(({ kind, data }) => (kind === 'slash' ? [data.name] : []));
const OTHERS = new Set(['settings', 'stats']);

describe('every slash command', () => {
  it.each(
    slashNames
      .filter((name) => !OTHERS.has(name))
      .flatMap((command) => WAYS.map((way) => ({ command, ...way }))),
  )(
    '/$command answers in a $where, over HTTP: $overHttp, in public and in private',
    async (way) => {
      const { command, where, overHttp } = way;
      const { discord, complaints } = await openBot({ engine: storyEngine(), overHttp });
      const { options = {}, shows } = USES[command] ?? { shows: 'a use for it in this table' };
      const open = await discord.slash({ command, options, in: where }).response();
      expect(open.text).toContain(shows);
      expect(open.isEphemeral).toBe(false);
      expect(open.isComponentsV2).toBe(true);
      expect(open.pings).toEqual({ everyone: false, users: [], roles: [] });
      const closed = await discord
        .slash({ command, options: { ...options, private: true }, in: where })
        .response();
      expect(closed.text).toContain(shows);
      expect(closed.isEphemeral).toBe(true);
      expect(discord.problems).toEqual([]);
      expect(complaints()).toEqual([]);
    },
  );

  it.each(Object.keys(USES))('/%s is private where the server says so', async (command) => {
    const { discord } = await openBot({
      engine: storyEngine(),
      defaults: { privateByDefault: true },
    });
    const { options = {} } = USES[command] ?? {};
    const seen = await discord.slash({ command, options }).response();
    expect(seen.isEphemeral).toBe(true);
    const open = { ...options, private: false };
    expect((await discord.slash({ command, options: open }).response()).isEphemeral).toBe(false);
  });
});
