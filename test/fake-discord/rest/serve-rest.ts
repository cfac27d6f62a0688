import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { World } from '../world/world.ts';
import { faultReply, serverError } from './fault-reply.ts';
import type { Faults } from './faults.ts';
import { judge, pingFault } from './judge.ts';
import { readBody, readBytes } from './read-body.ts';
import { invalidForm, Refusal, refuse } from './refusal.ts';
import { type Call, type HeadedReply, matchPath, type Route } from './route.ts';

/** A request of the bot's, and how it was answered. */
export interface RecordedRequest<RouteName extends string = string> {
  /** `unexpected` for what the fake has no route for. */
  readonly route: RouteName | 'unexpected';
  readonly method: string;
  /** Without `/api/v10`, decoded: `/webhooks/1/token/messages/@original`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
  /** Milliseconds by the monotonic clock. */
  readonly at: number;
  /** Undefined until it is answered, and when the connection was cut instead. */
  status?: number;
  /** Discord's JSON error code, when it was refused. */
  code?: number;
  answer?: unknown;
  /** True when a fault that the test asked for shaped the answer. */
  faulty?: boolean;
}

/** Something that the bot did wrong: a body that Discord refuses, an unknown route, a possible ping, no answer to an HTTP interaction. */
export interface Problem {
  readonly kind: 'refused' | 'unexpected' | 'may-ping' | 'undelivered';
  readonly route: string;
  readonly message: string;
  readonly body: unknown;
}

export interface Rest<RouteName extends string> {
  readonly world: World;
  readonly routes: Readonly<Record<RouteName, Route>>;
  readonly faults: Faults<RouteName>;
  readonly requests: RecordedRequest<RouteName>[];
  readonly problems: Problem[];
  /** How many requests wait for their answer. */
  inFlight: number;
  /** True: a body that lets anybody be pinged is a problem. */
  readonly strictMentions: boolean;
}

/** Answers one HTTP request as Discord would, or as the next fault says. */
export async function serveRest<RouteName extends string>(
  rest: Rest<RouteName>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  rest.inFlight += 1;
  await serveOne(rest, request, response);
  rest.inFlight -= 1;
  rest.world.changes.announce('requests');
}

async function serveOne<RouteName extends string>(
  rest: Rest<RouteName>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const at = performance.now();
  const url = new URL(request.url ?? '/', 'http://fake');
  const path = url.pathname.replace(/^\/api\/v\d+/, '');
  const found = findRoute(rest, request.method ?? 'GET', path);
  const bytes = await readBytes(request);
  const read = readBody(bytes, request.headers['content-type'] ?? '');
  const { json, files } = await read.catch(() => ({ json: undefined, files: [] }));
  const record: RecordedRequest<RouteName> = {
    route: found?.name ?? 'unexpected',
    method: request.method ?? 'GET',
    path: decodeURIComponent(path),
    query: url.searchParams,
    headers: request.headers,
    body: json,
    files,
    at,
  };
  rest.requests.push(record);
  rest.world.changes.announce('requests');
  const fault = found && rest.faults.take(found.name);
  if (fault !== undefined) record.faulty = true;
  if (fault?.kind === 'delay') await delay(fault.ms);
  if (fault?.kind === 'hold') await fault.until;
  if (fault?.kind === 'cut' && fault.effect === 'none') {
    response.destroy();
    return;
  }
  const reply =
    faultReply(fault) ??
    (await read.then(
      () => answer(rest, record, found),
      (error) => refused(rest, record, error),
    ));
  if (fault?.kind === 'cut') {
    response.destroy();
    return;
  }
  const last = fault?.kind === 'server-error' ? serverError(fault.status) : reply;
  record.status = last.status;
  record.answer = last.body;
  const code = (last.body as { code?: unknown } | undefined)?.code;
  if (last.status >= 400 && typeof code === 'number') record.code = code;
  send(response, last);
}

/** Refusals that lie in the body although they have codes of their own: too many, empty, no JSON. */
const FORM_CODES: readonly number[] = [30032, 50006, 50109];

interface Found<RouteName> {
  readonly name: RouteName;
  readonly route: Route;
  readonly params: Record<string, string>;
}

function findRoute<RouteName extends string>(
  { routes }: Rest<RouteName>,
  method: string,
  path: string,
): Found<RouteName> | undefined {
  const fitting = (Object.keys(routes) as RouteName[]).flatMap((name) => {
    const route = routes[name];
    const params = route.method === method ? matchPath(route.path, path) : undefined;
    return params === undefined ? [] : [{ name, route, params }];
  });
  // `/users/@me` fits `/users/{user_id}` too: the template with fewer parameters is meant.
  return fitting.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
}

function answer<RouteName extends string>(
  rest: Rest<RouteName>,
  record: RecordedRequest<RouteName>,
  found: Found<RouteName> | undefined,
): HeadedReply {
  try {
    if (found === undefined) throw refuse.unknownRoute();
    const { route, params } = found;
    const { world } = rest;
    if (route.auth === 'bot' && record.headers.authorization !== `Bot ${world.token}`) {
      throw refuse.unauthorized();
    }
    const call: Call = { params, query: record.query, body: record.body, world };
    const breaches = judge(route, call);
    if (breaches.length > 0) {
      const refusal = invalidForm(breaches);
      problem(rest, record, 'refused', describe(refusal));
      throw refusal;
    }
    const ping = rest.strictMentions ? pingFault(route, call.body) : undefined;
    if (ping !== undefined) problem(rest, record, 'may-ping', ping);
    return route.answer(call);
  } catch (error) {
    return refused(rest, record, error);
  }
}

function refused<RouteName extends string>(
  rest: Rest<RouteName>,
  record: RecordedRequest<RouteName>,
  error: unknown,
): HeadedReply {
  // Anything else is a fault of the fake itself and must not look like an answer of Discord's.
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal(
          500,
          0,
          `the fake Discord failed: ${error instanceof Error ? error.stack : error}`,
        );
  if (record.route === 'unexpected') {
    problem(rest, record, 'unexpected', `${record.method} ${record.path}`);
  } else if (refusal.status >= 500 || FORM_CODES.includes(refusal.code)) {
    problem(rest, record, 'refused', describe(refusal));
  }
  return { status: refusal.status, body: refusal.body };
}

function describe({ code, message, breaches }: Refusal): string {
  const lines = breaches.map((each) => `${each.path.join('.')}: ${each.code}: ${each.message}`);
  return [`${code} ${message}`, ...lines].join('\n');
}

function problem<RouteName extends string>(
  rest: Rest<RouteName>,
  { route, body }: RecordedRequest<RouteName>,
  kind: Problem['kind'],
  message: string,
): void {
  rest.problems.push({ kind, route, message, body });
}

function send(response: ServerResponse, { status, body, headers }: HeadedReply): void {
  response.writeHead(status, {
    ...headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
