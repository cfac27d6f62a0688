import { describe, expect, it } from 'vitest';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { runExhibit, startExhibit } from './run-exhibit.ts';

describe('exhibit serve', () => {
  it('answers over HTTP without a connection, and ends with 0', async () => {
    const discord = await fakeDiscord();
    const env = {
      ...settingsFor(discord),
      HTTP_PORT: '0',
      DISCORD_PUBLIC_KEY: discord.keys.publicKey,
    };
    const { child, ended, noted, notes } = startExhibit(['serve'], { env });
    await noted('registered the commands');
    const [, port] = /"port":(\d+)/u.exec(notes()) ?? [];
    discord.deliverTo(`http://127.0.0.1:${port}/interactions`);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    const asked = discord.slash({ command: 'ask', options: { question: 'who hacked sony?' } });
    expect((await asked.response()).text).toContain('North Korea');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(discord.logins).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it('says every setting that it lacks, with 2', async () => {
    const { code, output, notes } = await runExhibit(['serve']);
    expect([code, output]).toEqual([2, '']);
    expect(notes.match(/^\w+(?=: expected a value)/gmu)).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_PUBLIC_KEY',
      'HTTP_PORT',
    ]);
  });
});
