import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../state/start-redis.ts';

/** A PostgreSQL of one's own. */
export interface OwnPostgres {
  readonly url: string;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and folder. */
  start(): Promise<void>;
}

/**
 * A PostgreSQL on a free port that keeps its files in `folder`, with settings of `options` besides. It refuses to run as
 * root, so root has it run as nobody.
 */
export async function startPostgres(
  folder: string,
  options: Readonly<Record<string, string>> = {},
): Promise<OwnPostgres> {
  const programs = findPrograms();
  if (programs === undefined) throw new Error('no PostgreSQL on this machine');
  const port = await freePort();
  const data = join(folder, 'postgres');
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  mkdirSync(data);
  if (isRoot) {
    chmodSync(folder, 0o755);
    chownSync(data, NOBODY, NOBODY);
  }
  const initArgs = ['-D', data, '-U', 'exhibit', '-E', 'UTF8', '--locale=C', '-A', 'trust', '-N'];
  execFileSync(join(programs, 'initdb'), initArgs, { stdio: 'ignore', cwd: data, ...owner });
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    ...options,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const url = `postgres://exhibit@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const postgres: OwnPostgres = {
    url,
    async kill() {
      if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
      // An immediate shutdown: https://www.postgresql.org/docs/current/server-shutdown.html.
      server.kill('SIGQUIT');
      await once(server, 'exit');
    },
    async start() {
      server = spawn(join(programs, 'postgres'), ['-D', data, ...args], {
        stdio: 'ignore',
        cwd: data,
        ...owner,
      });
      await answers(url);
    },
  };
  await postgres.start();
  return postgres;
}

/** The folder of `initdb` and `postgres`, where there are such: on the PATH, or where Debian puts them. */
export function findPrograms(): string | undefined {
  const { PATH = '' } = process.env;
  const folders = [...PATH.split(delimiter), ...debianFolders()];
  return folders.find((folder) => {
    try {
      accessSync(join(folder, 'initdb'));
      accessSync(join(folder, 'postgres'));
      return true;
    } catch {
      return false;
    }
  });
}

const NOBODY = 65_534;

function debianFolders(): readonly string[] {
  try {
    const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => `/usr/lib/postgresql/${version}/bin`);
  } catch {
    return [];
  }
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const client = new pg.Client(url);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(50);
    }
  }
}
