import { setTimeout as delay } from 'node:timers/promises';
import type { APIApplicationCommand, APIUser, ComponentType } from 'discord-api-types/v10';
import { type Cut, cutConnections } from './gateway/cut.ts';
import type { Gateway, IdentifyAnswer, Login } from './gateway/gateway.ts';
import type { Listener } from './listener.ts';
import { type SeenMessage, seeMessage } from './people/seen-message.ts';
import { type InteractionToSend, sendInteraction } from './people/send-interaction.ts';
import type { SentInteraction } from './people/sent-interaction.ts';
import { SentMessage } from './people/sent-message.ts';
import type { InteractionKeys } from './people/sign-interaction.ts';
import { type Saying, writeAs } from './people/talk.ts';
import {
  type ContextMenu,
  contextMenuInteraction,
  type SlashCommand,
  slashInteraction,
  type Typing,
  typingInteraction,
} from './people/use-command.ts';
import {
  clickInteraction,
  forgedInteraction,
  modalInteraction,
  selectInteraction,
} from './people/use-component.ts';
import type { RouteName } from './rest/all-routes.ts';
import type { Fault } from './rest/faults.ts';
import type { Problem, RecordedRequest, Rest } from './rest/serve-rest.ts';
import { addThread, announceChannel, placeOf, type Where } from './world/places.ts';
import type { FakeChannel, StoredInteraction, World } from './world/world.ts';
import { removeMessage, rewriteMessage } from './world/write-message.ts';

interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly rest: Rest<RouteName>;
  readonly listener: Listener;
  readonly keys: InteractionKeys;
  readonly deadlineMs: number | undefined;
}

/** A fake Discord as a test sees it: people who act, what the bot did, and faults. */
export class FakeDiscord {
  readonly keys: InteractionKeys;
  readonly #parts: Parts;
  readonly #users = new Map<string, APIUser>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.keys = parts.keys;
  }

  // Where and who

  /** For `new Client({ rest: { api } })` and `DISCORD_API_URL`. */
  get restUrl(): string {
    return `http://${this.#parts.listener.host}/api`;
  }

  get token(): string {
    return this.#parts.world.token;
  }

  get applicationId(): string {
    return this.#parts.world.applicationId;
  }

  get botId(): string {
    return this.#parts.world.bot.id;
  }

  /** The channel of that name; throws when there is none. */
  channel(name: string): FakeChannel {
    const channels = [...this.#parts.world.channels.values()];
    const found = channels.find((each) => each.name === name && each.name !== '');
    if (found === undefined) throw new Error(`there is no channel "${name}"`);
    return found;
  }

  /** The channel in which `user` would act there: the bot's direct messages, a group, a server's. */
  place(where: Where, user = this.user()): FakeChannel {
    return placeOf(this.#parts.world, where, user).channel;
  }

  /** The person of that name; made at the first call, with these permissions besides everyone's. */
  user(name = 'ada', permissions = 0n): APIUser {
    const known = this.#users.get(name);
    const user = known ?? this.#parts.world.addUser(name, { permissions });
    this.#users.set(name, user);
    return user;
  }

  /** Another bot, whose messages should leave ours cold. */
  otherBot(name = 'other bot'): APIUser {
    return this.#parts.world.addUser(name, { bot: true });
  }

  // What people do

  slash(command: SlashCommand): SentInteraction {
    return this.#send(slashInteraction(this.#parts.world, command, command.user ?? this.user()));
  }

  autocomplete(typing: Typing): SentInteraction {
    return this.#send(typingInteraction(this.#parts.world, typing, typing.user ?? this.user()));
  }

  contextMenu(menu: ContextMenu): SentInteraction {
    return this.#send(contextMenuInteraction(this.#parts.world, menu, menu.user ?? this.user()));
  }

  click(message: { readonly id: string }, customId: string, user = this.user()): SentInteraction {
    return this.#send(clickInteraction(this.#parts.world, message.id, customId, user));
  }

  select(
    message: { readonly id: string },
    customId: string,
    values: readonly string[],
    user = this.user(),
  ): SentInteraction {
    return this.#send(selectInteraction(this.#parts.world, message.id, customId, values, user));
  }

  /** Submits the modal that `opener` was answered with; fields by custom id. */
  submitModal(opener: SentInteraction, fields: Readonly<Record<string, string>>): SentInteraction {
    const { world } = this.#parts;
    const interaction = world.interactions.get(opener.id);
    if (interaction === undefined) throw new Error(`there is no interaction ${opener.id}`);
    return this.#send(modalInteraction(world, interaction, fields));
  }

  /** A component interaction that no component of the message offers: forged, or from an older version. */
  forge(
    message: { readonly id: string },
    data: { readonly component_type: ComponentType; readonly custom_id: string },
    user = this.user(),
  ): SentInteraction {
    return this.#send(forgedInteraction(this.#parts.world, message.id, data, user));
  }

  say(saying: Saying): SentMessage {
    const { world } = this.#parts;
    return new SentMessage(world, writeAs(world, saying, saying.user ?? this.user()));
  }

  editMessage(message: { readonly id: string }, content: string): void {
    rewriteMessage(this.#parts.world, this.#message(message.id), { content });
  }

  deleteMessage(message: { readonly id: string }): void {
    removeMessage(this.#parts.world, this.#message(message.id));
  }

  startThread(channel: FakeChannel, name: string, owner = this.user()): FakeChannel {
    return addThread(this.#parts.world, { channel, name, owner });
  }

  /** Archives a thread, and locks it when asked to. */
  archive(thread: FakeChannel, { locked = false } = {}): void {
    thread.archived = true;
    thread.locked = locked;
    announceChannel(this.#parts.world, thread, 'THREAD_UPDATE');
  }

  /** Takes permissions from the bot in a channel. */
  deny(channel: FakeChannel, permissions: bigint): void {
    channel.denied |= permissions;
    announceChannel(this.#parts.world, channel, 'CHANNEL_UPDATE');
  }

  /** From now on the bot cannot write to this person: 50007. */
  closeDms(user: APIUser): void {
    this.#parts.world.closedDms.add(user.id);
  }

  // What the bot did

  get commands(): readonly APIApplicationCommand[] {
    return this.#parts.world.commands.get('global') ?? [];
  }

  get requests(): readonly RecordedRequest<RouteName>[] {
    return this.#parts.rest.requests;
  }

  requestsTo(route: RouteName): readonly RecordedRequest<RouteName>[] {
    return this.requests.filter((request) => request.route === route);
  }

  /** Everything that the bot did wrong; a sound test ends with none. */
  get problems(): readonly Problem[] {
    return this.#parts.rest.problems;
  }

  /** The messages of a channel that `user` sees, oldest first. */
  messagesIn(channel: { readonly id: string }, user = this.user()): readonly SeenMessage[] {
    return [...this.#parts.world.messages.values()]
      .filter((each) => each.channel.id === channel.id && !each.deleted)
      .filter((each) => each.visibleTo === undefined || each.visibleTo === user.id)
      .map(seeMessage);
  }

  /** The message as it looks now; throws when it is deleted. */
  look(message: { readonly id: string }): SeenMessage {
    return seeMessage(this.#message(message.id));
  }

  get typing(): readonly { readonly channelId: string; readonly at: number }[] {
    return this.#parts.world.typing;
  }

  get logins(): readonly Login[] {
    return this.#parts.gateway.logins;
  }

  // Waiting

  /** Waits until a request to this route was answered for the nth time, counted from 1. */
  request(route: RouteName, nth = 1): Promise<RecordedRequest<RouteName>> {
    const answered = () => this.requestsTo(route).filter(({ status }) => status !== undefined);
    return this.#until('requests', () => answered()[nth - 1], `request ${nth} to ${route}`);
  }

  /** Waits until the nth request to this route has arrived, answered or not. */
  requestSeen(route: RouteName, nth = 1): Promise<RecordedRequest<RouteName>> {
    const found = () => this.requestsTo(route)[nth - 1];
    return this.#until('requests', found, `request ${nth} to ${route}`);
  }

  /** Waits until the bot has a session with a live connection. */
  async botOnline(): Promise<void> {
    const { sessions } = this.#parts.gateway;
    const isOnline = () => [...sessions.values()].some(({ connection }) => connection?.isAlive);
    await this.#until('gateway', () => isOnline() || undefined, 'a bot that is online');
  }

  /** Waits for the nth login of this kind, counted from 1. */
  login(kind: Login['kind'], nth = 1): Promise<Login> {
    const found = () => this.logins.filter((each) => each.kind === kind)[nth - 1];
    return this.#until('gateway', found, `${kind} ${nth}`);
  }

  /**
   * Waits until the bot has received everything that was sent (it answers a heartbeat request) and
   * then made no request for `quietMs`. For showing that the bot stays silent.
   */
  async settled(quietMs = 50): Promise<void> {
    const { gateway, rest } = this.#parts;
    const expected = gateway.heartbeats + gateway.requestHeartbeats();
    const received = () => (gateway.heartbeats >= expected ? true : undefined);
    await this.#until('gateway', received, 'a heartbeat');
    let seen: number;
    do {
      await this.#until('requests', () => rest.inFlight === 0 || undefined, 'all answers');
      seen = rest.requests.length;
      await delay(quietMs);
    } while (rest.requests.length > seen || rest.inFlight > 0);
  }

  // Faults

  /** The next requests to this route fail so. */
  failNext(route: RouteName, fault: Fault, times = 1): void {
    this.#parts.rest.faults.add(route, fault, times);
  }

  /** Breaks every open gateway connection. */
  cut(cut: Cut): void {
    cutConnections(this.#parts.gateway, cut);
  }

  /** Ends every connection and refuses new ones until {@link comeBack}. Events wait in the sessions. */
  async goDark(): Promise<void> {
    cutConnections(this.#parts.gateway, { kind: 'drop' });
    await this.#parts.listener.shut();
  }

  async comeBack(): Promise<void> {
    await this.#parts.listener.open();
  }

  /** How identifies are answered from now on: an endless op 9, a close code, or as usual. */
  answerIdentifies(answer: IdentifyAnswer): void {
    this.#parts.gateway.identifyAnswer = answer;
  }

  /** Sends any event, malformed ones too. */
  dispatch(event: string, data: unknown, guildId?: string): void {
    this.#parts.world.dispatch({ event, data, guildId });
  }

  /** Ends everything; waits of the test that are still open are rejected. */
  async close(): Promise<void> {
    const { world, gateway, listener } = this.#parts;
    world.changes.close();
    cutConnections(gateway, { kind: 'drop' });
    await listener.shut();
  }

  #send(sending: InteractionToSend): SentInteraction {
    const { world, gateway, deadlineMs } = this.#parts;
    const deliver = (interaction: StoredInteraction, data: object) => {
      if (gateway.logins.length === 0) throw new Error('no bot is there: await botOnline() first');
      const { guildId } = interaction.channel;
      world.dispatch({ event: 'INTERACTION_CREATE', data, guildId });
    };
    return sendInteraction(world, sending, { deliver, deadlineMs });
  }

  #message(id: string) {
    const message = this.#parts.world.messages.get(id);
    if (message === undefined || message.deleted) throw new Error(`there is no message ${id}`);
    return message;
  }

  #until<T>(topic: string, look: () => T | undefined, what: string): Promise<T> {
    const summary = () => this.requests.map(({ route, status }) => `${route} ${status}`).join(', ');
    return this.#parts.world.changes.until(topic, look, () => `${what}; requests: ${summary()}`);
  }
}
