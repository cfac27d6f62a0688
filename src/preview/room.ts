import { type APIMessage, ChannelType, MessageFlags, MessageType } from 'discord.js';
import type { Changes, RoomChannel, RoomPerson } from './protocol.ts';

/** The server of the preview, its channels and who is there. Ids are as Discord's: 17 digits and more. */
export const PLACE = {
  server: { id: '100000000000000100', name: 'Newsroom' },
  user: { id: '100000000000000200', name: 'you' },
  bot: { id: '100000000000000300', name: 'Exhibit' },
  channels: [
    { id: '100000000000000401', name: 'general', type: ChannelType.GuildText },
    { id: '100000000000000402', name: 'questions', type: ChannelType.GuildText },
    { id: '100000000000000403', name: 'Exhibit', type: ChannelType.DM },
  ],
} as const satisfies {
  readonly server: RoomPerson;
  readonly user: RoomPerson;
  readonly bot: RoomPerson;
  readonly channels: readonly RoomChannel[];
};

/** What a new message is made of. */
export type NewMessage = Pick<APIMessage, 'channel_id' | 'content'> &
  Partial<
    Pick<
      APIMessage,
      | 'flags'
      | 'components'
      | 'type'
      | 'message_reference'
      | 'referenced_message'
      | 'mentions'
      | 'interaction'
    >
  > & { readonly author: RoomPerson };

/** The parts of a message that an edit changes. */
export type MessageEdit = Partial<Pick<APIMessage, 'content' | 'components' | 'flags'>>;

/** The messages of the preview, in memory alone. Every change has a number, so that pages can catch up. */
export interface Room {
  readonly nextId: () => string;
  message(id: string): APIMessage | undefined;
  write(message: NewMessage): APIMessage;
  /** Undefined when the message is gone. */
  rewrite(id: string, edit: MessageEdit): APIMessage | undefined;
  remove(id: string): void;
  changesSince(revision: number): Changes;
}

/** An empty room. `now` returns milliseconds since 1970. */
export function createRoom(now: () => number): Room {
  const entries = new Map<string, { message: APIMessage | undefined; revision: number }>();
  const nextId = createIds(now);
  let revision = 0;

  const put = (id: string, message: APIMessage | undefined): void => {
    revision += 1;
    entries.set(id, { message, revision });
    // The oldest are forgotten, as if they were scrolled away.
    for (const oldest of entries.keys()) {
      if (entries.size <= MAX_MESSAGES) break;
      entries.delete(oldest);
    }
  };

  return {
    nextId,
    message: (id) => entries.get(id)?.message,
    write({ author, ...parts }) {
      const message: APIMessage = {
        type: MessageType.Default,
        mentions: [],
        ...parts,
        id: nextId(),
        author: personPayload(author),
        timestamp: new Date(now()).toISOString(),
        edited_timestamp: null,
        tts: false,
        mention_everyone: false,
        mention_roles: [],
        attachments: [],
        embeds: [],
        pinned: false,
      };
      put(message.id, message);
      return message;
    },
    rewrite(id, edit) {
      const message = entries.get(id)?.message;
      if (message === undefined) return undefined;
      const flags = (message.flags ?? 0) | (edit.flags ?? 0);
      const wasLoading = (flags & MessageFlags.Loading) !== 0;
      const rewritten = {
        ...message,
        ...edit,
        flags: flags & ~MessageFlags.Loading,
        edited_timestamp: wasLoading ? null : new Date(now()).toISOString(),
      };
      put(id, rewritten);
      return rewritten;
    },
    remove: (id) => {
      if (entries.has(id)) put(id, undefined);
    },
    changesSince(since) {
      // A page that is ahead belongs to an earlier run: it gets everything.
      const after = since > revision ? 0 : since;
      const changed = [...entries].filter((entry) => entry[1].revision > after);
      return {
        revision,
        messages: changed.flatMap(([, { message }]) => message ?? []),
        removed: changed.filter(([, { message }]) => message === undefined).map(([id]) => id),
      };
    },
  };
}

/** A person as payloads have them. */
export function personPayload({ id, name }: RoomPerson): APIMessage['author'] {
  const isBot = id === PLACE.bot.id;
  return {
    id,
    username: name,
    discriminator: '0',
    global_name: null,
    avatar: null,
    ...(isBot ? { bot: true } : {}),
  };
}

/** More than anybody scrolls back to; a few megabytes. */
const MAX_MESSAGES = 500;

/** Unique, ever rising ids that carry the time of their making, as Discord's do (docs: Reference, Snowflakes). */
function createIds(now: () => number): () => string {
  let last = 0n;
  return () => {
    const next = BigInt(Math.max(0, Math.floor(now()) - DISCORD_EPOCH_MS)) << 22n;
    last = next > last ? next : last + 1n;
    return String(last);
  };
}

const DISCORD_EPOCH_MS = 1_420_070_400_000;
