import type { Engine } from '../domain/engine.ts';
import { ExhibitError } from '../domain/errors.ts';
import { citedOnPages, type Pages } from '../domain/pages.ts';
import type { Steps } from '../domain/steps.ts';
import { engineSteps } from '../engine.ts';
import { fingerprintKnowledge } from '../io/watch-knowledge.ts';
import { inSlices } from './in-slices.ts';
import type { TabledKnowledge } from './read-tabled-knowledge.ts';

/**
 * An engine over what the folder holds now, its quotes cited at `pages`, tried out. It is put together in slices of a few
 * milliseconds, between which others are answered. Rejects as {@link readStanding}.
 */
export async function buildEngine(
  dir: string,
  read: (dir: string) => Promise<TabledKnowledge>,
  pages?: Pages,
): Promise<Engine> {
  return inSlices(builtSteps(await readStanding(dir, read), pages));
}

/**
 * An engine over what was read, its quotes cited at `pages`, in steps. It is tried out: its lists are made, and every
 * quotation was found verbatim.
 */
export function* builtSteps(
  { knowledge, tables }: TabledKnowledge,
  pages: Pages | undefined,
): Steps<Engine> {
  const cited = pages === undefined ? knowledge : citedOnPages(knowledge, pages);
  const engine = yield* engineSteps(cited, tables, true);
  yield* tryOutSteps(engine);
  return engine;
}

/**
 * What `read` makes of the folder. It is called again when the files change while it reads, so that no half of an edit is
 * ever answered from; what it made then goes to `discard`.
 *
 * @throws ExhibitError `knowledge` with every problem of the folder, or when it does not stand still.
 */
export async function readStanding<Read>(
  dir: string,
  read: (dir: string) => Promise<Read>,
  discard: (read: Read) => void = () => {},
): Promise<Read> {
  for (let reading = 0; reading < MAX_READINGS; reading += 1) {
    const before = await fingerprintKnowledge(dir);
    const found = await settle(read(dir));
    if (before === (await fingerprintKnowledge(dir))) {
      if ('error' in found) throw found.error;
      return found.value;
    }
    if ('value' in found) discard(found.value);
  }
  throw new ExhibitError('knowledge', [
    {
      file: dir,
      message: `expected files that stand still, but they changed during each of ${MAX_READINGS} readings; try again when nothing writes to them`,
    },
  ]);
}

const MAX_READINGS = 5;

function* tryOutSteps(engine: Engine): Steps<void> {
  for (const { id } of engine.knowledge.sentences) {
    if (engine.quote(id) === undefined) throw new RangeError(`sentence ${id} cannot be quoted`);
    yield;
  }
  engine.lists.evidenceTopics();
  yield;
  engine.explain('What happened?');
}

async function settle<T>(
  work: Promise<T>,
): Promise<{ readonly value: T } | { readonly error: unknown }> {
  try {
    return { value: await work };
  } catch (error) {
    return { error };
  }
}
