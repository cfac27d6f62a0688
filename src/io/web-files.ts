import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ExhibitError } from '../domain/errors.ts';
import type { HttpRoute } from './http-server.ts';

/** A file of the built pages. */
export interface WebFile {
  /** Below the folder, with `/` before and between its parts: `/assets/page-1a2b3c.js`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * The files that the build put into `folder`. What is served is what was found here: no path of a request ever reaches
 * the disk.
 *
 * @throws ExhibitError `configuration` when nothing was built.
 */
export async function readWebFiles(folder: string): Promise<readonly WebFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(
    (cause: unknown) => {
      const message = 'expected the built pages, found none; make them with "npm run build"';
      throw new ExhibitError('configuration', [{ file: folder, message }], { cause });
    },
  );
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = `/${relative(folder, file).split(sep).join('/')}`;
        return { path, bytes: await readFile(file) };
      }),
  );
}

/** A route for a file, compressed for whoever takes that. The build's hashed names never change their content. */
export function fileRoute({ path, bytes }: WebFile): HttpRoute {
  const type = TYPES.get(extname(path)) ?? 'application/octet-stream';
  const compressed = compress(bytes);
  const headers = {
    'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  };
  return {
    method: 'GET',
    path,
    answer: (request) =>
      takesBrotli(request.headers['accept-encoding'])
        ? { status: 200, type, body: compressed, headers: { ...headers, 'content-encoding': 'br' } }
        : { status: 200, type, body: bytes, headers },
  };
}

/** As small as a fraction of a second makes it. */
export function compress(bytes: Uint8Array | string): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

/** Whether an `accept-encoding` has brotli, not refused by a weight of nothing. */
export function takesBrotli(accepted: string | string[] | undefined): boolean {
  return /(?:^|[\s,])br(?!\s*;\s*q=0(?:\.0*)?(?:$|[\s,]))(?:$|[\s;,])/u.test(String(accepted));
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);
