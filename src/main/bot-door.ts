import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { ExhibitError } from '../domain/errors.ts';

/** Where a running bot can be asked for something, until it is closed. */
export interface BotDoor {
  close(): Promise<void>;
}

/** A door: the data folder of the one bot that it leads to, and what it is for. */
export interface DoorPlace {
  readonly dataDir: string;
  readonly name: string;
}

/**
 * Opens a door of the one bot that uses the data folder: each connection calls `work` and is told what it gave, which
 * JSON can hold, or how it failed. Rejects when nothing can listen there.
 */
export async function openDoor(place: DoorPlace, work: () => Promise<unknown>): Promise<BotDoor> {
  const path = pathOf(place);
  // Left by a bot that was killed: the caller holds the folder's lock, so no other bot listens.
  await rm(path, { force: true }).catch(() => {});
  const server = createServer((connection) => {
    connection.on('error', () => {});
    void outcomeOf(work).then((outcome) => connection.end(JSON.stringify(outcome)));
  });
  await new Promise<void>((opened, failed) => {
    server.once('error', failed);
    server.listen(path, opened);
  });
  server.on('error', () => {});
  return { close: () => new Promise((closed) => server.close(() => closed())) };
}

/** What comes of `work`, as JSON can hold it if it can hold the result. */
export function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  return work().then(
    (result): Outcome => ({ kind: 'done', result }),
    (error: unknown): Outcome => ({ kind: 'refused', problems: problemsOf(error) }),
  );
}

/** What came of knocking. */
export type Outcome =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly problems: ExhibitError['problems'] };

/** Asks the bot that uses the data folder and waits until it has answered. */
export async function knock(place: DoorPlace): Promise<Outcome> {
  const said = await listenTo(pathOf(place)).catch(() => undefined);
  if (said === undefined) return { kind: 'nobody' };
  return readOutcome(JSON.parse(said));
}

/** What somebody said of the outcome. */
export function readOutcome(said: unknown): Outcome {
  const outcome = SAID.parse(said);
  if (outcome.kind === 'done') return { kind: 'done', result: outcome.result };
  const problems = outcome.problems.map(({ file, line, message }) => ({
    file,
    message,
    ...(line === undefined ? {} : { line }),
  }));
  return { kind: 'refused', problems };
}

const SAID = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), result: z.unknown() }),
  z.object({
    kind: z.literal('refused'),
    problems: z.array(
      z.object({ file: z.string(), line: z.number().optional(), message: z.string() }),
    ),
  }),
]);

function problemsOf(error: unknown): ExhibitError['problems'] {
  if (error instanceof ExhibitError) return error.problems;
  return [{ file: '', message: 'the bot could not do it; its log says why' }];
}

/** A socket in the data folder; systems limit its path to some 100 bytes, so the shorter form is taken. */
function pathOf({ dataDir, name }: DoorPlace): string {
  const path = resolve(dataDir, `${name}.sock`);
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
