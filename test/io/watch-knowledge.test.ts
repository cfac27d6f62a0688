import { appendFileSync, mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprintKnowledge, watchKnowledge } from '../../src/io/watch-knowledge.ts';
import { emptyFolder } from '../main/run-exhibit.ts';

const SETTLE_MS = 40;

/** A knowledge folder, and what counts the changes that are told of. */
async function watched({ pollMs = 5_000 } = {}) {
  const dir = emptyFolder();
  mkdirSync(join(dir, 'sources'));
  writeFileSync(join(dir, 'sources', 'fire.md'), 'The fire began at nine.');
  let told = 0;
  let wake = (): void => {};
  const watch = watchKnowledge(
    dir,
    () => {
      told += 1;
      wake();
    },
    { settleMs: SETTLE_MS, pollMs },
  );
  onTestFinished(() => watch.close());
  await pause(SETTLE_MS * 3);
  return {
    file: (name: string) => join(dir, name),
    dir,
    told: () => told,
    /** Resolves when one more change is told of. */
    next: () =>
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('watchKnowledge', () => {
  it.each<[string, (file: (name: string) => string) => void]>([
    ['written', (file) => writeFileSync(file('sources/fire.md'), 'The fire began at ten.')],
    ['added', (file) => writeFileSync(file('sources/flood.md'), 'A flood.')],
    ['removed', (file) => unlinkSync(file('sources/fire.md'))],
    ['added beside the sources', (file) => writeFileSync(file('facts.yaml'), '[]')],
    [
      'written beside and renamed',
      (file) => {
        writeFileSync(file('sources/.fire.md.swp'), 'The fire began at ten.');
        renameSync(file('sources/.fire.md.swp'), file('sources/fire.md'));
      },
    ],
    ['taken away with its folder', (file) => rmSync(file('sources'), { recursive: true })],
  ])('tells once of a file that was %s', async (_, change) => {
    const { file, next, told } = await watched();
    const changed = next();
    change(file);
    await changed;
    await pause(SETTLE_MS * 4);
    expect(told()).toBe(1);
  });

  it('tells once of a file that is written in many steps', async () => {
    const { file, next, told } = await watched();
    const changed = next();
    for (let step = 0; step < 10; step += 1) {
      appendFileSync(file('sources/fire.md'), ` Step ${step}.`);
      await pause(SETTLE_MS / 4);
    }
    await changed;
    await pause(SETTLE_MS * 4);
    expect(told()).toBe(1);
  });

  it('tells nothing of what editors put beside the files', async () => {
    const { file, told } = await watched();
    for (const name of ['.#fire.md', 'fire.md~', '.fire.md.swp', '4913', '#fire.md#', 'x.tmp']) {
      writeFileSync(file(`sources/${name}`), 'half an edit');
    }
    writeFileSync(file('notes.txt'), 'not knowledge');
    await pause(SETTLE_MS * 6);
    expect(told()).toBe(0);
  });

  it('goes on when the folder was replaced by another', async () => {
    const { file, dir, next } = await watched({ pollMs: 50 });
    const gone = next();
    renameSync(dir, `${dir}-old`);
    onTestFinished(() => rmSync(`${dir}-old`, { recursive: true, force: true }));
    await gone;
    const back = next();
    mkdirSync(file('sources'), { recursive: true });
    writeFileSync(file('sources/fire.md'), 'Another fire.');
    await back;
    const written = next();
    writeFileSync(file('sources/fire.md'), 'Another fire, edited.');
    await written;
  });
});

describe('fingerprintKnowledge', () => {
  it('is the same until something is written, and then another', async () => {
    const { file, dir } = await watched();
    const before = await fingerprintKnowledge(dir);
    expect(await fingerprintKnowledge(dir)).toBe(before);
    writeFileSync(file('sources/fire.md'), 'The fire began at six.');
    expect(await fingerprintKnowledge(dir)).not.toBe(before);
  });

  it('is some text for a folder that is not there', async () => {
    expect(await fingerprintKnowledge(join(emptyFolder(), 'none'))).toMatch(/^\w+$/);
  });
});
