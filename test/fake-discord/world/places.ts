import {
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  GatewayIntentBits,
  InteractionContextType,
} from 'discord-api-types/v10';
import { channelPayload } from './payloads.ts';
import type { FakeChannel, FakeGuild, World } from './world.ts';

/** Where a person acts: a kind of place, or a channel. */
export type Where = 'guild' | 'dm' | 'group' | { readonly id: string };

/** A place as interactions know it. */
export interface Place {
  readonly channel: FakeChannel;
  readonly guild: FakeGuild | undefined;
  readonly context: InteractionContextType;
  /** The ways in which the app can be installed that make it usable here. */
  readonly installedBy: readonly ApplicationIntegrationType[];
}

export interface GuildOptions {
  readonly name: string;
  /** Names of its text channels; default: `general`. */
  readonly channels?: readonly string[];
  /** False: the app is used there by user install alone. Default: true. */
  readonly botIsMember?: boolean;
  /** Decides its shard; default: a new one. */
  readonly id?: string;
}

/** Where `user` acts. The first server's first channel stands for `guild`. */
export function placeOf(world: World, where: Where, user: APIUser): Place {
  const channel = channelOf(world, where, user);
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  if (guild !== undefined) {
    const installedBy = guild.botIsMember ? [GuildInstall, UserInstall] : [UserInstall];
    return { channel, guild, context: InteractionContextType.Guild, installedBy };
  }
  const isBotDm = channel.type === ChannelType.DM;
  return {
    channel,
    guild,
    context: isBotDm ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel,
    installedBy: isBotDm ? [GuildInstall, UserInstall] : [UserInstall],
  };
}

export function addGuild(world: World, options: GuildOptions): FakeGuild {
  const { name, channels = ['general'], botIsMember = true } = options;
  const owner = world.addUser(`${name} owner`);
  const { id = world.nextId() } = options;
  const guild = { id, name, ownerId: owner.id, botIsMember };
  world.guilds.set(guild.id, guild);
  for (const channelName of channels) {
    addChannel(world, { type: ChannelType.GuildText, name: channelName, guildId: guild.id });
  }
  return guild;
}

/** The bot's direct messages with `user`; the same channel every time. */
export function dmChannel(world: World, user: APIUser): FakeChannel {
  const there = find(world, ChannelType.DM, user);
  return there ?? addChannel(world, { type: ChannelType.DM, name: '', recipients: [user] });
}

/** A public thread, which Discord announces to the bot. */
export function addThread(
  world: World,
  thread: {
    readonly channel: FakeChannel;
    readonly name: string;
    readonly owner: APIUser;
    readonly id?: string | undefined;
  },
): FakeChannel {
  const { channel, name, owner, id } = thread;
  const added = addChannel(world, {
    type: ChannelType.PublicThread,
    name,
    parentId: channel.id,
    recipients: [owner],
    ...(id === undefined ? {} : { id }),
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
  });
  announceChannel(world, added, 'THREAD_CREATE');
  return added;
}

/** Tells the gateway that a channel or thread is new or has changed. */
export function announceChannel(
  world: World,
  channel: FakeChannel,
  event: 'CHANNEL_UPDATE' | 'THREAD_CREATE' | 'THREAD_UPDATE',
): void {
  const data = channelPayload(channel);
  world.dispatch({
    event,
    data: event === 'THREAD_CREATE' ? { ...data, newly_created: true } : data,
    guildId: channel.guildId,
    intent: GatewayIntentBits.Guilds,
  });
}

function channelOf(world: World, where: Where, user: APIUser): FakeChannel {
  if (where === 'dm') return dmChannel(world, user);
  if (where === 'group') {
    const there = find(world, ChannelType.GroupDM, user);
    const friend = () => world.addUser(`friend of ${user.username}`);
    return (
      there ??
      addChannel(world, { type: ChannelType.GroupDM, name: 'group', recipients: [user, friend()] })
    );
  }
  if (where !== 'guild') return world.channel(where.id);
  const first = [...world.channels.values()].find((each) => each.type === ChannelType.GuildText);
  if (first === undefined) throw new Error('the fake has no server: give it one in `guilds`');
  return first;
}

function addChannel(
  world: World,
  channel: Pick<FakeChannel, 'type' | 'name'> & Partial<FakeChannel>,
): FakeChannel {
  const id = channel.id ?? world.nextId();
  const added = { recipients: [], denied: 0n, archived: false, locked: false, ...channel, id };
  world.channels.set(id, added);
  return added;
}

function find(world: World, type: ChannelType, user: APIUser): FakeChannel | undefined {
  return [...world.channels.values()].find(
    (each) => each.type === type && each.recipients[0]?.id === user.id,
  );
}
