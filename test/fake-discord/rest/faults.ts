/** A way for a request to fail. Nothing has happened on Discord's side unless it says so. */
export type Fault =
  /** An error answer: `{ kind: 'error', status: 403, code: 50013, message: 'Missing Permissions' }`. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code?: number;
      readonly message?: string;
    }
  /** 429. discord.js obeys the Retry-After header alone, which counts seconds. */
  | {
      readonly kind: 'rate-limit';
      readonly retryAfterSeconds: number;
      readonly scope?: 'user' | 'global' | 'shared';
    }
  /** 5xx, before or after the request had its effect. */
  | { readonly kind: 'server-error'; readonly status?: number; readonly effect: 'none' | 'done' }
  /** The connection is cut without an answer, before or after the request had its effect. */
  | { readonly kind: 'cut'; readonly effect: 'none' | 'done' }
  /** The request waits for so long before it has its effect. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The request waits, before it has its effect, until the test says go on. */
  | { readonly kind: 'hold'; readonly until: Promise<unknown> };

/** The faults to come, by route, in the order in which they were asked for. */
export class Faults<RouteName extends string> {
  readonly #pending = new Map<RouteName, Fault[]>();

  /** The next `times` requests to this route fail so. */
  add(route: RouteName, fault: Fault, times: number): void {
    const pending = this.#pending.get(route) ?? [];
    this.#pending.set(route, [...pending, ...Array.from({ length: times }, () => fault)]);
  }

  /** The next fault of this route, taken out. */
  take(route: RouteName): Fault | undefined {
    return this.#pending.get(route)?.shift();
  }

  clear(): void {
    this.#pending.clear();
  }
}
