import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textInFiles } from '../state/text-in-files.ts';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { emptyFolder, runExhibit, startExhibit } from './run-exhibit.ts';

const CANARY = 'canary6f0e91';

describe('exhibit start, with UNANSWERED_LOG=on', () => {
  it('has what people ask in no log, file or backup, and nothing of who is forgotten', async () => {
    const discord = await fakeDiscord();
    const dataDir = emptyFolder();
    const env = { ...settingsFor(discord, dataDir), UNANSWERED_LOG: 'on', LOG_LEVEL: 'trace' };
    const bot = startExhibit(['start'], { env });
    await bot.noted('registered the commands');
    const ada = discord.user('ada');
    const said = { content: `what did ${CANARY} cost?`, in: 'dm', user: ada } as const;
    expect((await discord.say(said).reply()).text).toContain('sources do not');

    // The operator, while the bot runs.
    const list = () => runExhibit(['unanswered'], { env });
    await expect.poll(async () => (await list()).output).toContain(`what did ${CANARY} cost?`);
    expect(await runExhibit(['backup', join(dataDir, 'x')], { env })).toMatchObject({
      code: 2,
      notes: expect.stringContaining('found another Exhibit at work in it; end that one'),
    });
    const hidden = new RegExp(`${CANARY}|${discord.token}`, 'u');
    expect(await textInFiles(dataDir)).not.toMatch(hidden);
    expect(await textInFiles(dataDir)).toContain(ada.id);

    const about = await discord.slash({ command: 'privacy', user: ada, in: 'dm' }).response();
    const forgetMe = about.buttons.find(({ label }) => label === 'Forget me');
    const pressed = await discord.click(about, forgetMe?.customId ?? '', ada).response();
    expect(pressed.text).toContain('no votes and 1 unanswered question');
    await expect
      .poll(() => textInFiles(dataDir), { timeout: 15_000 })
      .not.toMatch(new RegExp(`${CANARY}|${ada.id}`, 'u'));
    expect((await list()).output).toBe('');

    bot.child.kill('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    expect(bot.notes()).not.toMatch(hidden);
    const file = join(emptyFolder(), 'backup.jsonl');
    expect((await runExhibit(['backup', file], { env })).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toMatch(new RegExp(`${hidden.source}|${ada.id}`, 'u'));
    expect(discord.problems).toEqual([]);
  });
});
