import {
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
} from 'discord-api-spec/zod';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { channelPayload, guildPayload, memberPayload } from '../world/payloads.ts';
import { botHas } from '../world/permissions.ts';
import { addThread, dmChannel } from '../world/places.ts';
import type { FakeChannel } from '../world/world.ts';
import { refuse } from './refusal.ts';
import { type Call, param, type Reply, type Route } from './route.ts';

/** Channels, threads, direct messages, servers, users, and the bot itself. */
export const channelRoutes = {
  getChannel: {
    method: 'GET',
    path: '/channels/{channel_id}',
    auth: 'bot',
    answer: (call) => ({ status: 200, body: channelPayload(visible(call)) }),
  },
  createDm: {
    method: 'POST',
    path: '/users/@me/channels',
    auth: 'bot',
    described: () => CreatePrivateChannelRequestSchema,
    answer: (call) => {
      const { recipient_id: id } = call.body as { recipient_id?: string };
      const user = call.world.users.get(id ?? '');
      if (user === undefined) throw refuse.unknownUser();
      return { status: 200, body: channelPayload(dmChannel(call.world, user)) };
    },
  },
  startThread: {
    method: 'POST',
    path: '/channels/{channel_id}/threads',
    auth: 'bot',
    described: () => CreateTextThreadWithoutMessageRequestSchema,
    answer: startThread,
  },
  startThreadFromMessage: {
    method: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    auth: 'bot',
    described: () => CreateTextThreadWithMessageRequestSchema,
    answer: startThread,
  },
  joinThread: {
    method: 'PUT',
    path: '/channels/{channel_id}/thread-members/@me',
    auth: 'bot',
    answer: (call) => {
      visible(call);
      return { status: 204 };
    },
  },
  getGuild: {
    method: 'GET',
    path: '/guilds/{guild_id}',
    auth: 'bot',
    answer: (call) => ({ status: 200, body: guildPayload(call.world, guild(call)) }),
  },
  getGuildMember: {
    method: 'GET',
    path: '/guilds/{guild_id}/members/{user_id}',
    auth: 'bot',
    answer: (call) => {
      guild(call);
      return { status: 200, body: { ...memberPayload(), user: user(call) } };
    },
  },
  getUser: {
    method: 'GET',
    path: '/users/{user_id}',
    auth: 'bot',
    answer: (call) => ({ status: 200, body: user(call) }),
  },
} as const satisfies Record<string, Route>;

function startThread(call: Call): Reply {
  const { world } = call;
  const channel = visible(call);
  if (!botHas(world, channel, PermissionFlagsBits.CreatePublicThreads)) {
    throw refuse.missingPermissions();
  }
  const { name } = call.body as { name: string };
  const { message_id: messageId } = call.params;
  if (messageId !== undefined) {
    world.message(channel.id, messageId);
    // A thread that starts from a message has the message's id.
    if (world.channels.has(messageId)) throw refuse.threadExists();
  }
  const thread = addThread(world, { channel, name, owner: world.bot, id: messageId });
  return { status: 201, body: channelPayload(thread) };
}

function visible(call: Call): FakeChannel {
  const channel = call.world.channel(param(call, 'channel_id'));
  if (!botHas(call.world, channel, PermissionFlagsBits.ViewChannel)) throw refuse.missingAccess();
  return channel;
}

function guild(call: Call) {
  const found = call.world.guilds.get(param(call, 'guild_id'));
  if (found?.botIsMember !== true) throw refuse.unknownGuild();
  return found;
}

function user(call: Call) {
  const found = call.world.users.get(param(call, 'user_id'));
  if (found === undefined) throw refuse.unknownUser();
  return found;
}
