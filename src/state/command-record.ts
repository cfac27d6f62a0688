import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically.ts';

/** Which commands were registered last, so that a start registers them only when they changed. */
export interface CommandRecord {
  isCurrent(applicationId: string, commands: unknown): Promise<boolean>;
  keep(applicationId: string, commands: unknown): Promise<void>;
}

/** The record in `registered-commands` in `dataDir`. What cannot be read counts as changed. */
export function createCommandRecord(dataDir: string): CommandRecord {
  const path = join(dataDir, 'registered-commands');
  return {
    async isCurrent(applicationId, commands) {
      const kept = await readFile(path, 'utf8').catch(() => '');
      return kept.trim() === hash(applicationId, commands);
    },
    async keep(applicationId, commands) {
      await writeAtomically(path, `${hash(applicationId, commands)}\n`);
    },
  };
}

function hash(applicationId: string, commands: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(commands)).digest('hex');
  return `${applicationId} ${digest}`;
}
