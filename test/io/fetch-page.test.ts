import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FetchLimits, fetchPage } from '../../src/io/fetch-page.ts';
import { lookupPublic } from '../../src/io/public-address.ts';

const LIMITS: FetchLimits = { maxBytes: 100_000, maxRedirects: 2, timeoutMs: 5_000 };

/** A site on loopback; the address of its root, with its slash. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const fetchHere = (address: string, limits = LIMITS) =>
  fetchPage(address, { version: '1.2.3', allowPrivate: true, limits });
const fetchGuarded = (address: string, others = {}) =>
  fetchPage(address, { version: '1.2.3', allowPrivate: false, limits: LIMITS, ...others });

describe('fetchPage', () => {
  it('gives what came, from where, and says who asks', async () => {
    const asked: unknown[] = [];
    const site = await serve(({ headers, url }, response) => {
      asked.push(headers['user-agent'], url);
      response.setHeader('content-type', 'text/html').end('<p>It burned.</p>');
    });
    const { bytes, ...rest } = await fetchHere(`${site}fire?a=1#top`);
    expect(Buffer.from(bytes).toString()).toBe('<p>It burned.</p>');
    expect(rest).toEqual({ address: `${site}fire?a=1`, contentType: 'text/html' });
    expect(asked).toEqual([expect.stringMatching(/^Exhibit\/1\.2\.3 /), '/fire?a=1']);
  });

  it('follows redirects to the end, and not for ever', async () => {
    const site = await serve(({ url = '' }, response) => {
      const left = Number(url.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` });
      response.end('there');
    });
    expect((await fetchHere(`${site}2`)).address).toBe(`${site}0`);
    await expect(fetchHere(`${site}3`)).rejects.toThrow('sent on more than 2 times');
  });

  it.each([
    ['ftp://example.org/', 'expected http or https, found "ftp"'],
    ['file:///etc/passwd', 'expected http or https, found "file"'],
    ['https://me:secret@example.org/', 'without a user name'],
    ['http://', 'expected an address such as'],
    ['http://127.0.0.1/', 'leads to 127.0.0.1'],
    ['http://0x7f.1/', 'leads to 127.0.0.1'],
    ['http://2130706433/', 'leads to 127.0.0.1'],
    ['http://[::ffff:10.0.0.1]/', 'which is no address of the public internet'],
    ['http://169.254.169.254/latest/meta-data/', 'leads to 169.254.169.254'],
  ])('refuses %s', async (address, message) => {
    await expect(fetchGuarded(address)).rejects.toThrow(message);
  });

  it('refuses a name that resolves to a private address', async () => {
    const lookup = lookupPublic(((
      _: string,
      __: object,
      callback: (e: null, found: object) => void,
    ) => callback(null, [{ address: '192.168.0.7', family: 4 }])) as never);
    await expect(fetchGuarded('http://public.example/', { lookup })).rejects.toThrow(
      'http://public.example/: leads to 192.168.0.7',
    );
  });

  it('refuses a redirect to a private address, a scheme or nowhere', async () => {
    const site = await serve(({ url = '' }, response) => {
      response.writeHead(302, { location: decodeURIComponent(url.slice(1)) }).end();
    });
    const { port } = new URL(site);
    // The first hop is let through by name, as a public site would be; the second is judged again.
    const lookup = ((_: string, __: object, callback: (e: null, found: object) => void) =>
      callback(null, [{ address: '127.0.0.1', family: 4 }])) as never;
    const sentTo = (target: string) =>
      fetchGuarded(`http://public.example:${port}/${encodeURIComponent(target)}`, { lookup });
    await expect(sentTo('http://10.0.0.1/')).rejects.toThrow('leads to 10.0.0.1');
    await expect(sentTo('file:///etc/passwd')).rejects.toThrow('found "file"');
    await expect(sentTo('http://')).rejects.toThrow('which is no address');
  });

  it('stops an endless response', async () => {
    const site = await serve((_, response) => {
      const chunk = Buffer.alloc(16_384, 'a');
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', pour);
      pour();
    });
    await expect(fetchHere(site)).rejects.toThrow('found more');
  });

  it('counts what arrives after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    expect(bomb.byteLength).toBeLessThan(LIMITS.maxBytes);
    const site = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').end(bomb);
    });
    await expect(fetchHere(site)).rejects.toThrow('found more');
  });

  it('does not wait for a site that never ends its sentence', async () => {
    const site = await serve((_, response) => void response.write('a'));
    await expect(fetchHere(site, { ...LIMITS, timeoutMs: 200 })).rejects.toThrow(
      'not there after 0.2 s',
    );
  });

  it('says what a site answered', async () => {
    const site = await serve((_, response) => response.writeHead(403).end());
    await expect(fetchHere(site)).rejects.toThrow('the site answered 403');
  });
});
