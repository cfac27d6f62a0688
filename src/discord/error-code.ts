import { DiscordAPIError } from 'discord.js';

/** Discord's JSON error code of a refusal; undefined for any other error. */
export function errorCode(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}
