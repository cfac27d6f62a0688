import type { HttpAnswer, HttpRoute } from '../io/http-server.ts';
import type { PreviewBot } from './preview-bot.ts';
import { readAct } from './read-act.ts';

/** How a page talks to the bot: `GET /bot` is what it begins with, `POST /bot` does something. */
export function botRoutes(bot: PreviewBot): readonly HttpRoute[] {
  return [
    { method: 'GET', path: '/bot', answer: async () => json(await bot.view()) },
    {
      method: 'POST',
      path: '/bot',
      maxBodyBytes: MAX_BODY_BYTES,
      async answer({ body }) {
        const request = readAct(body.toString('utf8'));
        const outcome = request && (await bot.act(request));
        return outcome === undefined ? NOTHING_DONE : json(outcome);
      },
    },
  ];
}

/** A message of 2,000 characters in any script fits many times over. */
const MAX_BODY_BYTES = 65_536;

const NOTHING_DONE: HttpAnswer = { status: 400, body: 'That cannot be done here.\n' };

function json(value: object): HttpAnswer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}
