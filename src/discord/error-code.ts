import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Discord's JSON error code of a refusal; undefined for any other error. */
export function errorCode(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** True where Discord lets the bot not do it, or there is nothing left to do it to: no fault of ours. */
export function isRefused(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  const isGone = error.code === RESTJSONErrorCodes.InvalidActionOnArchivedThread;
  return isGone || error.status === 403 || error.status === 404;
}
