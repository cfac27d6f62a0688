import {
  type APIMessage,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  Locale,
  PermissionFlagsBits,
} from 'discord.js';
import type { RoomChannel } from './protocol.ts';
import { PLACE, personPayload } from './room.ts';

/** What tells one interaction from another. */
export interface InteractionParts {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly data: object;
  readonly channel: RoomChannel;
  readonly isManager: boolean;
  /** The message that a component stands on. */
  readonly message?: APIMessage | undefined;
}

/** The interaction as Discord sends it to a bot. */
export function interactionPayload(parts: InteractionParts): object {
  const { id, token, type, data, channel, isManager, message } = parts;
  const user = personPayload(PLACE.user);
  const isDirect = channel.type === ChannelType.DM;
  return {
    id,
    application_id: PLACE.bot.id,
    type,
    token,
    version: 1,
    data,
    channel: channelPayload(channel),
    channel_id: channel.id,
    context: isDirect ? InteractionContextType.BotDM : InteractionContextType.Guild,
    locale: Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: {
      [ApplicationIntegrationType.GuildInstall]: isDirect ? '0' : PLACE.server.id,
    },
    attachment_size_limit: 10_485_760,
    app_permissions: String(EVERYBODY_MAY),
    ...(message === undefined ? {} : { message }),
    ...(isDirect
      ? { user }
      : {
          guild_id: PLACE.server.id,
          guild: { id: PLACE.server.id, locale: Locale.EnglishUS, features: [] },
          guild_locale: Locale.EnglishUS,
          member: { ...memberPayload(), user, permissions: String(permissionsOf(isManager)) },
        }),
  };
}

/** A message as the event of it has it: with its server, and its author as a member of that. */
export function messageEvent(message: APIMessage, channel: RoomChannel): object {
  return channel.type === ChannelType.DM
    ? { ...message, channel_type: channel.type }
    : {
        ...message,
        channel_type: channel.type,
        guild_id: PLACE.server.id,
        member: memberPayload(),
      };
}

/** The server as the bot learns of it. */
export function serverPayload(): object {
  const { server, channels } = PLACE;
  return {
    id: server.id,
    name: server.name,
    icon: null,
    owner_id: PLACE.user.id,
    preferred_locale: Locale.EnglishUS,
    features: [],
    roles: [
      {
        id: server.id,
        name: '@everyone',
        color: 0,
        hoist: false,
        position: 0,
        permissions: String(EVERYBODY_MAY),
        managed: false,
        mentionable: false,
      },
    ],
    emojis: [],
    stickers: [],
    members: [{ ...memberPayload(), user: personPayload(PLACE.bot) }],
    channels: channels.filter(({ type }) => type !== ChannelType.DM).map(channelPayload),
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
  };
}

/** True when the permissions that a command asks for are among the person's. */
export function mayUse(wanted: string | null | undefined, isManager: boolean): boolean {
  const bits = BigInt(wanted ?? 0);
  return (permissionsOf(isManager) & bits) === bits;
}

function permissionsOf(isManager: boolean): bigint {
  return isManager ? EVERYBODY_MAY | PermissionFlagsBits.ManageGuild : EVERYBODY_MAY;
}

const EVERYBODY_MAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

function channelPayload({ id, name, type }: RoomChannel): object {
  const common = { id, type, last_message_id: null, flags: 0 };
  return type === ChannelType.DM
    ? { ...common, recipients: [personPayload(PLACE.user)] }
    : {
        ...common,
        name,
        guild_id: PLACE.server.id,
        position: 0,
        permission_overwrites: [],
        nsfw: false,
        parent_id: null,
        topic: null,
        rate_limit_per_user: 0,
      };
}

function memberPayload(): object {
  return {
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    nick: null,
    avatar: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}
