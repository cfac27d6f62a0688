import {
  type APIMessage,
  type APIUser,
  ChannelType,
  GatewayIntentBits,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { Dispatch } from '../gateway/session.ts';
import { messageEventPayload } from './payloads.ts';
import { isSilent, type Pings, pingsOf } from './pings.ts';
import type { VisibleBody } from './visible-text.ts';
import type { FakeChannel, StoredInteraction, StoredMessage, World } from './world.ts';

/** The parts of a request's body that become a message. */
export type MessageBody = VisibleBody &
  Parameters<typeof pingsOf>[0] & {
    readonly flags?: number | null | undefined;
    readonly nonce?: string | number | null | undefined;
    readonly tts?: boolean | null | undefined;
  };

interface Writing {
  readonly channel: FakeChannel;
  readonly author: APIUser;
  readonly body: MessageBody;
  readonly repliesTo?: StoredMessage | undefined;
  readonly interaction?: StoredInteraction | undefined;
  readonly loading?: boolean;
  /** Of a message that an incoming webhook wrote. */
  readonly webhookId?: string | undefined;
}

/** Stores a new message and tells the gateway and whoever waits. */
export function writeMessage(world: World, writing: Writing): StoredMessage {
  const { channel, author, body, repliesTo, interaction, loading = false, webhookId } = writing;
  const flags = (body.flags ?? 0) | (loading ? MessageFlags.Loading : 0);
  const isEphemeral = (flags & MessageFlags.Ephemeral) !== 0;
  const text = body.content ?? '';
  const pings = pingsOf(body, repliesTo?.api.author.id);
  const api: APIMessage = {
    id: world.nextId(),
    channel_id: channel.id,
    author,
    content: text,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    mention_everyone: /@(everyone|here)\b/.test(text) && pings.everyone,
    mentions: mentionsOf(world, text, pings),
    mention_roles: [...pings.roles],
    attachments: [],
    embeds: (body.embeds ?? []).map((embed) => ({ type: 'rich' as never, ...embed })),
    components: [...(body.components ?? [])],
    pinned: false,
    type: interaction ? MessageType.ChatInputCommand : MessageType.Default,
    flags,
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce }),
    ...(repliesTo === undefined ? {} : replyPayload(repliesTo)),
    ...(interaction === undefined ? {} : interactionPayload(world, interaction)),
    ...(webhookId === undefined ? {} : { webhook_id: webhookId }),
  };
  const message: StoredMessage = {
    api,
    channel,
    visibleTo: isEphemeral ? interaction?.user.id : undefined,
    interactionId: interaction?.id,
    nonce: body.nonce === undefined || body.nonce === null ? undefined : String(body.nonce),
    loading,
    deleted: false,
    edits: 0,
    pings,
  };
  world.messages.set(api.id, message);
  if (!isEphemeral) dispatchMessage(world, 'MESSAGE_CREATE', message);
  world.changes.announce(channel.id);
  return message;
}

/** Changes what the body names; an empty list or null clears it. Fills a deferred response. */
export function rewriteMessage(world: World, message: StoredMessage, body: MessageBody): void {
  const kept = message.api;
  const wasLoading = message.loading;
  const content = body.content === undefined ? kept.content : (body.content ?? '');
  message.pings = pingsOf({ ...body, content });
  message.api = {
    ...kept,
    content,
    embeds: body.embeds === undefined ? kept.embeds : [...(body.embeds ?? [])],
    components:
      body.components === undefined ? (kept.components ?? []) : [...(body.components ?? [])],
    flags: ((kept.flags ?? 0) & ~MessageFlags.Loading) | (body.flags ?? 0),
    mentions: isSilent(message.pings) ? [] : mentionsOf(world, content, message.pings),
    edited_timestamp: wasLoading ? null : new Date().toISOString(),
  };
  message.loading = false;
  if (!wasLoading) message.edits += 1;
  if (message.visibleTo === undefined) dispatchMessage(world, 'MESSAGE_UPDATE', message);
  announce(world, message);
}

/** Adds a link's preview, as Discord does by itself: an update event, but no edit. */
export function previewLink(world: World, message: StoredMessage): void {
  const preview = { type: 'article' as never, title: 'A page', url: 'https://a.example' };
  message.api = { ...message.api, embeds: [...message.api.embeds, preview] };
  dispatchMessage(world, 'MESSAGE_UPDATE', message);
}

/** Takes a message away and tells the gateway and whoever waits. */
export function removeMessage(world: World, message: StoredMessage): void {
  message.deleted = true;
  if (message.visibleTo === undefined) {
    const { id, guildId, type } = message.channel;
    dispatchIn(world, message.channel, {
      event: 'MESSAGE_DELETE',
      data: {
        id: message.api.id,
        channel_id: id,
        channel_type: type,
        ...(guildId === undefined ? {} : { guild_id: guildId }),
      },
    });
  }
  announce(world, message);
}

/** Takes messages of one channel away in one event. */
export function removeMessages(world: World, messages: readonly StoredMessage[]): void {
  const channel = messages[0]?.channel;
  if (channel === undefined) return;
  for (const message of messages) message.deleted = true;
  dispatchIn(world, channel, {
    event: 'MESSAGE_DELETE_BULK',
    data: {
      ids: messages.map(({ api }) => api.id),
      channel_id: channel.id,
      ...(channel.guildId === undefined ? {} : { guild_id: channel.guildId }),
    },
  });
  for (const message of messages) announce(world, message);
}

function dispatchMessage(world: World, event: string, message: StoredMessage): void {
  const data = messageEventPayload(message);
  dispatchIn(world, message.channel, { event, data, isMessage: true });
}

/** Tells the gateway what happens in a channel. A bot is in no group message and hears nothing of it. */
function dispatchIn(
  world: World,
  channel: FakeChannel,
  dispatch: Pick<Dispatch, 'event' | 'data' | 'isMessage'>,
): void {
  if (channel.type === ChannelType.GroupDM) return;
  world.dispatch({ ...dispatch, guildId: channel.guildId, intent: messageIntent(channel) });
}

function messageIntent(channel: FakeChannel): number {
  return channel.guildId === undefined
    ? GatewayIntentBits.DirectMessages
    : GatewayIntentBits.GuildMessages;
}

function announce(world: World, message: StoredMessage): void {
  world.changes.announce(message.channel.id);
  world.changes.announce(message.api.id);
}

function replyPayload(repliesTo: StoredMessage) {
  const { channel, api } = repliesTo;
  return {
    type: MessageType.Reply,
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: api.id,
      channel_id: channel.id,
      ...(channel.guildId === undefined ? {} : { guild_id: channel.guildId }),
    },
    referenced_message: repliesTo.deleted ? null : api,
  };
}

function interactionPayload(world: World, interaction: StoredInteraction) {
  return {
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type as never,
      user: interaction.user,
      authorizing_integration_owners: interaction.payload.authorizing_integration_owners,
    } as never,
  };
}

function mentionsOf(world: World, text: string, pings: Pings): APIUser[] {
  const mentioned = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1]);
  return [...new Set([...mentioned, ...pings.users])]
    .map((id) => (id === undefined ? undefined : world.users.get(id)))
    .filter((user) => user !== undefined);
}
