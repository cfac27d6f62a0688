import { Agent, type Dispatcher, fetch, type Response } from 'undici';
import { ExhibitError } from '../domain/errors.ts';
import { isPublicAddress, lookupPublic, PrivateAddressError } from './public-address.ts';

/** A fetched page, not yet believed. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** After redirects. */
  readonly address: string;
  readonly contentType?: string;
}

export interface FetchOptions {
  readonly version: string;
  /** Lets addresses of this machine and its networks be fetched: for intranets and tests. */
  readonly allowPrivate: boolean;
  readonly limits?: FetchLimits;
  /** How names become addresses. Default: as the machine does. */
  readonly lookup?: ReturnType<typeof lookupPublic>;
}

export interface FetchLimits {
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** For the whole of it, redirects included. */
  readonly timeoutMs: number;
}

/** A long report as PDF has 10 MiB; pages with all their markup 5 MiB. Browsers follow 20 redirects, honest sites need 3. */
const LIMITS: FetchLimits = { maxBytes: 16 * 1024 * 1024, maxRedirects: 5, timeoutMs: 30_000 };

/**
 * The page at an http or https address.
 *
 * Every address is judged when it is connected to, and each redirect anew: see `public-address.ts`.
 * What arrives is counted after decompression. Throws an {@link ExhibitError} of code `import`.
 */
export async function fetchPage(asked: string, options: FetchOptions): Promise<FetchedPage> {
  const { version, allowPrivate, limits = LIMITS, lookup = lookupPublic() } = options;
  const refuse = (message: string, cause?: unknown) =>
    new ExhibitError('import', [{ file: asked, message }], { cause });
  const agent = new Agent({ connect: allowPrivate ? {} : { lookup } });
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    let address = asked;
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects++) {
      const url = judgeAddress(address, allowPrivate, refuse);
      const response = await request(url, agent, version, signal);
      const location =
        response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (location === null) return await readResponse(response, url, limits, refuse);
      await response.body?.cancel();
      if (!URL.canParse(location, url.href))
        throw refuse(`is sent on to ${JSON.stringify(location)}, which is no address`);
      address = new URL(location, url).href;
    }
    throw refuse(
      `is sent on more than ${limits.maxRedirects} times; name the address where it ends`,
    );
  } catch (error) {
    throw error instanceof ExhibitError ? error : refuse(explain(error, limits), error);
  } finally {
    await agent.destroy();
  }
}

type Refuse = (message: string, cause?: unknown) => ExhibitError;

function judgeAddress(address: string, allowPrivate: boolean, refuse: Refuse): URL {
  if (!URL.canParse(address))
    throw refuse(`expected an address such as https://example.org/article`);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refuse(`expected http or https, found ${JSON.stringify(url.protocol.slice(0, -1))}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw refuse(
      'expected an address without a user name; save the page as a file and import that',
    );
  }
  // Sockets ask no lookup for a numeric address. URL has made 0x7f.1 and 2130706433 into 127.0.0.1.
  const isNumeric = /^[\d.]+$|^\[/.test(url.hostname);
  if (!allowPrivate && isNumeric && !isPublicAddress(url.hostname)) {
    throw refuse(privateMessage(url.hostname));
  }
  url.hash = '';
  return url;
}

function request(url: URL, dispatcher: Dispatcher, version: string, signal: AbortSignal) {
  return fetch(url, {
    dispatcher,
    signal,
    redirect: 'manual',
    headers: {
      'user-agent': `Exhibit/${version} (article import, started by a person)`,
      accept: 'text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf;q=0.9',
    },
  });
}

async function readResponse(
  response: Response,
  url: URL,
  { maxBytes }: FetchLimits,
  refuse: Refuse,
): Promise<FetchedPage> {
  if (!response.ok) {
    await response.body?.cancel();
    throw refuse(
      `the site answered ${response.status}; open it in a browser, save the page, and import the file`,
    );
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw refuse(
        `expected at most ${Math.round(maxBytes / 1024 / 1024)} MiB, found more; save the article's text and import that`,
      );
    }
    chunks.push(chunk);
  }
  const contentType = response.headers.get('content-type') ?? undefined;
  return {
    bytes: Buffer.concat(chunks),
    address: url.href,
    ...(contentType === undefined ? {} : { contentType }),
  };
}

function privateMessage(address: string): string {
  return `leads to ${address}, which is no address of the public internet; if you trust it, add --allow-private`;
}

function explain(error: unknown, { timeoutMs }: FetchLimits): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof PrivateAddressError) return privateMessage(at.address);
    if (at.name === 'TimeoutError')
      return `was not there after ${timeoutMs / 1000} s; try again, or save the page and import the file`;
    if ('code' in at && at.code === 'ENOTFOUND') return 'no site has this name; check the address';
    if ('code' in at && typeof at.code === 'string' && at.cause === undefined) {
      return `cannot be reached (${at.code}); check the address and the connection`;
    }
  }
  return 'cannot be fetched; save the page and import the file';
}
