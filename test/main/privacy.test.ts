import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textInFiles } from '../state/text-in-files.ts';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { emptyFolder, runExhibit, startExhibit } from './run-exhibit.ts';

const CANARY = 'canary6f0e91';

/** Sends bytes that are no request, and waits for the end of it. */
const sendRaw = (port: string, text: string) =>
  new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(text));
    socket.on('error', resolve).on('close', resolve).resume();
  });

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

describe('exhibit start, whatever goes wrong', () => {
  it('has nothing of headers, addresses, bodies and errors in a log or file', {
    timeout: 60_000,
  }, async () => {
    const discord = await fakeDiscord();
    const dataDir = emptyFolder();
    const http = { HTTP_PORT: '0', DISCORD_PUBLIC_KEY: discord.keys.publicKey };
    const env = { ...settingsFor(discord, dataDir), ...http, LOG_LEVEL: 'trace' };
    const bot = startExhibit(['start'], { env });
    await bot.noted('registered the commands');
    const [, port = ''] = /"port":(\d+)/u.exec(bot.notes()) ?? [];

    // Errors of Discord's that repeat what was written, and the token.
    const question = `what did ${CANARY} cost?`;
    const message = `Invalid Form Body: ${question} (Bot ${discord.token})`;
    const refusal = { kind: 'error', status: 400, code: 50035, message } as const;
    discord.failNext('createMessage', refusal, 9);
    discord.failNext('editOriginalInteractionResponse', refusal, 9);
    const say = { content: question, mentionsBot: true, user: discord.user('ada') };
    discord.say(say);
    discord.slash({ command: 'ask', options: { question }, user: discord.user('grace') });
    await bot.noted('a message could not be answered');
    await bot.noted('an interaction could not be answered');

    const headers = {
      authorization: `Bearer ${CANARY}`,
      cookie: CANARY,
      'x-signature-ed25519': CANARY,
      'x-signature-timestamp': CANARY,
    };
    for (const path of ['interactions', CANARY, `metrics?${CANARY}`]) {
      const sent = { method: 'POST', headers, body: JSON.stringify({ id: CANARY }) };
      await fetch(`http://127.0.0.1:${port}/${path}`, sent);
    }
    await sendRaw(port, `GET /${CANARY} HTTP/9.9\r\n${CANARY}: ${CANARY}\r\n\r\n`);
    await sendRaw(port, `${CANARY}\r\n\r\n`);

    bot.child.kill('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    const hidden = new RegExp(`${CANARY}|${discord.token}`, 'u');
    expect(bot.notes()).toContain('[what somebody wrote]');
    expect(bot.notes()).not.toMatch(hidden);
    expect(await textInFiles(dataDir)).not.toMatch(hidden);
  });
});
