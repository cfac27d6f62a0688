import type { APIUser, ComponentType } from 'discord-api-types/v10';
import { addThread, announceChannel, placeOf, type Where } from '../world/places.ts';
import type { FakeChannel, StoredMessage, World } from '../world/world.ts';
import {
  previewLink,
  removeMessage,
  removeMessages,
  rewriteMessage,
} from '../world/write-message.ts';
import { type Delivery, type InteractionToSend, sendInteraction } from './send-interaction.ts';
import type { SentInteraction } from './sent-interaction.ts';
import { SentMessage } from './sent-message.ts';
import { type Saying, writeAs } from './talk.ts';
import {
  type ContextMenu,
  contextMenuInteraction,
  type SlashCommand,
  slashInteraction,
  type Typing,
  typingInteraction,
} from './use-command.ts';
import {
  clickInteraction,
  forgedInteraction,
  modalInteraction,
  selectInteraction,
} from './use-component.ts';

/** The people of the fake, where they are, and everything that they can do. */
export class People {
  readonly #world: World;
  readonly #delivery: Delivery;
  readonly #users = new Map<string, APIUser>();

  constructor(world: World, delivery: Delivery) {
    this.#world = world;
    this.#delivery = delivery;
  }

  /** The channel of that name; throws when there is none. */
  channel(name: string): FakeChannel {
    const channels = [...this.#world.channels.values()];
    const found = channels.find((each) => each.name === name && each.name !== '');
    if (found === undefined) throw new Error(`there is no channel "${name}"`);
    return found;
  }

  /** The channel in which `user` would act there: the bot's direct messages, a group, a server's. */
  place(where: Where, user = this.user()): FakeChannel {
    return placeOf(this.#world, where, user).channel;
  }

  /** The person of that name; made at the first call, with these permissions besides everyone's. */
  user(name = 'ada', permissions = 0n): APIUser {
    const known = this.#users.get(name);
    const user = known ?? this.#world.addUser(name, { permissions });
    this.#users.set(name, user);
    return user;
  }

  /** From now on the person has these permissions besides everyone's. */
  permit(user: APIUser, permissions: bigint): void {
    this.#world.permissionsOf.set(user.id, permissions);
  }

  /** The servers let everybody use a command, whatever permissions it asks for by default. */
  offerToEverybody(command: string): void {
    for (const [scope, commands] of this.#world.commands) {
      const offered = commands.map((each) =>
        each.name === command ? { ...each, default_member_permissions: null } : each,
      );
      this.#world.commands.set(scope, offered);
    }
  }

  /** Another bot, whose messages should leave ours cold. */
  otherBot(name = 'other bot'): APIUser {
    return this.#world.addUser(name, { bot: true });
  }

  slash(command: SlashCommand): SentInteraction {
    return this.#send(slashInteraction(this.#world, command, command.user ?? this.user()));
  }

  autocomplete(typing: Typing): SentInteraction {
    return this.#send(typingInteraction(this.#world, typing, typing.user ?? this.user()));
  }

  contextMenu(menu: ContextMenu): SentInteraction {
    return this.#send(contextMenuInteraction(this.#world, menu, menu.user ?? this.user()));
  }

  click(message: { readonly id: string }, customId: string, user = this.user()): SentInteraction {
    return this.#send(clickInteraction(this.#world, message.id, customId, user));
  }

  select(
    message: { readonly id: string },
    customId: string,
    values: readonly string[],
    user = this.user(),
  ): SentInteraction {
    return this.#send(selectInteraction(this.#world, message.id, customId, values, user));
  }

  /** Submits the modal that `opener` was answered with; fields by custom id. */
  submitModal(opener: SentInteraction, fields: Readonly<Record<string, string>>): SentInteraction {
    const interaction = this.#world.interactions.get(opener.id);
    if (interaction === undefined) throw new Error(`there is no interaction ${opener.id}`);
    return this.#send(modalInteraction(this.#world, interaction, fields));
  }

  /** A component interaction that no component of the message offers: forged, or from an older version. */
  forge(
    message: { readonly id: string },
    data: { readonly component_type: ComponentType; readonly custom_id: string },
    user = this.user(),
  ): SentInteraction {
    return this.#send(forgedInteraction(this.#world, message.id, data, user));
  }

  say(saying: Saying): SentMessage {
    return new SentMessage(this.#world, writeAs(this.#world, saying, saying.user ?? this.user()));
  }

  editMessage(message: { readonly id: string }, content: string): void {
    rewriteMessage(this.#world, this.#message(message.id), { content });
  }

  /** A link in the message gets its preview: an update event, but no edit. */
  previewLink(message: { readonly id: string }): void {
    previewLink(this.#world, this.#message(message.id));
  }

  deleteMessage(message: { readonly id: string }): void {
    removeMessage(this.#world, this.#message(message.id));
  }

  /** Several messages of one channel at once, as moderators' bots do it. */
  deleteMessages(messages: readonly { readonly id: string }[]): void {
    removeMessages(
      this.#world,
      messages.map(({ id }) => this.#message(id)),
    );
  }

  startThread(channel: FakeChannel, name: string, owner = this.user()): FakeChannel {
    return addThread(this.#world, { channel, name, owner });
  }

  /** Archives a thread, and locks it when asked to. */
  archive(thread: FakeChannel, { locked = false } = {}): void {
    thread.archived = true;
    thread.locked = locked;
    announceChannel(this.#world, thread, 'THREAD_UPDATE');
  }

  /** Takes permissions from the bot in a channel. */
  deny(channel: FakeChannel, permissions: bigint): void {
    channel.denied |= permissions;
    announceChannel(this.#world, channel, 'CHANNEL_UPDATE');
  }

  /** From now on the bot cannot write to this person: 50007. */
  closeDms(user: APIUser): void {
    this.#world.closedDms.add(user.id);
  }

  #send(sending: InteractionToSend): SentInteraction {
    return sendInteraction(this.#world, sending, this.#delivery);
  }

  #message(id: string): StoredMessage {
    const message = this.#world.messages.get(id);
    if (message === undefined || message.deleted) throw new Error(`there is no message ${id}`);
    return message;
  }
}
