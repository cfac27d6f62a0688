import { TimestampStyles, time } from 'discord.js';
import { notice } from './notice.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** Where somebody asks. An interaction is one, and so is a message with its author as `user`. */
export interface AskingPlace {
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** The channel as far as it is known; a thread belongs to its parent. */
  readonly channel: { readonly parentId?: string | null; isThread(): boolean } | null;
  readonly user: { readonly id: string };
}

/** Why a question is not answered here or now. */
export interface Obstacle {
  /** For the person alone. */
  readonly reply: Reply;
  /** True when they were told just now. */
  readonly isRepeated: boolean;
}

/**
 * What keeps a question from being answered: the server's allowed channels (those where it answers by itself are), or the person's cooldown.
 * Undefined when nothing does; their cooldown has begun then. To be called once for each question,
 * before it is acknowledged, since what it says is private.
 */
export async function findObstacle(
  place: AskingPlace,
  { settings, cooldowns }: Pick<Services, 'settings' | 'cooldowns'>,
): Promise<Obstacle | undefined> {
  const { guildId, user } = place;
  const { allowedChannels, channelAnswering, cooldownSeconds } = settings.of(guildId);
  const person = `${guildId ?? 'direct'}/${user.id}`;
  const here = channelsOf(place);
  const isAllowed =
    allowedChannels.length === 0 ||
    [...allowedChannels, ...channelAnswering].some((id) => here.includes(id));
  if (!isAllowed) {
    const turn = await cooldowns.take(`elsewhere/${person}`, REMINDER_SECONDS);
    return { reply: notAllowedHere(allowedChannels), isRepeated: turn.kind === 'wait' };
  }
  const turn = await cooldowns.take(`question/${person}`, cooldownSeconds);
  if (turn.kind === 'free') return undefined;
  return { reply: tooSoon(turn.untilMs), isRepeated: !turn.isFirst };
}

/** The ids of the channel and, in a thread, of the channel that it belongs to. */
export function channelsOf({ channelId, channel }: AskingPlace): readonly string[] {
  const parentId = channel?.isThread() ? channel.parentId : null;
  return [channelId, parentId ?? null].filter((id) => id !== null);
}

const REMINDER_SECONDS = 60;

function notAllowedHere(channels: readonly string[]): Reply {
  const shown = channels.slice(0, MAX_CHANNELS).map((id) => `<#${id}>`);
  return notice(`I answer in other channels of this server: ${shown.join(', ')}.`);
}

/** Enough to choose from. */
const MAX_CHANNELS = 5;

function tooSoon(untilMs: number): Reply {
  const until = time(Math.ceil(untilMs / 1_000), TimestampStyles.RelativeTime);
  return notice(`You can ask me again ${until}.`);
}
