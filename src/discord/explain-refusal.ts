import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
} from 'discord.js';
import { ExhibitError, type Problem } from '../domain/errors.ts';

/** Why the gateway closed for good, in one sentence for the operator. */
export function explainRefusal(closeCode: number): ExhibitError {
  if (closeCode === GatewayCloseCodes.AuthenticationFailed) return wrongToken();
  const known = REFUSALS[closeCode];
  const message = `Discord closed the connection for good (gateway close code ${closeCode})`;
  return new ExhibitError('discord', [known ?? { file: '', message }]);
}

/** What each close code that is final asks of the operator. */
const REFUSALS: Readonly<Partial<Record<number, Problem>>> = {
  [GatewayCloseCodes.DisallowedIntents]: {
    file: 'MESSAGE_CONTENT_INTENT',
    message:
      'expected the Message Content intent to be on at Discord, but it is off; turn it on on the Bot page of https://discord.com/developers/applications, or set this to off',
  },
  [GatewayCloseCodes.InvalidIntents]: {
    file: '',
    message:
      'expected Discord to know the events that this version asks for, but it does not (gateway close code 4013); update Exhibit',
  },
  [GatewayCloseCodes.InvalidAPIVersion]: {
    file: '',
    message:
      'expected Discord to speak the version of its API that this version does, but it does not (gateway close code 4012); update Exhibit',
  },
  [GatewayCloseCodes.InvalidShard]: {
    file: 'SHARDS',
    message:
      'expected shards that Discord takes, but it refused one (gateway close code 4010); set SHARDS to auto',
  },
  [GatewayCloseCodes.ShardingRequired]: {
    file: 'SHARDS',
    message:
      'expected enough shards for the servers that the bot is in, but Discord asks for more (gateway close code 4011); set SHARDS to auto',
  },
};

/** True when the gateway closed because of the token, as discord.js reports it of a connection. */
export function isTokenRefusal(error: unknown): boolean {
  return error instanceof Error && error.message === 'Authentication failed';
}

/** Why the bot or its registration could not start, in one sentence for the operator. */
export function explainStart(error: unknown, apiUrl: string): ExhibitError {
  const isTokenInvalid =
    error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  const isUnauthorized = error instanceof DiscordAPIError && error.status === 401;
  if (isTokenInvalid || isUnauthorized || isTokenRefusal(error)) return wrongToken(error);
  if (error instanceof DiscordAPIError) return refusedRequest(error);
  return new ExhibitError(
    'discord',
    [
      {
        file: 'DISCORD_API_URL',
        message: `expected Discord at ${apiUrl}, found ${reason(error)}; check the network and try again`,
      },
    ],
    { cause: error },
  );
}

function refusedRequest(error: DiscordAPIError): ExhibitError {
  const { method, status, code } = error;
  // Discord lists what is wrong with a body over several lines.
  const said = error.message.replace(/\s*\n\s*/gu, '; ');
  const message = `Discord refused to ${method} (status ${status}, code ${code}): ${said}`;
  return new ExhibitError('discord', [{ file: '', message }], { cause: error });
}

function wrongToken(cause?: unknown): ExhibitError {
  return new ExhibitError(
    'discord',
    [
      {
        file: 'DISCORD_TOKEN',
        message:
          'expected the token of a Discord bot, but Discord refused this one; copy it anew from the Bot page of https://discord.com/developers/applications',
      },
    ],
    { cause },
  );
}

/** The innermost cause is the telling one: `connect ECONNREFUSED 127.0.0.1:1`. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return reason(cause);
  return error.message === '' ? error.name : error.message;
}
