import {
  type APIApplicationCommand,
  ApplicationFlagsBitField,
  REST,
  RESTEvents,
  type RESTGetAPIGatewayBotResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import { ExhibitError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import { allCommands } from './all-commands.ts';
import { explainStart } from './explain-refusal.ts';
import { type GuildPermissions, judgePermissions } from './judge-permissions.ts';

/** What Discord is asked with. */
export interface DiscordExamination {
  readonly token: string;
  readonly apiUrl: string;
  readonly readsChannels: boolean;
  /** Returns a Unix time in milliseconds. */
  readonly now: () => number;
}

/** What Discord says of the bot: token, intents, permissions, commands, sessions left, clock. Changes nothing. */
export async function examineDiscord(options: DiscordExamination): Promise<readonly Finding[]> {
  const { token, apiUrl, readsChannels, now } = options;
  const rest = new REST({ api: apiUrl, retries: 0, timeout: TIMEOUT_MS }).setToken(token);
  let aheadMs: number | undefined;
  rest.on(RESTEvents.Response, (_, { headers }) => {
    const date = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(date)) aheadMs = now() - date;
  });
  let application: RESTGetCurrentApplicationResult;
  try {
    application = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  } catch (error) {
    return [{ kind: 'fail', about: 'token', message: unreachable(error, apiUrl) }];
  }
  const { id, name } = application;
  const attempt = async (about: string, look: () => Promise<Finding>): Promise<Finding> => {
    try {
      return await look();
    } catch (error) {
      return { kind: 'warn', about, message: `not checked: ${said(error, apiUrl)}` };
    }
  };
  return [
    { kind: 'ok', about: 'token', message: `that of ${JSON.stringify(name)}` },
    judgeIntents(application.flags, readsChannels),
    await attempt('permissions', async () =>
      judgePermissions((await rest.get(Routes.userGuilds())) as readonly GuildPermissions[]),
    ),
    await attempt('commands', async () =>
      judgeCommands((await rest.get(Routes.applicationCommands(id))) as APIApplicationCommand[]),
    ),
    await attempt('sessions', async () =>
      judgeSessions((await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult),
    ),
    judgeClock(aheadMs),
  ];
}

const TIMEOUT_MS = 5_000;

/** Of the token itself there is nothing more to say; of a Discord that is not there, what was left out. */
function unreachable(error: unknown, apiUrl: string): string {
  const explained = explainStart(error, apiUrl);
  const isToken = explained.problems.some(({ file }) => file === 'DISCORD_TOKEN');
  return `${explained.message}${isToken ? '' : '; intents, permissions, commands, sessions and clock were not checked either'}`;
}

function said(error: unknown, apiUrl: string): string {
  return (error instanceof ExhibitError ? error : explainStart(error, apiUrl)).message;
}

function judgeIntents(flags: number | undefined, readsChannels: boolean): Finding {
  const about = 'intents';
  const has = new ApplicationFlagsBitField(flags ?? 0);
  const isOn = has.any(['GatewayMessageContent', 'GatewayMessageContentLimited']);
  if (!readsChannels) return { kind: 'ok', about, message: 'none that is privileged is needed' };
  if (isOn) return { kind: 'ok', about, message: 'Message Content is on, here and at Discord' };
  const message =
    'MESSAGE_CONTENT_INTENT is on here, but Message Content is off at Discord; turn it on on the Bot page of https://discord.com/developers/applications, or set this to off';
  return { kind: 'fail', about, message };
}

/** Compares what people see of them: Discord changes the rest as it is registered. */
export function judgeCommands(
  registered: readonly Pick<APIApplicationCommand, 'name' | 'description'>[],
): Finding {
  const about = 'commands';
  const own = allCommands.map(({ data }) => data);
  const missing = own.filter(
    (command) =>
      !registered.some(
        ({ name, description }) =>
          name === command.name &&
          description === ('description' in command ? command.description : ''),
      ),
  );
  const foreign = registered.filter(({ name }) => !own.some((command) => command.name === name));
  if (missing.length === 0 && foreign.length === 0) {
    return { kind: 'ok', about, message: `all ${own.length} are registered` };
  }
  const differ = [
    ...(missing.length > 0 ? [`not registered as they are: ${namesOf(missing)}`] : []),
    ...(foreign.length > 0 ? [`registered, but none of this version: ${namesOf(foreign)}`] : []),
  ];
  return { kind: 'warn', about, message: `${differ.join('; ')}; run "exhibit deploy"` };
}

function namesOf(commands: readonly { readonly name: string }[]): string {
  return commands.map(({ name }) => JSON.stringify(name)).join(', ');
}

/** Discord resets the token when they are used up. */
export function judgeSessions({ session_start_limit }: RESTGetAPIGatewayBotResult): Finding {
  const { remaining, total, reset_after } = session_start_limit;
  const hours = Math.ceil(reset_after / 3_600_000);
  const message = `${remaining} of ${total} starts left for the next ${hours} hours`;
  const about = 'sessions';
  if (remaining > total / 10) return { kind: 'ok', about, message };
  return {
    kind: 'warn',
    about,
    message: `${message}; find out what starts the bot again and again, and leave it stopped until then`,
  };
}

/** `aheadMs`: how far this machine's clock is ahead of Discord's. */
export function judgeClock(aheadMs: number | undefined): Finding {
  const about = 'clock';
  if (aheadMs === undefined) {
    return { kind: 'warn', about, message: 'not checked: Discord did not say the time' };
  }
  const seconds = Math.round(Math.abs(aheadMs) / 1_000);
  if (seconds <= TOLERATED_SECONDS) {
    return { kind: 'ok', about, message: 'the same as Discord’s, to a few seconds' };
  }
  const message = `${seconds} seconds ${aheadMs > 0 ? 'ahead of' : 'behind'} Discord’s; have the system set it by itself (NTP)`;
  return { kind: 'warn', about, message };
}

/** The header has whole seconds, and the answer took a while. */
const TOLERATED_SECONDS = 10;
