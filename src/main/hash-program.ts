import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A hash of the code that reads articles: a version number is not raised at each change. */
export function hashProgram(): string {
  const hash = createHash('sha256');
  for (const folder of ['domain', 'knowledge', 'search', 'text']) {
    const path = fileURLToPath(new URL(`../${folder}`, import.meta.url));
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.[jt]s$/.test(name)).sort()) {
      hash.update(file).update(readFileSync(join(path, file)));
    }
  }
  return hash.digest('hex');
}
