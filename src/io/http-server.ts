import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ExhibitError } from '../domain/errors.ts';
import { readBody } from './read-body.ts';

/** A request whose method, path and size fit its route. */
export interface HttpRequest {
  readonly headers: IncomingHttpHeaders;
  /** As it was asked for, percent-encoded: `/sources/sony-hack`. */
  readonly path: string;
  /** What stands behind the path's `?`. */
  readonly query: URLSearchParams;
  /** As it came, byte for byte; empty for a GET. */
  readonly body: Buffer;
}

/** What is answered. */
export interface HttpAnswer {
  readonly status: number;
  /** Default: plain text. */
  readonly type?: string;
  readonly body: string | Uint8Array;
  /** Beyond those of every answer, or in their place. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Told once the answer has left whole (true), or can no longer leave. */
  readonly sent?: (hasLeft: boolean) => void;
}

/** One address of a server, or with `/*` at its end of all below it that have no route of their own. */
export interface HttpRoute {
  /** A GET answers HEAD too. */
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Default: none. A longer body is answered with 400. */
  readonly maxBodyBytes?: number;
  readonly answer: (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;
}

/** Where a server listens, and what it says. */
export interface HttpServerOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** What the operator sets the port with, for messages; `HTTP_PORT` unless told otherwise. */
  readonly portSetting?: string;
  readonly routes: readonly HttpRoute[];
  /** Told what failed in a route; the client reads nothing of it. */
  readonly onFault: (error: unknown) => void;
}

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** Takes no more, lets what is being answered be answered, and ends every connection within two seconds. */
  close(): Promise<void>;
}

/**
 * A small HTTP server on which a slow, long or wrong request costs little: limits on header, body and time, and answers
 * that say nothing of the inside.
 *
 * @throws ExhibitError `configuration` when it cannot listen there.
 */
export async function openHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { host, port, portSetting = 'HTTP_PORT', routes, onFault } = options;
  const server = createServer(LIMITS, (request, response) => {
    respond(request, response, routes).catch((error: unknown) => {
      // Whoever goes away in the middle of a request waits for nothing.
      if (!request.complete) return void response.destroy();
      onFault(error);
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, body: 'Something went wrong.\n' });
    });
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.on('clientError', (_, socket) => {
    // Browsers connect before they have anything to ask, and would take this for the answer to what they ask next.
    const hasAsked = (socket as Socket).bytesRead > 0;
    if (hasAsked && socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const message = `expected an address to listen on, found ${host}:${port} (${cause.code}); choose another with ${portSetting}, or end what has it`;
      reject(new ExhibitError('configuration', [{ file: portSetting, message }], { cause }));
    });
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly HttpRoute[],
): Promise<void> {
  const { pathname, searchParams } = toUrl(request.url);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const here = routesAt(pathname, routes);
  const route = here.find((each) => each.method === method);
  const body = await readBody(request, route?.maxBodyBytes ?? 0);
  if (route === undefined) {
    const allow = here.map((each) => each.method).join(', ');
    if (here.length > 0) response.setHeader('allow', allow);
    return send(response, here.length > 0 ? WRONG_METHOD : NOT_FOUND);
  }
  if (body === undefined) return send(response, TOO_LONG);
  const { headers } = request;
  send(response, await route.answer({ headers, path: pathname, query: searchParams, body }));
}

/** Those of the very path, else of the longest `/*` above it. */
function routesAt(pathname: string, routes: readonly HttpRoute[]): readonly HttpRoute[] {
  const exact = routes.filter(({ path }) => path === pathname);
  if (exact.length > 0) return exact;
  const above = routes
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/*') && pathname.startsWith(path.slice(0, -1)))
    .sort((a, b) => b.length - a.length);
  return routes.filter(({ path }) => path === above[0]);
}

function send(
  response: ServerResponse,
  { status, type = 'text/plain; charset=utf-8', body, headers = {}, sent }: HttpAnswer,
): void {
  if (sent !== undefined) response.once('close', () => sent(response.writableFinished));
  response.writeHead(status, {
    'content-type': type,
    // What was not changed has no length of its own to tell.
    ...(status === 304 ? {} : { 'content-length': Buffer.byteLength(body) }),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

/** A path that is no path belongs to no route. */
function toUrl(path = ''): URL {
  return URL.canParse(path, BASE) ? new URL(path, BASE) : new URL(BASE);
}

const BASE = 'http://localhost';

const NOT_FOUND: HttpAnswer = { status: 404, body: 'Nothing is here.\n' };

const WRONG_METHOD: HttpAnswer = { status: 405, body: 'Not with this method.\n' };

const TOO_LONG: HttpAnswer = { status: 400, body: 'The body is too long.\n' };

/** Discord's requests have some 2 KB of headers and take milliseconds; a proxy keeps connections open. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
} as const;

/** Of some 10 KB each. */
const MAX_CONNECTIONS = 2_000;

const CLOSE_MS = 2_000;
