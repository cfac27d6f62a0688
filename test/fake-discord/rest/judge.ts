import { judgeByDescription } from '../limits/description.ts';
import { isSilent, pingsOf } from '../world/pings.ts';
import type { Breach } from './refusal.ts';
import type { Call, Route } from './route.ts';

/** What is wrong with a body: by Discord's description; if its shape is sound, by the limits it misses. */
export function judge(route: Route, call: Call): readonly Breach[] {
  if (route.described === undefined) return [];
  const breaches = judgeByDescription(route.described(call.body), call.body);
  return breaches.length > 0 ? breaches : (route.limits?.(call) ?? []);
}

/** Why a message could ping somebody, or undefined when it cannot: `parse: []` is there and nobody is let through. */
export function pingFault(route: Route, body: unknown): string | undefined {
  if (route.writesMessage?.(body) !== true) return undefined;
  const message = messageOf(body);
  const allowed = message.allowed_mentions;
  if (!Array.isArray(allowed?.parse) || allowed.parse.length > 0) {
    return 'allowed_mentions with parse: [] is missing';
  }
  if (allowed.replied_user === true) return 'the author of the message replied to is pinged';
  return isSilent(pingsOf(message)) ? undefined : 'somebody named in allowed_mentions is pinged';
}

function messageOf(body: unknown): Parameters<typeof pingsOf>[0] {
  const { type, data } = body as { type?: number; data?: object };
  return (typeof type === 'number' ? (data ?? {}) : body) as Parameters<typeof pingsOf>[0];
}
