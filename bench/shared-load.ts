/**
 * Four shard processes and two HTTP workers on one Redis, 20,000 questions, one process killed in the middle and started
 * anew. Ends with 1 when an answer is missing or there are two. Run `npm run build` first, and start a Redis:
 *
 *   REDIS_URL=redis://127.0.0.1:6379 npx tsx bench/shared-load.ts --record
 */
import { Command } from 'commander';
import type { KillResult } from './shared-load/kill-shard.ts';
import { runShared } from './shared-load/run-shared.ts';
import { replaceSection } from './write-section.ts';

const options = new Command('shared-load')
  .option('--events <count>', 'how many questions', Number, 20_000)
  .option('--shards <count>', 'processes with a shard each', Number, 4)
  .option('--workers <count>', 'workers over HTTP', Number, 2)
  .option('--record', 'write the figures of docs/reliability.md')
  .parse()
  .opts<{ readonly events: number; shards: number; workers: number; record?: boolean }>();

const { REDIS_URL: redisUrl } = process.env;
if (redisUrl === undefined) throw new Error('expected REDIS_URL, found none');
const begin = performance.now();
const result = await runShared({ ...options, redisUrl });
const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
const text = `${result.asked} questions to ${options.shards} shard processes and ${options.workers} HTTP workers on one Redis, in ${minutes} minutes: ${result.lost} without an answer, ${result.twice} answered twice, ${result.problems} refused by Discord. ${tellKill(result.killed)}`;
process.stdout.write(`${text}\n`);
if (options.record) replaceSection('shared-load', [text], 'reliability.md');
const { unanswered, left, identifies } = result.killed;
const isSound = result.lost + result.twice + result.problems + unanswered + left + identifies === 0;
process.exitCode = isSound && result.killed.twice === 0 ? 0 : 1;

function tellKill(killed: KillResult): string {
  const { messages, commands, late, awaySeconds } = killed;
  return `One shard process was killed in the middle and started anew, while the others were asked on; ${awaySeconds.toFixed(1)} seconds later its successor had the connection, with ${killed.identifies} identifies. Of ${messages} messages that the killed one had just answered, was answering, or never saw, ${killed.unanswered} were left without an answer and ${killed.twice} answered twice. Of ${commands} commands on their way to it, ${late} were not acknowledged within Discord’s three seconds, which nobody can make good; of the other ${commands - late}, ${killed.left} were left without an answer.`;
}
