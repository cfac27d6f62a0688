import { setTimeout as delay } from 'node:timers/promises';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type Delivery, deliverOverHttp, signedDelivery } from './endpoint/deliver-over-http.ts';
import type { InteractionKeys } from './endpoint/sign-interaction.ts';
import { type Cut, cutConnections } from './gateway/cut.ts';
import type { Gateway, IdentifyAnswer, Login } from './gateway/gateway.ts';
import type { Listener } from './listener.ts';
import { People } from './people/people.ts';
import { type SeenMessage, seeMessage } from './people/seen-message.ts';
import type { RouteName } from './rest/all-routes.ts';
import type { Fault } from './rest/faults.ts';
import type { Problem, RecordedRequest, Rest } from './rest/serve-rest.ts';
import type { StoredInteraction, World } from './world/world.ts';

interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly rest: Rest<RouteName>;
  readonly listener: Listener;
  readonly keys: InteractionKeys;
  readonly deadlineMs: number | undefined;
}

/** A fake Discord as a test sees it: its people, what the bot did, and what can go wrong. */
export class FakeDiscord extends People {
  readonly keys: InteractionKeys;
  /** Interactions that went over HTTP, in order. */
  readonly deliveries: Delivery[] = [];
  readonly #parts: Parts;
  #endpoint: string | undefined;

  constructor(parts: Parts) {
    const { deadlineMs } = parts;
    const deliver = (interaction: StoredInteraction, payload: object) =>
      this.#deliver(interaction, payload);
    super(parts.world, { deliver, deadlineMs });
    this.#parts = parts;
    this.keys = parts.keys;
  }

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

  /** The global commands as they are registered now. */
  get commands(): readonly APIApplicationCommand[] {
    return this.#parts.world.commands.get('global') ?? [];
  }

  /** Every request, in the order of arrival. */
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

  /** Waits for the nth problem, counted from 1. */
  problem(nth = 1): Promise<Problem> {
    return this.#until('requests', () => this.problems[nth - 1], `problem ${nth}`);
  }

  /** The messages of a channel that `user` sees, oldest first. */
  messagesIn(channel: { readonly id: string }, user = this.user()): readonly SeenMessage[] {
    return [...this.#parts.world.messages.values()]
      .filter((each) => each.channel.id === channel.id && !each.deleted)
      .filter((each) => each.visibleTo === undefined || each.visibleTo === user.id)
      .map(seeMessage);
  }

  /** The message as it looks now, or undefined when it is deleted. */
  look(message: { readonly id: string }): SeenMessage | undefined {
    const found = this.#parts.world.messages.get(message.id);
    return found && !found.deleted ? seeMessage(found) : undefined;
  }

  /** Where and when the bot showed that it was typing. */
  get typing(): readonly { readonly channelId: string; readonly at: number }[] {
    return this.#parts.world.typing;
  }

  /** Identifies and resumes, in order. */
  get logins(): readonly Login[] {
    return this.#parts.gateway.logins;
  }

  /** Waits until the nth request to this route, counted from 1, was answered. */
  request(route: RouteName, nth = 1): Promise<RecordedRequest<RouteName>> {
    const answered = () => this.requestsTo(route).filter(({ status }) => status !== undefined);
    return this.#until('requests', () => answered()[nth - 1], `request ${nth} to ${route}`);
  }

  /** Waits until the nth request to this route has arrived, answered or not. */
  requestSeen(route: RouteName, nth = 1): Promise<RecordedRequest<RouteName>> {
    const found = () => this.requestsTo(route)[nth - 1];
    return this.#until('requests', found, `request ${nth} to ${route}`);
  }

  /** Waits until so many sessions (shards) have a live connection. */
  async botOnline(shards = 1): Promise<void> {
    const { gateway } = this.#parts;
    await this.#until('gateway', () => gateway.onlineSessions >= shards || undefined, 'the bot');
  }

  /** Waits until no session has a live connection. */
  async botOffline(): Promise<void> {
    const { gateway } = this.#parts;
    await this.#until('gateway', () => gateway.onlineSessions === 0 || undefined, 'the end');
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
    const received = () => gateway.heartbeats >= expected || undefined;
    await this.#until('gateway', received, 'a heartbeat');
    let seen: number;
    do {
      await this.#until('requests', () => rest.inFlight === 0 || undefined, 'all answers');
      seen = rest.requests.length;
      await delay(quietMs);
    } while (rest.requests.length > seen || rest.inFlight > 0);
  }

  /** The next requests to this route fail so. */
  failNext(route: RouteName, fault: Fault, times = 1): void {
    this.#parts.rest.faults.add(route, fault, times);
  }

  /** From now on requests fail no more, whatever was asked for. */
  stopFailing(): void {
    this.#parts.rest.faults.clear();
  }

  /** Breaks every open gateway connection. */
  cut(cut: Cut): void {
    cutConnections(this.#parts.gateway, cut);
  }

  /** As after some minutes without a connection: no session can be resumed. */
  forgetSessions(): void {
    this.#parts.gateway.sessions.clear();
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

  /** From now on interactions are posted, signed, to this address; undefined: to the gateway again. */
  deliverTo(endpoint: string | undefined): void {
    this.#endpoint = endpoint;
  }

  /** Drops what is remembered of requests, messages, interactions and events, for long runs. */
  forget(): void {
    const { world, rest, gateway } = this.#parts;
    rest.requests.length = 0;
    this.deliveries.length = 0;
    world.typing.length = 0;
    for (const each of [world.messages, world.interactions, world.interactionsByToken])
      each.clear();
    for (const session of gateway.sessions.values()) session.forget();
  }

  /** Ends everything; waits of the test that are still open are rejected. */
  async close(): Promise<void> {
    const { world, gateway, listener } = this.#parts;
    world.changes.close();
    cutConnections(gateway, { kind: 'drop' });
    await listener.shut();
  }

  #deliver(interaction: StoredInteraction, data: object): void {
    const { world, gateway, rest } = this.#parts;
    if (this.#endpoint !== undefined) {
      const delivery = signedDelivery(this.keys, this.#endpoint, data);
      this.deliveries.push(delivery);
      void deliverOverHttp(rest, delivery, interaction);
      return;
    }
    if (gateway.logins.length === 0) throw new Error('no bot is there: await botOnline() first');
    world.dispatch({ event: 'INTERACTION_CREATE', data, guildId: interaction.channel.guildId });
  }

  #until<T>(topic: string, look: () => T | undefined, what: string): Promise<T> {
    const summary = () => this.requests.map(({ route, status }) => `${route} ${status}`).join(', ');
    return this.#parts.world.changes.until(topic, look, () => `${what}; requests: ${summary()}`);
  }
}
