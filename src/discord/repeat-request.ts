import { DiscordAPIError, HTTPError } from 'discord.js';
import { RequestsStopped } from './request-guard.ts';

/**
 * What `request` resolves with, sent again where it failed for want of an answer: the connection was
 * cut, which discord.js gives up on at once, or Discord was out of order (5xx), for which it tries
 * three times without a pause. `request` must show nothing twice, since the lost ones may have arrived.
 *
 * @param pausesMs milliseconds to wait before each further time; their number is that of the times
 */
export async function repeatRequest<Result>(
  request: () => Promise<Result>,
  pausesMs: readonly number[] = PAUSES_MS,
): Promise<Result> {
  for (const pauseMs of pausesMs) {
    try {
      return await request();
    } catch (error) {
      if (!isUnanswered(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return request();
}

/** For what nobody stops waiting for after three seconds: half a minute without Discord loses no answer. */
export const PATIENT_PAUSES_MS = [200, 1_500, 5_000, 15_000, 30_000];

/** In sum below the three seconds within which Discord wants an interaction acknowledged. */
const PAUSES_MS = [200, 1_500];

function isUnanswered(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (error instanceof DiscordAPIError || error instanceof RequestsStopped) return false;
  return error instanceof Error;
}
