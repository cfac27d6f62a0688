import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ExhibitError } from '../../src/domain/errors.ts';
import { type HttpRoute, openHttpServer } from '../../src/io/http-server.ts';

const ECHO: HttpRoute = {
  method: 'POST',
  path: '/echo',
  maxBodyBytes: 10,
  answer: ({ body }) => ({ status: 200, body: String(body) }),
};

const HELLO: HttpRoute = {
  method: 'GET',
  path: '/hello',
  answer: ({ query }) => ({ status: 200, body: `hello ${query.get('name') ?? ''}` }),
};

const BROKEN: HttpRoute = {
  method: 'GET',
  path: '/broken',
  answer: () => Promise.reject(new Error('the canary sings')),
};

async function open(routes: readonly HttpRoute[] = [ECHO, HELLO, BROKEN]) {
  const faults: unknown[] = [];
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes,
    onFault: (error) => faults.push(error),
  });
  onTestFinished(() => server.close());
  const base = `http://127.0.0.1:${server.port}`;
  const get = (path: string, init?: RequestInit) => fetch(`${base}${path}`, init);
  return { server, faults, get };
}

/** What a server answers to bytes that need not be HTTP. */
function answerTo(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    socket.on('close', () => resolve(said));
    socket.on('error', () => {});
  });
}

describe('openHttpServer', () => {
  it('answers a route with its query and its body', async () => {
    const { get } = await open();
    expect(await (await get('/hello?name=ada')).text()).toBe('hello ada');
    expect(await (await get('/echo', { method: 'POST', body: 'abc' })).text()).toBe('abc');
  });

  it('answers all below a path, nearest first, and tells which it was', async () => {
    const at = (path: string): HttpRoute => ({
      method: 'GET',
      path,
      answer: (request) => ({ status: 200, body: `${path} has ${request.path}` }),
    });
    const { get } = await open([at('/a/*'), at('/a/b/*'), at('/a/b/c'), at('/a')]);
    const read = async (path: string) => (await get(path)).text();
    expect(await read('/a/x%2F..?q=1')).toBe('/a/* has /a/x%2F..');
    expect(await read('/a/b/x/y')).toBe('/a/b/* has /a/b/x/y');
    expect(await read('/a/b/c')).toBe('/a/b/c has /a/b/c');
    expect(await read('/a/b')).toBe('/a/* has /a/b');
    expect(await read('/a/b/../../ab')).toBe('Nothing is here.\n');
  });

  it.each([
    ['/', 'GET', 404],
    ['/hello/', 'GET', 404],
    ['/../etc/passwd', 'GET', 404],
    ['/%2e%2e/hello', 'GET', 200],
    ['//hello', 'GET', 404],
    ['/hello', 'POST', 405],
    ['/hello', 'DELETE', 405],
    ['/echo', 'GET', 405],
    ['/hello', 'HEAD', 200],
  ])('answers %s by %s with %i', async (path, method, status) => {
    const { get } = await open();
    expect((await get(path, { method })).status).toBe(status);
  });

  it('answers 400 to a body that is too long, and heeds none of it', async () => {
    const { get } = await open();
    const post = (bytes: number) => get('/echo', { method: 'POST', body: 'x'.repeat(bytes) });
    expect((await post(10)).status).toBe(200);
    expect((await post(11)).status).toBe(400);
    expect((await post(10_000_000)).status).toBe(400);
  });

  it('says nothing of what failed, but to its operator', async () => {
    const { get, faults } = await open();
    const response = await get('/broken');
    expect([response.status, await response.text()]).toEqual([500, 'Something went wrong.\n']);
    expect(faults).toEqual([new Error('the canary sings')]);
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /u],
    ['endless headers', `GET /hello HTTP/1.1\r\nx: ${'x'.repeat(20_000)}`, /^HTTP\/1\.1 400 /u],
    [
      'two lengths',
      'POST /echo HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      /^HTTP\/1\.1 400 /u,
    ],
    ['an upgrade', 'GET /hello HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\n\r\n', /./u],
  ])('survives %s', async (_, bytes, answer) => {
    const { server, get, faults } = await open();
    expect(await answerTo(server.port, bytes)).toMatch(answer);
    expect((await get('/hello')).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('says nothing to who connects and asks nothing, and ends the connection', async () => {
    const { server, faults } = await open();
    const socket = connect(server.port, '127.0.0.1');
    let said = '';
    socket.on('data', (bytes) => {
      said += bytes;
    });
    await once(socket, 'close');
    expect(said).toBe('');
    expect(faults).toEqual([]);
  });

  it('survives who goes away in the middle', async () => {
    const { server, get, faults } = await open();
    const half = 'POST /echo HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nab';
    expect(await answerTo(server.port, half)).toMatch(/^(?:HTTP\/1\.1 400 |$)/u);
    expect((await get('/hello')).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('says which port is taken', async () => {
    const { server } = await open();
    const second = openHttpServer({
      host: '127.0.0.1',
      port: server.port,
      routes: [],
      onFault() {},
    });
    await expect(second).rejects.toThrow(ExhibitError);
    await expect(second).rejects.toThrow(/^HTTP_PORT: .* found 127\.0\.0\.1:\d+ \(EADDRINUSE\)/u);
  });

  it('lets what it is answering be answered before it closes', async () => {
    let answer = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let arrived = (): void => {};
    const here = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const slow: HttpRoute = {
      method: 'GET',
      path: '/slow',
      async answer() {
        arrived();
        await waiting;
        return { status: 200, body: 'late' };
      },
    };
    const { server, get } = await open([slow]);
    const asked = get('/slow');
    await here;
    const closed = server.close();
    answer();
    expect(await (await asked).text()).toBe('late');
    await closed;
    await expect(get('/slow')).rejects.toThrow();
  });

  it('ends a connection that says nothing', async () => {
    const { server } = await open();
    const socket = connect(server.port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    await server.close();
    await ended;
  });
});
