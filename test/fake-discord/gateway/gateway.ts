import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import { guildPayload } from '../world/payloads.ts';
import type { World } from '../world/world.ts';
import { type ClientPayload, Connection } from './connection.ts';
import { type Dispatch, Session } from './session.ts';

/** How the gateway answers an identify: as usual, with op 9, or with a close code. */
export type IdentifyAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'invalid-session' }
  | { readonly kind: 'close'; readonly code: number };

/** A login by identify or resume, as it was seen. */
export interface Login {
  readonly kind: 'identify' | 'resume';
  readonly shard: readonly [id: number, count: number];
  readonly sessionId: string;
  /** Milliseconds by the monotonic clock. */
  readonly at: number;
  /** False when it was answered by op 9 or a close. */
  readonly accepted: boolean;
}

const PRIVILEGED =
  GatewayIntentBits.MessageContent |
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences;

const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** Close codes from the client that end its session (docs: Gateway, Resuming). */
const ENDS_SESSION: readonly number[] = [1000, 1001];

/** Discord's gateway: sessions that outlive their connections, and logins. */
export class Gateway {
  readonly sessions = new Map<string, Session>();
  readonly connections = new Set<Connection>();
  readonly logins: Login[] = [];
  identifyAnswer: IdentifyAnswer = { kind: 'ready' };
  heartbeats = 0;
  readonly #world: World;
  readonly #allowedIntents: number;
  readonly #heartbeatIntervalMs: number;
  readonly #url: () => string;
  readonly #webSockets = new WebSocketServer({ noServer: true });

  constructor(
    world: World,
    options: {
      readonly privilegedIntents: number;
      readonly heartbeatIntervalMs: number;
      readonly url: () => string;
    },
  ) {
    this.#world = world;
    this.#allowedIntents = (KNOWN_INTENTS & ~PRIVILEGED) | options.privilegedIntents;
    this.#heartbeatIntervalMs = options.heartbeatIntervalMs;
    this.#url = options.url;
    world.dispatch = (dispatch) => this.dispatch(dispatch);
  }

  /** Takes the WebSocket upgrades of an HTTP server. */
  serve(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => {
        this.connections.add(
          new Connection(webSocket, socket as Socket, {
            heartbeatIntervalMs: this.#heartbeatIntervalMs,
            onHeartbeat: () => {
              this.heartbeats += 1;
              this.#announce();
            },
            onPayload: (connection, payload) => this.#receive(connection, payload),
            onClose: (connection, code) => this.#closed(connection, code),
          }),
        );
        this.#announce();
      });
    });
  }

  /** How many sessions have a live connection. */
  get onlineSessions(): number {
    const sessions = [...this.sessions.values()];
    return sessions.filter(({ connection }) => connection?.isAlive === true).length;
  }

  /** Sends an event to every session that it concerns; one without a connection gets it on resuming. */
  dispatch(dispatch: Dispatch): void {
    for (const session of this.sessions.values()) session.dispatch(dispatch);
  }

  /** Asks every live connection for a heartbeat at once; returns how many were asked. */
  requestHeartbeats(): number {
    const alive = [...this.connections].filter(({ isAlive }) => isAlive);
    for (const connection of alive) connection.send({ op: GatewayOpcodes.Heartbeat, d: null });
    return alive.length;
  }

  /** Forgets the sessions of these connections, so that they cannot be resumed. */
  forgetSessions(connections: Iterable<Connection>): void {
    const gone = new Set(connections);
    for (const session of this.sessions.values()) {
      if (session.connection && gone.has(session.connection)) this.sessions.delete(session.id);
    }
  }

  #receive(connection: Connection, { op, d }: ClientPayload): void {
    if (op === GatewayOpcodes.Identify) this.#identify(connection, d as Identify);
    else if (op === GatewayOpcodes.Resume) this.#resume(connection, d as Resume);
    else if (op !== GatewayOpcodes.PresenceUpdate && op !== GatewayOpcodes.RequestGuildMembers) {
      connection.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    }
  }

  #identify(connection: Connection, identify: Identify): void {
    const world = this.#world;
    const shard = identify.shard ?? [0, 1];
    const session = new Session(world.nextId(), { ...identify, shard }, world.bot.id);
    const refusal = this.#refusal(identify);
    this.#log('identify', session, refusal.kind === 'ready');
    if (refusal.kind === 'close') connection.close(refusal.code, 'Refused.');
    if (refusal.kind === 'invalid-session')
      connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
    if (refusal.kind === 'ready') this.#begin(session, connection);
  }

  #begin(session: Session, connection: Connection): void {
    const world = this.#world;
    const { shard } = session;
    session.connection = connection;
    this.sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter(
      (guild) =>
        guild.botIsMember && Number((BigInt(guild.id) >> 22n) % BigInt(shard[1])) === shard[0],
    );
    const ready = {
      v: 10,
      user: world.bot,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: `${this.#url()}/resume`,
      shard,
      application: { id: world.applicationId, flags: 0 },
    };
    session.dispatch({ event: 'READY', data: ready, guildId: toShard(shard) });
    for (const guild of guilds) {
      session.dispatch({
        event: 'GUILD_CREATE',
        data: guildPayload(world, guild),
        guildId: guild.id,
        intent: GatewayIntentBits.Guilds,
      });
    }
    this.#announce();
  }

  #resume(connection: Connection, resume: Resume): void {
    const session = this.sessions.get(resume.session_id);
    const accepted = session !== undefined && resume.token === this.#world.token;
    this.#log('resume', session ?? { id: resume.session_id, shard: [0, 1] }, accepted);
    if (!accepted) {
      connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    if (resume.seq > session.sequence) {
      connection.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
      return;
    }
    session.connection = connection;
    session.replayAfter(resume.seq);
    session.dispatch({ event: 'RESUMED', data: {}, guildId: toShard(session.shard) });
    this.#announce();
  }

  #refusal(identify: Identify): IdentifyAnswer {
    const close = (code: number) => ({ kind: 'close', code }) as const;
    if (identify.token !== this.#world.token) return close(GatewayCloseCodes.AuthenticationFailed);
    if ((identify.intents & ~KNOWN_INTENTS) !== 0) return close(GatewayCloseCodes.InvalidIntents);
    if ((identify.intents & ~this.#allowedIntents) !== 0) {
      return close(GatewayCloseCodes.DisallowedIntents);
    }
    return this.identifyAnswer;
  }

  #closed(connection: Connection, code: number): void {
    this.connections.delete(connection);
    for (const session of this.sessions.values()) {
      if (session.connection !== connection) continue;
      session.connection = undefined;
      if (ENDS_SESSION.includes(code)) this.sessions.delete(session.id);
    }
    this.#announce();
  }

  #log(kind: Login['kind'], session: Pick<Session, 'id' | 'shard'>, accepted: boolean): void {
    const { id: sessionId, shard } = session;
    this.logins.push({ kind, shard, sessionId, at: performance.now(), accepted });
    this.#announce();
  }

  #announce(): void {
    this.#world.changes.announce('gateway');
  }
}

interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
}

interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

/** An id that the shard formula maps to this shard. */
function toShard([id]: readonly [number, number]): string {
  return String(BigInt(id) << 22n);
}
