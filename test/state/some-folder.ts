import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is gone after the test. */
export async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'exhibit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
