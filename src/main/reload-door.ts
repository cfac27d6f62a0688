import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { ExhibitError } from '../domain/errors.ts';

/** How many sources and sentences the bot answers from after a reload. */
export interface Reloaded {
  readonly sources: number;
  readonly sentences: number;
}

/** Where a running bot can be told to reload, until it is closed. */
export interface ReloadDoor {
  close(): Promise<void>;
}

/**
 * Opens the door of the one bot that uses the data folder: each connection calls `reload` and is told how it went.
 * Rejects when nothing can listen there.
 */
export async function openReloadDoor(
  dataDir: string,
  reload: () => Promise<Reloaded>,
): Promise<ReloadDoor> {
  const path = doorOf(dataDir);
  // Left by a bot that was killed: the caller holds the folder's lock, so no other bot listens.
  await rm(path, { force: true }).catch(() => {});
  const server = createServer((connection) => {
    connection.on('error', () => {});
    reload()
      .then(
        (reloaded): Outcome => ({ kind: 'reloaded', ...reloaded }),
        (error: unknown): Outcome => ({ kind: 'refused', problems: problemsOf(error) }),
      )
      .then((outcome) => connection.end(JSON.stringify(outcome)));
  });
  await new Promise<void>((opened, failed) => {
    server.once('error', failed);
    server.listen(path, opened);
  });
  server.on('error', () => {});
  return { close: () => new Promise((closed) => server.close(() => closed())) };
}

/**
 * Tells the bot that uses the data folder to reload and waits until it has.
 *
 * @throws ExhibitError `configuration` when no bot runs there, `knowledge` with every problem when it keeps the old
 * knowledge.
 */
export async function knockForReload(dataDir: string): Promise<Reloaded> {
  const said = await listenTo(doorOf(dataDir)).catch((cause: unknown) => {
    const message = `expected a bot at work with the data folder ${JSON.stringify(dataDir)}, found none; start it with "exhibit start", or set the DATA_DIR that it uses`;
    throw new ExhibitError('configuration', [{ file: '', message }], { cause });
  });
  const outcome = OUTCOME.parse(JSON.parse(said));
  if (outcome.kind === 'reloaded') return outcome;
  throw new ExhibitError(
    'knowledge',
    outcome.problems.map(({ file, line, message }) => ({
      file,
      message,
      ...(line === undefined ? {} : { line }),
    })),
  );
}

const OUTCOME = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reloaded'), sources: z.number(), sentences: z.number() }),
  z.object({
    kind: z.literal('refused'),
    problems: z.array(
      z.object({ file: z.string(), line: z.number().optional(), message: z.string() }),
    ),
  }),
]);

type Outcome =
  | ({ readonly kind: 'reloaded' } & Reloaded)
  | { readonly kind: 'refused'; readonly problems: ExhibitError['problems'] };

function problemsOf(error: unknown): ExhibitError['problems'] {
  if (error instanceof ExhibitError) return error.problems;
  return [{ file: '', message: 'the bot could not reload; its log says why' }];
}

/** A socket in the data folder; systems limit its path to some 100 bytes, so the shorter form is taken. */
function doorOf(dataDir: string): string {
  const path = resolve(dataDir, 'reload.sock');
  if (process.platform === 'win32') return join('\\\\.\\pipe', path.replace(/[\\:]/g, '-'));
  const short = relative(process.cwd(), path);
  return short.length < path.length ? short : path;
}

function listenTo(path: string): Promise<string> {
  return new Promise((heard, failed) => {
    let said = '';
    connect(path)
      .setEncoding('utf8')
      .on('error', failed)
      .on('data', (text: string) => {
        said += text;
      })
      .on('end', () => (said === '' ? failed(new Error('nothing was said')) : heard(said)));
  });
}
