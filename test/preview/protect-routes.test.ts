import { describe, expect, it } from 'vitest';
import type { HttpRoute } from '../../src/io/http-server.ts';
import { protectRoutes } from '../../src/preview/protect-routes.ts';

const SECRET = { status: 200, body: 'inside' };

async function ask(method: HttpRoute['method'], headers: Readonly<Record<string, string>>) {
  const [route] = protectRoutes([{ method, path: '/', answer: () => SECRET }]);
  const request = { headers, path: '/', query: new URLSearchParams(), body: Buffer.alloc(0) };
  return route?.answer(request);
}

describe('protectRoutes', () => {
  it.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'localhost'])(
    'answers a page under %s',
    async (host) => {
      expect(await ask('GET', { host })).toMatchObject(SECRET);
    },
  );

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:8080',
    '10.0.0.1',
    '',
  ])('refuses the name %j, which another site gave to this address', async (host) => {
    expect(await ask('GET', { host })).toMatchObject({ status: 403 });
  });

  const json = { 'content-type': 'application/json', host: 'localhost:8080' };

  it('lets its own pages change things', async () => {
    expect(await ask('POST', { ...json, origin: 'http://localhost:8080' })).toMatchObject(SECRET);
  });

  it.each([
    ['from another site', { ...json, origin: 'https://evil.example' }],
    ['from another port of this machine', { ...json, origin: 'http://localhost:9090' }],
    ['from nowhere', json],
    [
      'by a form, which needs no permission',
      { ...json, origin: 'http://localhost:8080', 'content-type': 'text/plain' },
    ],
  ])('refuses a change %s', async (_, headers) => {
    expect(await ask('POST', headers)).toMatchObject({ status: 403 });
  });

  it('forbids everything that a page of ours does not need', async () => {
    const { headers } = (await ask('GET', { host: 'localhost' })) ?? {};
    const policy = headers?.['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/u);
  });
});
