import type { RESTOptions } from 'discord.js';

/**
 * What a REST client forgets, and when. It keeps a queue for each route, and what is sent after an interaction was deferred
 * has a route of its own, with its token. By default idle ones are forgotten once an hour: in the soak of docs/reliability.md
 * that was a kilobyte for each question.
 */
export const FORGET_IDLE_ROUTES: Pick<RESTOptions, 'handlerSweepInterval'> = {
  handlerSweepInterval: 60_000,
};
