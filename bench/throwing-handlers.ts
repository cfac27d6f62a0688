/**
 * Asks a bot, a process of its own, of which a fifth of all calls to its parts fail: everybody must read something, and
 * the process must live on. Ends with 1 otherwise. `npx tsx bench/throwing-handlers.ts --record` writes the line of
 * docs/reliability.md.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Command } from 'commander';
import { startFakeDiscord } from '../test/fake-discord/start-fake-discord.ts';
import { runThrows } from './throwing-handlers/run-throws.ts';
import { replaceSection } from './write-section.ts';

const options = new Command('throwing-handlers')
  .option('--count <count>', 'how many questions', Number, 10_000)
  .option('--record', 'write the line of docs/reliability.md')
  .parse()
  .opts<{ readonly count: number; readonly record?: boolean }>();

const discord = await startFakeDiscord({ strictMentions: true, patienceMs: 60_000 });
const settings = { kind: 'failing', apiUrl: discord.restUrl, token: discord.token };
const bot = fork(new URL('./discord-load/bot.ts', import.meta.url), [JSON.stringify(settings)]);
await discord.request('bulkOverwriteGlobalCommands');
const { asked, apologies, answers, silent } = await runThrows(discord, options.count);
const isAlive = bot.exitCode === null && bot.signalCode === null;
const problems = discord.problems.length;
if (isAlive) {
  bot.send('end');
  await once(bot, 'exit');
}
await discord.close();
const line = `${asked} questions, one in five of all calls to the bot’s parts failing: ${answers} got their answer, ${apologies} the apology, ${silent} nothing; the process ${isAlive ? 'lived on' : 'ended'}; ${problems} messages were refused.`;
process.stdout.write(`${line}\n`);
if (options.record) replaceSection('throwing-handlers', [line], 'reliability.md');
process.exitCode = isAlive && silent + problems === 0 ? 0 : 1;
