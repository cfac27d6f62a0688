import { createHash } from 'node:crypto';
import type { Store } from './store.ts';

/** Which commands were registered last, so that a start registers them only when they changed. */
export interface CommandRecord {
  isCurrent(applicationId: string, commands: unknown): Promise<boolean>;
  keep(applicationId: string, commands: unknown): Promise<void>;
}

/** The record in `store`, one for each application. */
export function createCommandRecord(store: Store): CommandRecord {
  return {
    isCurrent: async (applicationId, commands) =>
      (await store.get(key(applicationId))) === hash(commands),
    keep: (applicationId, commands) => store.set(key(applicationId), hash(commands)),
  };
}

function key(applicationId: string): string {
  return `commands/${applicationId}`;
}

function hash(commands: unknown): string {
  return createHash('sha256').update(JSON.stringify(commands)).digest('hex');
}
