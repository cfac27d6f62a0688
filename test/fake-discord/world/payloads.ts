import {
  type APIMessage,
  type APIRole,
  type APIUser,
  ChannelType,
  type GuildMemberFlags,
  type RoleFlags,
} from 'discord-api-types/v10';
import { EVERYONE_MAY } from './permissions.ts';
import type { FakeChannel, FakeGuild, StoredMessage, World } from './world.ts';

const JOINED_AT = '2024-01-01T00:00:00.000000+00:00';

/** A member, without the user, as message events carry it. */
export function memberPayload() {
  return {
    roles: [],
    joined_at: JOINED_AT,
    premium_since: null,
    nick: null,
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
  };
}

/** A member with the user and the permissions, as interactions carry it. */
export function interactionMemberPayload(world: World, user: APIUser) {
  const permissions = EVERYONE_MAY | (world.permissionsOf.get(user.id) ?? 0n);
  return { ...memberPayload(), user, permissions: String(permissions) };
}

/** A channel as REST, GUILD_CREATE and interactions carry it. */
export function channelPayload(channel: FakeChannel): Record<string, unknown> & { id: string } {
  const base = { id: channel.id, type: channel.type, last_message_id: null, flags: 0 };
  switch (channel.type) {
    case ChannelType.DM:
      return { ...base, recipients: channel.recipients };
    case ChannelType.GroupDM:
      return { ...base, name: channel.name, recipients: channel.recipients, icon: null };
    case ChannelType.PublicThread:
      return {
        ...base,
        name: channel.name,
        guild_id: channel.guildId,
        parent_id: channel.parentId,
        owner_id: channel.recipients[0]?.id,
        member_count: 1,
        message_count: 0,
        total_message_sent: 0,
        rate_limit_per_user: 0,
        thread_metadata: {
          archived: channel.archived,
          auto_archive_duration: 1_440,
          archive_timestamp: JOINED_AT,
          locked: channel.locked,
        },
      };
    case ChannelType.GuildText:
      return {
        ...base,
        name: channel.name,
        guild_id: channel.guildId,
        parent_id: null,
        position: 0,
        nsfw: false,
        topic: null,
        rate_limit_per_user: 0,
        permission_overwrites:
          channel.denied === 0n || channel.guildId === undefined
            ? []
            : [{ id: channel.guildId, type: 0, allow: '0', deny: String(channel.denied) }],
      };
  }
}

/** A server as GUILD_CREATE carries it. */
export function guildPayload(world: World, guild: FakeGuild): Record<string, unknown> {
  const channels = [...world.channels.values()].filter((each) => each.guildId === guild.id);
  const ofType = (type: ChannelType) => channels.filter((each) => each.type === type);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: guild.ownerId,
    region: 'deprecated',
    preferred_locale: 'en-US',
    features: [],
    roles: [everyoneRole(guild)],
    emojis: [],
    stickers: [],
    system_channel_flags: 0,
    premium_tier: 0,
    nsfw_level: 0,
    mfa_level: 0,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: 2,
    members: [{ ...memberPayload(), user: world.bot }],
    channels: ofType(ChannelType.GuildText).map(channelPayload),
    threads: ofType(ChannelType.PublicThread).map(channelPayload),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** What a message event adds to the message: where it was sent, and by which member. */
export function messageEventPayload(message: StoredMessage): APIMessage & Record<string, unknown> {
  const { channel, api } = message;
  return {
    ...api,
    channel_type: channel.type,
    ...(channel.guildId === undefined
      ? {}
      : { guild_id: channel.guildId, member: memberPayload() }),
  };
}

function everyoneRole(guild: FakeGuild): APIRole {
  return {
    id: guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: String(EVERYONE_MAY),
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  };
}
