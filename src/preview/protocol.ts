import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  ChannelType,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

/** A place of the preview where things are written. */
export interface RoomChannel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType.GuildText | ChannelType.DM;
}

/** What a page begins with. */
export interface RoomView {
  readonly server: string;
  readonly user: RoomPerson;
  readonly bot: RoomPerson;
  readonly channels: readonly RoomChannel[];
  /** As they are registered with Discord. */
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** Questions to begin with. */
  readonly examples: readonly string[];
  readonly changes: Changes;
}

export interface RoomPerson {
  readonly id: string;
  readonly name: string;
}

/** What became of the messages after a revision. */
export interface Changes {
  /** The revision that the page is at with them. */
  readonly revision: number;
  /** New and changed messages, oldest first. */
  readonly messages: readonly APIMessage[];
  readonly removed: readonly string[];
}

/** A value that was typed or chosen for a command's option. */
export interface GivenOption {
  readonly name: string;
  readonly value: string | boolean;
}

/** What a person does. */
export type Act =
  | {
      readonly kind: 'say';
      readonly channelId: string;
      readonly content: string;
      readonly repliesTo?: string | undefined;
    }
  | {
      readonly kind: 'command';
      readonly channelId: string;
      readonly name: string;
      readonly options: readonly GivenOption[];
    }
  | {
      /** Typing on: `focused` names the option that is being typed. */
      readonly kind: 'complete';
      readonly channelId: string;
      readonly name: string;
      readonly options: readonly GivenOption[];
      readonly focused: string;
    }
  | { readonly kind: 'apps'; readonly messageId: string; readonly name: string }
  | { readonly kind: 'press'; readonly messageId: string; readonly customId: string }
  | {
      readonly kind: 'choose';
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'submit';
      readonly modalId: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  /** Throws a private answer away, which Discord does on the person's side. */
  | { readonly kind: 'dismiss'; readonly messageId: string };

/** An act, and what the page knows so far. */
export interface ActRequest {
  readonly act: Act;
  /** Whether the person has the permission “Manage Server”. */
  readonly isManager: boolean;
  readonly revision: number;
}

/** What came of an act. */
export interface ActOutcome {
  readonly changes: Changes;
  readonly modal?: ShownModal;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
}

/** A form that the bot opened; `id` is what its submission refers to. */
export interface ShownModal {
  readonly id: string;
  readonly data: APIModalInteractionResponseCallbackData;
}
