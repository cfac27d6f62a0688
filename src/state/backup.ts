import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ExhibitError } from '../domain/errors.ts';
import { RESTORING, refuse, SCHEMA, SCHEMA_KEY } from './check-schema.ts';
import type { Json, Store } from './store.ts';

/** What a backup holds. */
export interface Backup {
  /** The schema of the data. */
  readonly schema: number;
  readonly entries: readonly (readonly [key: string, value: Json])[];
}

/**
 * Everything in `store` that belongs into a backup. Not the unanswered questions and the keys that they are sealed with:
 * whoever restores a backup cannot know who asked to be forgotten since. Not what concerns Discord just now: identifies
 * count on, sessions and handled events are those of the bot that runs.
 *
 * @throws ExhibitError `state` when a newer version wrote it, or there is no whole data in it.
 */
export async function takeBackup(store: Store, place: string): Promise<Backup> {
  const schema = await store.get(SCHEMA_KEY);
  if (typeof schema !== 'number' || schema > SCHEMA.version) throw refuse(schema, place);
  const entries: (readonly [string, Json])[] = [];
  // What a store holds, JSON can hold.
  for await (const [key, value] of store.list('')) {
    if (!STAYS.test(key)) entries.push([key, value as Json]);
  }
  return { schema, entries };
}

/** The text of a backup file: JSON Lines, a head, a line for each entry, and a foot with the hash of all before it. */
export function writeBackup({ schema, entries }: Backup, madeAt: Date): string {
  const head = { exhibit: 'backup', format: FORMAT, schema, madeAt: madeAt.toISOString() };
  const body = [head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('');
  return `${body}${JSON.stringify({ entries: entries.length, sha256: hash(body) })}\n`;
}

/**
 * The backup that a file holds, every byte of which was checked.
 *
 * @throws ExhibitError `state` when it is none, was changed or cut off, or a newer version wrote it.
 */
export function readBackup(text: string, file: string): Backup {
  const fail = (message: string, line?: number) =>
    new ExhibitError('state', [line === undefined ? { file, message } : { file, line, message }]);
  const footAt = text.lastIndexOf('\n', text.length - 2) + 1;
  const lines = text.slice(0, footAt).split('\n').slice(0, -1);
  const head = HEAD.safeParse(parse(lines[0]));
  if (!head.success)
    throw fail('expected a backup that "exhibit backup" wrote, found something else');
  if (head.data.format !== FORMAT) {
    throw fail(
      `expected a backup of format ${FORMAT}, found ${head.data.format}; use a newer Exhibit`,
    );
  }
  if (head.data.schema > SCHEMA.version) throw refuse(head.data.schema, file);
  const foot = FOOT.safeParse(parse(text.slice(footAt)));
  if (!foot.success || foot.data.entries !== lines.length - 1) {
    throw fail('expected a whole backup, found one that was cut off; take another one');
  }
  if (foot.data.sha256 !== hash(text.slice(0, footAt))) {
    throw fail(
      'expected a backup as it was written, found one that was changed since; take another one',
    );
  }
  const entries = lines.slice(1).map((line, i) => {
    const entry = ENTRY.safeParse(parse(line));
    if (!entry.success) throw fail('expected a key and a value, found something else', i + 2);
    return entry.data as readonly [string, Json];
  });
  return { schema: head.data.schema, entries };
}

/**
 * Makes `store` hold what the backup does, instead of what was there. Ended halfway, it leaves a store that does not
 * open, until it is done again.
 */
export async function restoreBackup(store: Store, { schema, entries }: Backup): Promise<void> {
  await store.set(SCHEMA_KEY, RESTORING);
  const gone: string[] = [];
  for await (const [key] of store.list('')) if (!STAYS.test(key)) gone.push(key);
  await Promise.all(gone.map((key) => store.delete(key)));
  await Promise.all(entries.map(([key, value]) => store.set(key, value)));
  await store.set(SCHEMA_KEY, schema);
}

/** True when a restore would replace something that somebody did: a setting, a vote, a count. */
export async function holdsAnything(store: Store): Promise<boolean> {
  for await (const [key] of store.list('')) {
    if (!STAYS.test(key) && !key.startsWith('commands/')) return true;
  }
  return false;
}

/** Neither backed up nor replaced. */
const STAYS = /^(?:schema$|unanswered\/|persons\/|identifies\/|sessions\/|handled\/)/u;

/** Of the file; the schema is that of what is in it. */
const FORMAT = 1;

const HEAD = z.object({ exhibit: z.literal('backup'), format: z.number(), schema: z.number() });
const FOOT = z.object({ entries: z.number(), sha256: z.string() });
const ENTRY = z.tuple([
  z
    .string()
    .regex(/^[\w-]+(?:\/[\w-]+)*$/u)
    .refine((key) => !STAYS.test(key)),
  z.unknown(),
]);

function parse(line = ''): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
