import { describe, expect, it } from 'vitest';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { runExhibit, startExhibit } from './run-exhibit.ts';

describe('exhibit proxy', () => {
  it('passes the requests of a bot on to Discord', async () => {
    const discord = await fakeDiscord();
    const env = { ...settingsFor(discord), HTTP_PORT: '0' };
    const proxy = startExhibit(['proxy'], { env });
    await proxy.noted('passing requests on');
    const [, port] = /"port":(\d+)/u.exec(proxy.notes()) ?? [];
    const through = { ...settingsFor(discord), DISCORD_API_URL: `http://127.0.0.1:${port}/api` };
    const bot = startExhibit(['start'], { env: through });
    await bot.noted('registered the commands');
    const asked = discord.slash({ command: 'ask', options: { question: 'who hacked sony?' } });
    expect((await asked.response()).text).toContain('North Korea');
    expect((await discord.say({ content: 'who hacked sony?', in: 'dm' }).reply()).text).toContain(
      'North Korea',
    );
    bot.child.kill('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    proxy.child.kill('SIGTERM');
    expect((await proxy.ended).code).toBe(0);
    expect(discord.problems).toEqual([]);
  });

  it('says every setting that it lacks, with 2', async () => {
    const { code, notes } = await runExhibit(['proxy']);
    expect(code).toBe(2);
    expect(notes.match(/^\w+(?=: expected a value)/gmu)).toEqual(['DISCORD_TOKEN', 'HTTP_PORT']);
  });
});
