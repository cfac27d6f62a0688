import { randomBytes } from 'node:crypto';
import { createDesk } from '../desk/desk.ts';
import type { DeskAnswer } from '../desk/desk-answer.ts';
import type { DeskParts } from '../desk/desk-parts.ts';
import type { HttpAnswer, HttpRoute } from '../io/http-server.ts';
import { pagePolicy } from '../io/page-policy.ts';

/** The desk's pages, for routes that are protected: whoever reaches them may write the knowledge. */
export function deskRoutes(parts: Omit<DeskParts, 'token'>): readonly HttpRoute[] {
  const desk = createDesk({ ...parts, token: randomBytes(18).toString('base64url') });
  const get: HttpRoute['answer'] = async ({ path, query }) => toHttp(await desk.get(path, query));
  return [
    { method: 'GET', path: '/desk', answer: get },
    { method: 'GET', path: '/desk/*', answer: get },
    {
      method: 'POST',
      path: '/desk/*',
      maxBodyBytes: MAX_FORM_BYTES,
      answer: async ({ path, body }) =>
        toHttp(await desk.post(path, new URLSearchParams(body.toString('utf8')))),
    },
  ];
}

/** A fact with hundreds of questions fits many times over. */
const MAX_FORM_BYTES = 262_144;

function toHttp(answer: DeskAnswer): HttpAnswer {
  switch (answer.kind) {
    case 'page':
      return {
        status: answer.status,
        type: 'text/html; charset=utf-8',
        body: answer.html,
        headers: DESK_HEADERS,
      };
    case 'moved':
      return { status: 303, body: '', headers: { ...DESK_HEADERS, location: answer.to } };
    case 'lines': {
      const { lines, isWrong, cites } = answer;
      return {
        status: 200,
        type: 'application/json',
        body: JSON.stringify({ lines, isWrong, cites }),
        headers: DESK_HEADERS,
      };
    }
  }
}

/** As strict as that of the preview, but for forms. */
const DESK_HEADERS = {
  'content-security-policy': pagePolicy({ runsScripts: true, sendsForms: true }),
  // Without a referrer a browser would not say which page a form is from either.
  'referrer-policy': 'same-origin',
} as const;
