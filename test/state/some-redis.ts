import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { describe, onTestFinished } from 'vitest';
import { someFolder } from './some-folder.ts';

/** A Redis of a test's own, in a folder of its own, which writes every change to the disk. */
export interface SomeRedis {
  readonly url: string;
  readonly folder: string;
  /** Ends it at once, as a power failure would. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and folder. */
  start(): Promise<void>;
}

/** As `describe`, where there is a redis-server to start; elsewhere skipped, saying how to get one. */
export const describeWithRedis = isInstalled()
  ? describe
  : (name: string, tests: () => void): void => {
      describe.skip(
        `${name} (needs redis-server on the PATH: apt-get install redis-server)`,
        tests,
      );
    };

/** A Redis that ends with the test. */
export async function someRedis(): Promise<SomeRedis> {
  const folder = await someFolder();
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess;
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  const start = async (): Promise<void> => {
    const options = {
      port,
      dir: folder,
      bind: '127.0.0.1',
      appendonly: 'yes',
      appendfsync: 'always',
    };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    server = spawn('redis-server', args, { stdio: 'ignore' });
    await answers(url);
  };
  onTestFinished(kill);
  await start();
  return { url, folder, kill, start };
}

function isInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return address.port;
}

async function answers(url: string): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 20 });
  redis.on('error', () => {});
  await redis.ping();
  redis.disconnect();
}
