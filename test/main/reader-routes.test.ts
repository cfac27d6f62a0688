import { describe, expect, it, onTestFinished } from 'vitest';
import type { Knowledge } from '../../src/domain/knowledge.ts';
import type { Publishing } from '../../src/domain/pages.ts';
import { createEngine } from '../../src/engine.ts';
import { openHttpServer } from '../../src/io/http-server.ts';
import { readerRoutes } from '../../src/main/reader-routes.ts';
import { type ServedEngine, serveInProcess } from '../../src/main/served-engine.ts';
import { knowledgeOf } from '../knowledge-of.ts';

async function open(engine: () => ServedEngine, publishing: Publishing = 'articles') {
  const faults: unknown[] = [];
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: readerRoutes({
      engine,
      publishing,
      files: [
        { path: '/reader.css', bytes: Buffer.from('a {}') },
        { path: '/index.html', bytes: Buffer.from('the preview') },
      ],
    }),
    onFault: (error) => faults.push(error),
  });
  onTestFinished(() => server.close());
  return (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, init);
}

function served(knowledge: Knowledge): ServedEngine {
  return serveInProcess(createEngine(knowledge), 'articles');
}

describe('readerRoutes', () => {
  it('serves pages that run nothing and stay out of search engines', async () => {
    const engine = served(knowledgeOf(['It burned.']));
    const get = await open(() => engine);
    const response = await get('/sources/article');
    const { headers } = response;
    expect(await response.text()).toContain('It burned.');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('x-robots-tag')).toBe('noindex, noarchive');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets search engines in where the operator does', async () => {
    const engine = served(knowledgeOf(['It burned.']));
    const get = await open(() => engine, 'indexed');
    expect((await get('/sources')).headers.get('x-robots-tag')).toBe('all');
  });

  it('serves the style of the pages and no other file', async () => {
    const engine = served(knowledgeOf(['It burned.']));
    const get = await open(() => engine);
    expect((await get('/reader.css')).status).toBe(200);
    expect((await get('/index.html')).status).toBe(404);
  });

  it('says that a page has not changed until it has', async () => {
    let engine = served(knowledgeOf(['It burned.']));
    const get = await open(() => engine);
    const etag = (await get('/sources/article')).headers.get('etag') ?? '';
    const again = () =>
      get('/sources/article', { headers: { 'if-none-match': `"other", ${etag}` } });
    const known = await again();
    expect([known.status, await known.text()]).toEqual([304, '']);
    engine = served(knowledgeOf(['It burned down.']));
    const changed = await again();
    expect([changed.status, await changed.text()]).toEqual([
      200,
      expect.stringContaining('It burned down.'),
    ]);
  });

  it('compresses for whoever takes it', async () => {
    const engine = served(knowledgeOf(['It burned.']));
    const get = await open(() => engine);
    const { headers } = await get('/sources/article', { headers: { 'accept-encoding': 'br' } });
    expect(headers.get('content-encoding')).toBe('br');
    const plain = await get('/sources/article', { headers: { 'accept-encoding': 'gzip' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toContain('It burned.');
  });

  it('shows each page and each search as itself, however often they were asked for', async () => {
    const engine = served(knowledgeOf(['It burned.', 'It rained.']));
    const get = await open(() => engine);
    const read = async (path: string) => (await get(path)).text();
    const whole = await read('/sources/article');
    expect(await read('/sources/article?q=burned')).toContain('<mark>burned</mark>');
    expect(await read('/sources/article?q=rained')).toContain('<mark>rained</mark>');
    expect(await read('/sources/article')).toBe(whole);
  });

  it('answers 404 with a page for what is not there, also a second time', async () => {
    const engine = served(knowledgeOf(['It burned.']));
    const get = await open(() => engine);
    const first = await get('/sources/other');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect(first.status).toBe(404);
    expect((await get('/sources/other', { headers })).status).toBe(404);
  });
});
