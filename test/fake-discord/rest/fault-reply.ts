import type { Fault } from './faults.ts';
import type { HeadedReply } from './route.ts';

/** What a fault answers instead of the route; undefined when the route answers as usual. */
export function faultReply(fault: Fault | undefined): HeadedReply | undefined {
  switch (fault?.kind) {
    case 'error': {
      const { status, code = 0, message = `${status}: injected` } = fault;
      return { status, body: { message, code } };
    }
    case 'rate-limit':
      return rateLimit(fault.retryAfterSeconds, fault.scope ?? 'user');
    case 'server-error':
      return fault.effect === 'none' ? serverError(fault.status) : undefined;
    default:
      return undefined;
  }
}

/** 500, or another status of that kind. */
export function serverError(status = 500): HeadedReply {
  return { status, body: { message: `${status}: Internal Server Error`, code: 0 } };
}

function rateLimit(retryAfterSeconds: number, scope: string): HeadedReply {
  const isGlobal = scope === 'global';
  return {
    status: 429,
    body: {
      message: 'You are being rate limited.',
      retry_after: retryAfterSeconds,
      global: isGlobal,
    },
    headers: {
      'retry-after': String(retryAfterSeconds),
      'x-ratelimit-scope': scope,
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}
