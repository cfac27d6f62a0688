import type { Client, WebSocketOptions } from 'discord.js';
import type { GatewaySession, Sessions } from '../state/sessions.ts';
import { StoreAway } from '../state/store-away.ts';
import type { InFlight } from './in-flight.ts';
import { introduceClient } from './introduce-client.ts';
import { introducePlaces } from './introduce-places.ts';
import type { Log } from './log.ts';

/** What manages the connections of a client. */
export type ConnectionManager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** Has a client go on with the sessions of the process before it, and leaves its own to the one after. */
export interface SessionKeeper {
  /** To be called once, before `manager` makes a connection. */
  attach(client: Client, manager: ConnectionManager): void;
  /**
   * To be called before the client stops listening. What it gives is to be called when everything that was heard is
   * handled: events from now on are the successor's.
   */
  leave(): () => Promise<void>;
}

/** What a keeper works with. */
export interface KeeperParts {
  readonly sessions: Sessions;
  /** Of the handlers of events. */
  readonly inFlight: InFlight;
  readonly log: Log;
  readonly everyMs?: number;
}

/**
 * A keeper of sessions in `sessions`. A session is kept with the last event before which all are handled: after a kill,
 * Discord sends again what came after it, and what of that was answered is known (`handled-events.ts`).
 */
export function createSessionKeeper(parts: KeeperParts): SessionKeeper {
  const { sessions, inFlight, log, everyMs = EVERY_MS } = parts;
  const current = new Map<number, GatewaySession>();
  let isLeaving = false;
  let isFailing = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let last: Promise<void> = Promise.resolve();

  /** One after the other, since a session that ended must not be kept after it was forgotten. */
  function keep(shard: number, session: GatewaySession | undefined): Promise<void> {
    last = last.then(async () => {
      try {
        await sessions.keep(shard, session);
        isFailing = false;
      } catch (error) {
        // A store that is away is logged where it goes away.
        if (!isFailing && !(error instanceof StoreAway)) {
          log.warn({ error, shard }, 'after an end, this connection could not be gone on with');
        }
        isFailing = true;
      }
    });
    return last;
  }

  function mark(): () => Promise<void> {
    const marked = [...current];
    return async () => {
      for (const [shard, session] of marked) {
        if (current.get(shard)?.sessionId === session.sessionId) await keep(shard, session);
      }
    };
  }

  async function keepHandled(client: Client): Promise<void> {
    const keepMarked = mark();
    // What was received up to now is with its handlers then.
    await new Promise((resolve) => setImmediate(resolve));
    const { packetQueue } = client.ws as unknown as ClientConnections;
    if (!client.isReady() || packetQueue.length > 0) return;
    await inFlight.current();
    await keepMarked();
  }

  function keepNowAndThen(client: Client): void {
    let isBusy = false;
    timer = setInterval(() => {
      for (const shard of current.keys()) void sessions.hold(shard);
      if (isBusy) return;
      isBusy = true;
      void keepHandled(client).finally(() => {
        isBusy = false;
      });
    }, everyMs);
    timer.unref();
  }

  return {
    attach(client, manager) {
      const inside = manager as unknown as Inside;
      const { options } = inside;
      const { retrieveSessionInfo: retrieve, updateSessionInfo: update } = options;
      const asked = new Set<number>();

      const goOn = async (shardId: number): Promise<SessionInfo | null> => {
        const kept = await sessions.take(shardId);
        if (kept?.shardCount === options.shardCount && kept?.intents === options.intents) {
          await introduceClient(client);
          current.set(shardId, kept);
          update(shardId, { ...kept, shardId });
        }
        return retrieve(shardId);
      };
      options.retrieveSessionInfo = (shardId) => {
        if (asked.has(shardId)) return retrieve(shardId);
        asked.add(shardId);
        return goOn(shardId).catch((error: unknown) => {
          log.warn({ error, shard: shardId }, 'the earlier connection cannot be gone on with');
          return null;
        });
      };
      options.updateSessionInfo = (shardId, info) => {
        // A client that is destroyed forgets its sessions; whoever comes next needs them.
        if (info === null && isLeaving) return;
        update(shardId, info);
        if (info === null) {
          current.delete(shardId);
          void keep(shardId, undefined);
          return;
        }
        const isNew = current.get(shardId)?.sessionId !== info.sessionId;
        const session = { ...info, intents: options.intents };
        current.set(shardId, session);
        if (isNew) void keep(shardId, session);
      };
      const destroy = inside.destroy.bind(manager);
      inside.destroy = (how) => destroy({ ...how, ...(isLeaving ? { code: LEAVING } : {}) });

      introducePlaces(client);
      keepNowAndThen(client);
    },
    leave() {
      isLeaving = true;
      clearInterval(timer);
      const keepMarked = mark();
      return async () => {
        await keepMarked();
        await Promise.all([...current.keys()].map((shard) => sessions.leave(shard)));
      };
    },
  };
}

/** An older session makes Discord send more again, and no more. Well within what a process is held to be at work for. */
const EVERY_MS = 1_000;

/** Any close code but 1000 and 1001 lets Discord keep the session; discord.js closes with this one to resume. */
const LEAVING = 4_200;

/** As the manager keeps a session. */
interface SessionInfo extends Omit<GatewaySession, 'intents'> {
  readonly shardId: number;
}

/** What is used of the manager: its options are public, and read at each use. */
interface Inside {
  readonly options: {
    readonly shardCount: number | null;
    readonly intents: number;
    retrieveSessionInfo(shardId: number): SessionInfo | null | Promise<SessionInfo | null>;
    updateSessionInfo(shardId: number, session: SessionInfo | null): unknown;
  };
  destroy(how?: { readonly code?: number }): Promise<void>;
}

/** What is used of `client.ws` that discord.js keeps to itself. */
interface ClientConnections {
  readonly packetQueue: readonly unknown[];
}
