import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileRoute, readWebFiles } from '../../src/io/web-files.ts';

describe('readWebFiles', () => {
  it('reads every file with its path as addresses have it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'exhibit-web-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), 'page');
    writeFileSync(join(folder, 'assets', 'a.js'), 'script');
    const files = await readWebFiles(folder);
    expect(files.map(({ path, bytes }) => [path, String(bytes)]).sort()).toEqual([
      ['/assets/a.js', 'script'],
      ['/index.html', 'page'],
    ]);
  });

  it('says how to make what is missing', async () => {
    await expect(readWebFiles('no/such/folder')).rejects.toThrow(
      'no/such/folder: expected the built pages, found none; make them with "npm run build"',
    );
  });
});

describe('fileRoute', () => {
  const script = { path: '/assets/a.js', bytes: Buffer.from('let a;'.repeat(100)) };
  const ask = (path: string, accepted?: string) =>
    fileRoute({ ...script, path }).answer({
      path,
      headers: accepted === undefined ? {} : { 'accept-encoding': accepted },
      query: new URLSearchParams(),
      body: Buffer.alloc(0),
    });

  it.each(['br', 'gzip, deflate, br', 'gzip, br;q=0.5', 'BR, gzip'.toLowerCase()])(
    'compresses for who accepts %j',
    async (accepted) => {
      const { body, headers } = await ask('/assets/a.js', accepted);
      expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
      expect(brotliDecompressSync(body)).toEqual(script.bytes);
    },
  );

  it.each([undefined, 'gzip', 'brotli', 'br;q=0', 'gzip, br; q=0.0, deflate'])(
    'does not for who accepts %j',
    async (accepted) => {
      const { body, headers } = await ask('/assets/a.js', accepted);
      expect(headers).not.toHaveProperty('content-encoding');
      expect(body).toEqual(script.bytes);
    },
  );

  it('lets browsers keep what has a hashed name, and ask again for the rest', async () => {
    expect((await ask('/assets/a.js')).headers).toMatchObject({
      'cache-control': 'max-age=31536000, immutable',
    });
    expect((await ask('/icon.svg')).headers).toMatchObject({ 'cache-control': 'no-cache' });
  });

  it.each([
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
    ['/assets/unknown.bin', 'application/octet-stream'],
  ])('serves %s as %s', async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, type });
  });
});
