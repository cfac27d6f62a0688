import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { FLAGS, isEmpty, type MessageLike, messageLimits } from '../limits/message-limits.ts';
import { hideContent } from '../world/hide-content.ts';
import { botHas, botMay, sendPermission } from '../world/permissions.ts';
import type { FakeChannel, StoredMessage } from '../world/world.ts';
import {
  type MessageBody,
  removeMessage,
  rewriteMessage,
  writeMessage,
} from '../world/write-message.ts';
import { invalidForm, refuse } from './refusal.ts';
import { type Call, param, type Reply, type Route } from './route.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const MESSAGE = `${MESSAGES}/{message_id}`;

/** Messages in channels, threads and direct messages; typing; reactions. */
export const messageRoutes = {
  getMessages: {
    method: 'GET',
    path: MESSAGES,
    auth: 'bot',
    answer: (call) => ({ status: 200, body: list(call) }),
  },
  getMessage: {
    method: 'GET',
    path: MESSAGE,
    auth: 'bot',
    answer: (call) => ({ status: 200, body: readable(call, find(call)) }),
  },
  createMessage: {
    method: 'POST',
    path: MESSAGES,
    auth: 'bot',
    described: () => MessageCreateRequestSchema,
    limits: (call) => messageLimits(call.body as MessageLike, { allowedFlags: FLAGS.channel }),
    writesMessage: () => true,
    answer: create,
  },
  editMessage: {
    method: 'PATCH',
    path: MESSAGE,
    auth: 'bot',
    described: () => MessageEditRequestPartialSchema,
    limits: (call) => {
      const existing = call.world.messages.get(param(call, 'message_id'))?.api;
      return messageLimits(call.body as MessageLike, { existing, allowedFlags: FLAGS.edit });
    },
    writesMessage: () => true,
    answer: (call) => {
      const message = find(call);
      if (message.api.author.id !== call.world.bot.id) throw refuse.notTheAuthor();
      if (message.channel.archived) throw refuse.archivedThread();
      if (isEmpty(call.body as MessageLike, message.api)) throw refuse.emptyMessage();
      rewriteMessage(call.world, message, call.body as MessageBody);
      return { status: 200, body: message.api };
    },
  },
  deleteMessage: {
    method: 'DELETE',
    path: MESSAGE,
    auth: 'bot',
    answer: (call) => {
      const message = find(call);
      if (message.api.author.id !== call.world.bot.id) throw refuse.missingPermissions();
      if (message.channel.archived) throw refuse.archivedThread();
      removeMessage(call.world, message);
      return { status: 204 };
    },
  },
  triggerTyping: {
    method: 'POST',
    path: '/channels/{channel_id}/typing',
    auth: 'bot',
    answer: (call) => {
      const channel = open(call);
      if (!botHas(call.world, channel, sendPermission(channel))) throw refuse.missingPermissions();
      call.world.typing.push({ channelId: channel.id, at: performance.now() });
      return { status: 204 };
    },
  },
  addReaction: react('PUT'),
  removeReaction: react('DELETE'),
} as const satisfies Record<string, Route>;

function create(call: Call): Reply {
  const { world } = call;
  const channel = open(call);
  const body = call.body as MessageBody & Reference & { enforce_nonce?: boolean | null };
  const partner = channel.recipients[0];
  if (channel.type === ChannelType.DM && partner && world.closedDms.has(partner.id)) {
    throw refuse.closedDms();
  }
  if (!botHas(world, channel, sendPermission(channel))) throw refuse.missingPermissions();
  if (channel.locked) throw refuse.lockedThread();
  if (isEmpty(body as MessageLike)) throw refuse.emptyMessage();
  const repliesTo = referenced(call, channel, body);
  if (body.enforce_nonce === true && body.nonce !== undefined && body.nonce !== null) {
    const same = [...world.messages.values()].find(
      (each) => each.nonce === String(body.nonce) && each.api.author.id === world.bot.id,
    );
    if (same) return { status: 200, body: same.api };
  }
  channel.archived = false;
  const message = writeMessage(world, { channel, author: world.bot, body, repliesTo });
  return { status: 200, body: message.api };
}

interface Reference {
  readonly message_reference?: {
    readonly message_id?: string;
    readonly fail_if_not_exists?: boolean | null;
  } | null;
}

function referenced(
  { world }: Call,
  channel: FakeChannel,
  { message_reference: reference }: Reference,
): StoredMessage | undefined {
  if (reference?.message_id === undefined) return undefined;
  if (!botHas(world, channel, PermissionFlagsBits.ReadMessageHistory)) {
    throw refuse.cannotReplyUnread();
  }
  const message = world.messages.get(reference.message_id);
  const isThere =
    message !== undefined &&
    !message.deleted &&
    message.visibleTo === undefined &&
    message.channel === channel;
  if (isThere) return message;
  if (reference.fail_if_not_exists === false) return undefined;
  const message_ = 'Unknown message';
  throw invalidForm([
    { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: message_ },
  ]);
}

function react(method: 'PUT' | 'DELETE'): Route {
  return {
    method,
    path: `${MESSAGE}/reactions/{emoji}/@me`,
    auth: 'bot',
    answer: (call) => {
      const message = find(call);
      if (!botHas(call.world, message.channel, PermissionFlagsBits.AddReactions)) {
        throw refuse.missingPermissions();
      }
      const name = param(call, 'emoji');
      const others = (message.api.reactions ?? []).filter((each) => each.emoji.name !== name);
      const mine = { count: 1, me: true, emoji: { id: null, name } };
      message.api.reactions = (method === 'PUT' ? [...others, mine] : others) as typeof others;
      call.world.changes.announce(message.api.id);
      return { status: 204 };
    },
  };
}

/** The channel, if the bot may look into it. */
function open(call: Call): FakeChannel {
  const channel = call.world.channel(param(call, 'channel_id'));
  if ((botMay(call.world, channel) & PermissionFlagsBits.ViewChannel) === 0n) {
    throw refuse.missingAccess();
  }
  if (channel.type === ChannelType.GroupDM) throw refuse.missingAccess();
  return channel;
}

function find(call: Call): StoredMessage {
  return call.world.message(open(call).id, param(call, 'message_id'));
}

function list(call: Call): unknown[] {
  const channel = open(call);
  const limit = Number(call.query.get('limit') ?? 50);
  const before = call.query.get('before');
  return [...call.world.messages.values()]
    .filter((each) => each.channel === channel && !each.deleted && each.visibleTo === undefined)
    .filter((each) => before === null || BigInt(each.api.id) < BigInt(before))
    .slice(-limit)
    .reverse()
    .map((message) => readable(call, message));
}

function readable({ world }: Call, { api, channel }: StoredMessage) {
  return world.mayReadContent ? api : hideContent(api, world.bot.id, channel.type);
}
