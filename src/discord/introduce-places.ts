import { ChannelType, type Client } from 'discord.js';

/**
 * Lets a client know, before it handles what happened there, of servers and channels that nobody told it of: Discord
 * lists them when a session begins, and not to a process that goes on with another's. What happens in a server that a
 * client does not know, discord.js drops in silence. What is not known of them stays unknown: `guild.available` is false.
 */
export function introducePlaces(client: Client): void {
  const { guilds, channels } = client as unknown as Caches;
  const introduce = ({ d }: Packet, shardId: number): void => {
    const { guild_id: guildId, channel_id: id, channel_type: type } = d ?? {};
    if (typeof guildId !== 'string') return;
    const guild =
      guilds.cache.get(guildId) ?? guilds._add({ id: guildId, unavailable: true, shardId });
    if (guild.available || typeof id !== 'string') return;
    const known = channels.cache.get(id);
    if (known !== undefined && (type === undefined || type === known.type)) return;
    // A deletion does not tell, and needs the channel's id alone.
    channels.cache.delete(id);
    channels._add({ id, guild_id: guildId, type: type ?? ChannelType.GuildText }, guild);
  };
  client.on('raw' as never, (packet: Packet, shardId: number) => {
    if (OF_MESSAGES.has(packet.t)) introduce(packet, shardId);
  });
}

const OF_MESSAGES: ReadonlySet<unknown> = new Set([
  'MESSAGE_CREATE',
  'MESSAGE_UPDATE',
  'MESSAGE_DELETE',
  'MESSAGE_DELETE_BULK',
  'INTERACTION_CREATE',
]);

/** What the gateway sent, as far as it is looked at; nothing of it is sure. */
interface Packet {
  readonly t?: unknown;
  readonly d?: {
    readonly guild_id?: unknown;
    readonly channel_id?: unknown;
    readonly channel_type?: unknown;
  } | null;
}

/** discord.js's caches, with their private way in: `test/discord/session-keeper.test.ts` holds it to what is used. */
interface Caches {
  readonly guilds: {
    readonly cache: ReadonlyMap<string, KnownGuild>;
    _add(data: object): KnownGuild;
  };
  readonly channels: {
    readonly cache: Map<string, { readonly type: unknown }>;
    _add(data: object, guild: KnownGuild): unknown;
  };
}

interface KnownGuild {
  readonly available: boolean;
}
