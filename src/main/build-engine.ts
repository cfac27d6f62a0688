import type { Engine } from '../domain/engine.ts';
import { ExhibitError } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { citedOnPages, type Pages } from '../domain/pages.ts';
import { createEngine } from '../engine.ts';
import { fingerprintKnowledge } from '../io/watch-knowledge.ts';

/**
 * An engine over what the folder holds now, its quotes cited at `pages`, tried out: its lists are made, and every
 * quotation was found verbatim.
 * `read` is called again when the files change while it reads, so that no half of an edit is ever answered from.
 *
 * @throws ExhibitError `knowledge` with every problem of the folder, or when it does not stand still.
 */
export async function buildEngine(
  dir: string,
  read: (dir: string) => Promise<Knowledge>,
  pages?: Pages,
): Promise<Engine> {
  for (let reading = 0; reading < MAX_READINGS; reading += 1) {
    const before = await fingerprintKnowledge(dir);
    const knowledge = await settle(read(dir));
    if (before !== (await fingerprintKnowledge(dir))) continue;
    if ('error' in knowledge) throw knowledge.error;
    const engine = createEngine(pages ? citedOnPages(knowledge.value, pages) : knowledge.value);
    tryOut(engine);
    return engine;
  }
  throw new ExhibitError('knowledge', [
    {
      file: dir,
      message: `expected files that stand still, but they changed during each of ${MAX_READINGS} readings; try again when nothing writes to them`,
    },
  ]);
}

const MAX_READINGS = 5;

/** What an engine makes at its first use is made before anybody waits for it. */
function tryOut(engine: Engine): void {
  for (const { id } of engine.knowledge.sentences) {
    if (engine.quote(id) === undefined) throw new RangeError(`sentence ${id} cannot be quoted`);
  }
  engine.lists.names();
  engine.lists.evidenceTopics();
  engine.lists.timeline();
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
