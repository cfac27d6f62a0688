import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FakeDiscord } from '../../test/fake-discord/fake-discord.ts';

const ports = new WeakMap<ChildProcess, string>();

/** A process of the built command line on a Redis, once it has said `says`. */
export async function startProcess(
  discord: FakeDiscord,
  redisUrl: string,
  args: readonly string[],
  more: Readonly<Record<string, string>>,
  says: string,
): Promise<ChildProcess> {
  const { PATH = '' } = process.env;
  const cwd = await mkdtemp(join(tmpdir(), 'exhibit-shared-'));
  const env = {
    PATH,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restUrl,
    REDIS_URL: redisUrl,
    ...more,
  };
  const child = spawn(process.execPath, [EXHIBIT, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, port] = /"port":(\d+)/u.exec(said) ?? [];
      if (port !== undefined) ports.set(child, port);
      if (said.includes(says)) resolve();
    });
    child.once('exit', () => reject(new Error(`ended: ${said}`)));
  });
  return child;
}

/** Tells it to end and waits until it has. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** The port that it serves HTTP on. */
export function portOf(child: ChildProcess): string | undefined {
  return ports.get(child);
}

const EXHIBIT = fileURLToPath(new URL('../../dist/main/exhibit.js', import.meta.url));
