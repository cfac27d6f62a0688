import type { Schema } from '../limits/description.ts';
import type { World } from '../world/world.ts';
import type { Breach } from './refusal.ts';

/** A request, taken apart. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined when there was no body. */
  readonly body: unknown;
  readonly world: World;
}

/** What a route answers on success. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** A reply with headers of its own. */
export interface HeadedReply extends Reply {
  readonly headers?: Readonly<Record<string, string>>;
}

/** One of Discord's routes. Its path is Discord's own template, without `/api/v10`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** `bot`: the Authorization header must be the bot's token. `none`: the path holds a token. */
  readonly auth: 'bot' | 'none';
  /** The body's schema in Discord's description; absent where there is no body to judge. */
  readonly described?: (body: unknown) => Schema;
  /** The documented limits that the description misses. Called with a body of the described shape. */
  readonly limits?: (call: Call) => readonly Breach[];
  /** True where a message is written: its allowed_mentions are looked at. */
  readonly writesMessage?: (body: unknown) => boolean;
  readonly answer: (call: Call) => Reply;
}

/** A path parameter, which the route's own template guarantees. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new TypeError(`the route has no {${name}}`);
  return value;
}

/** The path's parameters when it fits the template, else undefined. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split('/');
  const found = path.split('/');
  if (expected.length !== found.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = decodeURIComponent(found[index] ?? '');
    if (part.startsWith('{')) params[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}
