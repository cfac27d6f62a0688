import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { FakeChannel, World } from './world.ts';

/** What `@everyone` may do in the fake's servers: Discord's defaults for a new server, in short. */
export const EVERYONE_MAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseExternalApps |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

/** What the bot may do in a channel. In direct messages: everything that makes sense there. */
export function botMay(world: World, channel: FakeChannel): bigint {
  if (channel.guildId !== undefined && world.guilds.get(channel.guildId)?.botIsMember === false) {
    return 0n;
  }
  const parent = channel.parentId === undefined ? undefined : world.channels.get(channel.parentId);
  return EVERYONE_MAY & ~channel.denied & ~(parent?.denied ?? 0n);
}

/** True when the bot has the permission in the channel. */
export function botHas(world: World, channel: FakeChannel, permission: bigint): boolean {
  return (botMay(world, channel) & permission) === permission;
}

/** The permission that sending a message in the channel needs. */
export function sendPermission(channel: FakeChannel): bigint {
  return channel.type === ChannelType.PublicThread
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
}
