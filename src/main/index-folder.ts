import { join } from 'node:path';

/** Where what was read of large knowledge is kept, in the data folder. All of it can be deleted at any time. */
export function indexFolder(dataDir: string): string {
  return join(dataDir, 'index');
}
