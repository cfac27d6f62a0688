import type { HttpAnswer, HttpRequest, HttpRoute } from '../io/http-server.ts';
import { pagePolicy } from '../io/page-policy.ts';

/**
 * The routes for this machine alone. A page of another site may not talk to them, whatever name it gave this address:
 * the host must be a loopback name, and whatever changes something must come from a page of ours, as `bodyType`.
 */
export function protectRoutes(
  routes: readonly HttpRoute[],
  bodyType = 'application/json',
): readonly HttpRoute[] {
  return routes.map((route) => ({
    ...route,
    answer: async (request) => {
      if (!isOurs(request, route.method, bodyType)) return STRANGER;
      const answer = await route.answer(request);
      return { ...answer, headers: { ...PAGE_HEADERS, ...answer.headers } };
    },
  }));
}

/**
 * What a page of ours may do: load its own scripts and styles and talk to its own server. Nothing inline, nothing from
 * elsewhere, no HTML made of text (trusted types), in nobody's frame.
 */
const PAGE_HEADERS = {
  'content-security-policy': pagePolicy({ runsScripts: true, sendsForms: false }),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
} as const;

const STRANGER: HttpAnswer = {
  status: 403,
  body: 'This page is for the machine that it runs on: open it as http://localhost.\n',
};

function isOurs({ headers }: HttpRequest, method: HttpRoute['method'], bodyType: string): boolean {
  const { host = '', origin } = headers;
  if (!LOOPBACK.test(host)) return false;
  if (method === 'GET') return true;
  const [type = ''] = headers['content-type']?.split(';') ?? [];
  return origin === `http://${host}` && type.trim() === bodyType;
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/u;
