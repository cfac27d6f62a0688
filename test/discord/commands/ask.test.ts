import { describe, expect, it } from 'vitest';
import { openBot } from '../open-bot.ts';
import { someEngine } from '../some-engine.ts';

describe('/ask', () => {
  it.each(['guild', 'dm', 'group'] as const)('answers with a citation in a %s', async (where) => {
    const { discord, complaints } = await openBot();
    const asked = discord.slash({
      command: 'ask',
      options: { question: 'who hacked sony?' },
      in: where,
    });
    const seen = await asked.response();
    expect(seen.isComponentsV2).toBe(true);
    expect(seen.isEphemeral).toBe(false);
    expect(seen.text).toContain('North Korea, according to the FBI.');
    expect(seen.text).toContain('> The FBI attributed the cyberattack to **North Korea**.');
    expect(seen.text).toContain('S8 · FBI · [read in place](https://a.example/sony#:~:text=');
    expect(seen.text).toContain('-# Asked: who hacked sony?');
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('defers before it answers', async () => {
    const { discord } = await openBot();
    const asked = discord.slash({ command: 'ask', options: { question: 'who?' } });
    expect(await asked.acknowledged()).toBe(5);
    await asked.response();
    expect(asked.acknowledgedAfterMs).toBeLessThan(3_000);
  });

  it('says why where the sources are silent, with the nearest sentences marked as no answer', async () => {
    const { discord } = await openBot();
    const seen = await discord
      .slash({ command: 'ask', options: { question: 'how much did it cost?' } })
      .response();
    expect(seen.text).toMatch(/^### Not in the sources\.\nThe sources do not say what it cost\./u);
    expect(seen.text).toContain('**Nearest, but not an answer:**\n> The FBI');
    expect(discord.problems).toEqual([]);
  });

  it('shows a private answer to the asker alone', async () => {
    const { discord } = await openBot();
    const options = { question: 'who?', private: true };
    expect((await discord.slash({ command: 'ask', options }).response()).isEphemeral).toBe(true);
  });

  it('does no harm with a hostile question', async () => {
    const { discord, complaints } = await openBot();
    const hostile = '@everyone <@&1> [x](https://evil.example) ```js\n# x\u202E who? ';
    const question = hostile.repeat(200).slice(0, 6_000);
    const seen = await discord.slash({ command: 'ask', options: { question } }).response();
    expect(seen.text).toContain(
      '-# Asked: \\@everyone \\<\\@&1\\> \\[x\\](https\\://evil.example)',
    );
    expect(seen.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('does no harm with a hostile source', async () => {
    const text = '@everyone <@&1> [x](https://evil.example) ```js\n# x\n> y\n- z ||s|| :joy:';
    const engine = someEngine((answer) =>
      answer.kind === 'answered'
        ? {
            ...answer,
            short: text,
            quotes: [
              {
                ...answer.quotes[0],
                text,
                speaker: text,
                via: text,
                source: { slug: 'x', title: text },
              },
            ] as unknown as typeof answer.quotes,
          }
        : answer,
    );
    const { discord } = await openBot({ engine });
    const seen = await discord.slash({ command: 'ask', options: { question: 'who?' } }).response();
    expect(seen.text).toContain('> \\@everyone \\<\\@&1\\>');
    expect(seen.text).not.toMatch(/(?<!\\)(?:@everyone|<@|```|\|\|)/u);
    expect(seen.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(discord.problems).toEqual([]);
  });

  it('apologises calmly when the engine fails, and logs the failure once', async () => {
    const { discord, complaints } = await openBot();
    const seen = await discord.slash({ command: 'ask', options: { question: 'break' } }).response();
    expect(seen.text).toMatch(/^Sorry, something went wrong on my side\./u);
    expect(complaints().map(({ message }) => message)).toEqual(['an interaction failed']);
  });

  it('sends plain text where Discord refuses the components', async () => {
    const { discord, complaints } = await openBot();
    discord.failNext('editOriginalInteractionResponse', {
      kind: 'error',
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
    });
    const seen = await discord.slash({ command: 'ask', options: { question: 'who?' } }).response();
    expect(seen.isComponentsV2).toBe(false);
    expect(seen.text).toContain('> The FBI attributed the cyberattack to North Korea.\nS8 · FBI');
    expect(complaints()).toHaveLength(1);
  });

  it.each([
    ['an answer lost on the way', { kind: 'server-error', effect: 'done' }],
    ['a callback that Discord could not take at first', { kind: 'server-error', effect: 'none' }],
  ] as const)('acknowledges once in spite of %s', async (_, fault) => {
    const { discord, complaints } = await openBot();
    discord.failNext('createInteractionResponse', fault);
    const seen = await discord.slash({ command: 'ask', options: { question: 'who?' } }).response();
    expect(seen.text).toContain('North Korea, according to the FBI.');
    expect(complaints()).toEqual([]);
  });

  it('gives up on an interaction that has expired, with one line in the log', async () => {
    const { discord, complaints } = await openBot();
    const asked = discord.slash({ command: 'ask', options: { question: 'who?' } });
    asked.expire();
    await discord.request('createInteractionResponse');
    await discord.settled();
    expect(complaints().map(({ message }) => message)).toEqual([
      'an interaction came too late to be answered',
    ]);
  });
});

describe('/ask autocomplete', () => {
  it('completes facts and names with how many sentences each has', async () => {
    const { discord } = await openBot();
    const typing = discord.autocomplete({ command: 'ask', focused: 'question', typed: '' });
    expect(await typing.choices()).toEqual([
      { name: 'Who hacked Sony? (2 sentences)', value: 'Who hacked Sony?' },
      { name: 'North Korea (1 sentence)', value: 'North Korea' },
      { name: `${'x'.repeat(99)}?`, value: `${'x'.repeat(99)}?` },
    ]);
    expect(discord.problems).toEqual([]);
  });

  it('offers nothing rather than fail', async () => {
    const engine = {
      ...someEngine(),
      suggest: () => {
        throw new Error('broken');
      },
    };
    const { discord, complaints } = await openBot({ engine });
    const typing = discord.autocomplete({ command: 'ask', focused: 'question', typed: 'w' });
    expect(await typing.choices()).toEqual([]);
    expect(complaints()).toHaveLength(1);
  });
});
