import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Discord's JSON error code of a refusal; undefined for any other error. */
export function errorCode(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** True where Discord does not let the bot do it. */
export function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 403;
}

/** True where Discord does not let the bot do it, or there is nothing left to do it to: no fault of ours. */
export function isRefused(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  const isArchived = error.code === RESTJSONErrorCodes.InvalidActionOnArchivedThread;
  return isForbidden(error) || error.status === 404 || isArchived;
}
