import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import type { Log } from './log.ts';
import type { Telemetry } from './telemetry.ts';

/** How requests are made. */
export type MakeRequest = RESTOptions['makeRequest'];

/** A request was not sent, since Discord refused too many before it. */
export class RequestsStopped extends Error {
  override readonly name = 'RequestsStopped';
}

/** What guards requests. */
export interface RequestGuardOptions {
  /** Returns milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  readonly telemetry: Pick<Telemetry, 'refused'>;
  /** Sends a request; default: as discord.js does. */
  readonly send?: MakeRequest;
}

/**
 * Sends requests until Discord has refused 500 of them (401, 403, 429) within ten minutes, and then none until enough of
 * those are longer ago. At 10,000 Discord bans the address, and with it every bot there.
 * Source: https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export function createRequestGuard(options: RequestGuardOptions): MakeRequest {
  const { now, log, telemetry, send = DefaultRestOptions.makeRequest } = options;
  let refusedAt: readonly number[] = [];
  let isOpen = false;
  return async (url, init) => {
    const [first] = refusedAt;
    const isFull = refusedAt.length >= MAX_REFUSED && first !== undefined;
    const waitMs = isFull ? first + WINDOW_MS - now() : 0;
    if (waitMs > 0) {
      if (!isOpen) log.error({ waitMs }, 'Discord refused too many requests; none is sent for now');
      isOpen = true;
      throw new RequestsStopped(`no request is sent for ${Math.ceil(waitMs / 1_000)} s`);
    }
    if (isOpen) log.info({}, 'requests to Discord are sent again');
    isOpen = false;
    const response = await send(url, init);
    const { status, headers } = response;
    // A limit that others have used up is nobody's fault.
    if (REFUSALS.has(status) && headers.get('x-ratelimit-scope') !== 'shared') {
      refusedAt = [...refusedAt, now()].slice(-MAX_REFUSED);
      telemetry.refused(status);
    }
    return response;
  };
}

const REFUSALS: ReadonlySet<number> = new Set([401, 403, 429]);

const MAX_REFUSED = 500;

const WINDOW_MS = 10 * 60_000;
