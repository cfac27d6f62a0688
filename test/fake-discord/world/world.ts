import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIChatInputApplicationCommandInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  ApplicationCommandOptionType,
  ChannelType,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Dispatch } from '../gateway/session.ts';
import { refuse } from '../rest/refusal.ts';
import type { Changes } from './changes.ts';
import type { Pings } from './pings.ts';
import { snowflakes } from './snowflake.ts';

export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** False for a server where the app is used by user install alone: no events, no access. */
  readonly botIsMember: boolean;
}

export interface FakeChannel {
  readonly id: string;
  readonly type:
    | ChannelType.GuildText
    | ChannelType.DM
    | ChannelType.GroupDM
    | ChannelType.PublicThread;
  readonly name: string;
  readonly guildId?: string;
  /** Of a thread: its channel. */
  readonly parentId?: string;
  /** Of a direct or group message: everyone but the bot. */
  readonly recipients: readonly APIUser[];
  /** The permissions that the bot lacks here. */
  denied: bigint;
  archived: boolean;
  locked: boolean;
}

export interface StoredMessage {
  api: APIMessage;
  readonly channel: FakeChannel;
  /** The one person who sees an ephemeral message; undefined: everyone in the channel. */
  readonly visibleTo: string | undefined;
  /** The interaction that it responds to. */
  readonly interactionId: string | undefined;
  readonly nonce: string | undefined;
  /** "is thinking …": deferred and not yet filled. */
  loading: boolean;
  deleted: boolean;
  edits: number;
  pings: Pings;
}

export interface StoredInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly channel: FakeChannel;
  readonly context: InteractionContextType;
  /** True where only the user, not the server, has installed the app. */
  readonly userInstalledOnly: boolean;
  readonly payload: Pick<
    APIChatInputApplicationCommandInteraction,
    'authorizing_integration_owners' | 'app_permissions'
  > & { readonly id: string };
  /** In milliseconds, by the monotonic clock. */
  readonly sentAt: number;
  /** Of a component, or of a modal that a component opened: the message it sits on. */
  readonly source: StoredMessage | undefined;
  /** The callback is refused with 10062 once this is true. */
  expired: boolean;
  /** Its webhook is refused with 50027 once this is true (Discord: after 15 minutes). */
  tokenExpired: boolean;
  callback?: { readonly type: InteractionResponseType; readonly at: number };
  original?: StoredMessage;
  /** True once the source message was changed by this interaction. */
  updated: boolean;
  readonly followUps: StoredMessage[];
  modal?: APIModalInteractionResponseCallbackData;
  choices?: readonly APIApplicationCommandOptionChoice[];
  /** Of an autocomplete: the type of the focused option. */
  readonly focusedType?: ApplicationCommandOptionType;
}

/** Everything that the fake knows: one mutable state, read by the routes and by the test. */
export class World {
  readonly nextId = snowflakes();
  readonly bot: APIUser;
  readonly applicationId: string;
  readonly token: string;
  readonly users = new Map<string, APIUser>();
  readonly permissionsOf = new Map<string, bigint>();
  readonly closedDms = new Set<string>();
  readonly guilds = new Map<string, FakeGuild>();
  readonly channels = new Map<string, FakeChannel>();
  readonly messages = new Map<string, StoredMessage>();
  readonly interactions = new Map<string, StoredInteraction>();
  readonly interactionsByToken = new Map<string, StoredInteraction>();
  /** By guild id; `global` for the global ones. */
  readonly commands = new Map<string, readonly APIApplicationCommand[]>();
  readonly typing: { readonly channelId: string; readonly at: number }[] = [];
  readonly changes: Changes;
  readonly mayReadContent: boolean;
  /** The key for HTTP interactions, hexadecimal. */
  readonly publicKey: string;
  /** Sends a gateway event to every session that it concerns. */
  dispatch: (dispatch: Dispatch) => void = () => {};

  constructor(options: {
    readonly changes: Changes;
    readonly mayReadContent: boolean;
    readonly publicKey: string;
    readonly token?: string | undefined;
  }) {
    this.changes = options.changes;
    this.mayReadContent = options.mayReadContent;
    this.publicKey = options.publicKey;
    this.applicationId = this.nextId();
    this.bot = this.addUser('exhibit', { bot: true });
    this.token = options.token ?? `${Buffer.from(this.bot.id).toString('base64url')}.fake.token`;
  }

  addUser(name: string, { bot = false, permissions = 0n } = {}): APIUser {
    const user: APIUser = {
      id: this.nextId(),
      username: name,
      discriminator: bot ? '0001' : '0',
      global_name: bot ? null : name,
      avatar: null,
      bot,
    };
    this.users.set(user.id, user);
    this.permissionsOf.set(user.id, permissions);
    return user;
  }

  /** The channel, or 10003. */
  channel(id: string): FakeChannel {
    const channel = this.channels.get(id);
    if (channel === undefined) throw refuse.unknownChannel();
    return channel;
  }

  /** The message in that channel which the bot may read over REST, or 10008. */
  message(channelId: string, id: string): StoredMessage {
    const message = this.messages.get(id);
    if (message === undefined || message.deleted || message.channel.id !== channelId) {
      throw refuse.unknownMessage();
    }
    if (message.visibleTo !== undefined) throw refuse.unknownMessage();
    return message;
  }

  /** The interaction whose webhook is used, or why it cannot be. */
  webhook(applicationId: string, token: string): StoredInteraction {
    const interaction = this.interactionsByToken.get(token);
    if (interaction === undefined || applicationId !== this.applicationId) {
      throw refuse.unknownWebhook();
    }
    if (interaction.tokenExpired) throw refuse.invalidWebhookToken();
    if (interaction.callback === undefined) throw refuse.unknownWebhook();
    return interaction;
  }
}
