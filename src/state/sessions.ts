import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { deriveKey, seal, unseal } from './seal.ts';
import type { ShortTerm } from './short-term.ts';
import type { Store } from './store.ts';

/** A shard's session with Discord. Whoever knows it, and the token, can go on where another process ended. */
export interface GatewaySession {
  readonly sessionId: string;
  /** Where Discord takes it up again. */
  readonly resumeURL: string;
  /** All of its events up to this one were handled. */
  readonly sequence: number;
  readonly shardCount: number;
  /** The events that it was begun for. */
  readonly intents: number;
}

/** The sessions of all who share a store, each kept by the one process that is at work with its shard. */
export interface Sessions {
  /**
   * The session that an earlier process left, which is this one's from now on. Undefined where there is none that
   * Discord may still know, or the process is still at work. Never rejects.
   */
  take(shard: number): Promise<GatewaySession | undefined>;
  /** Keeps what a successor shall go on with, or nothing. Does nothing while another process is at work with it. */
  keep(shard: number, session: GatewaySession | undefined): Promise<void>;
  /** Says that this process is at work with the shard: to be said every few seconds. Never rejects. */
  hold(shard: number): Promise<boolean>;
  /** Says that it no longer is, so that nobody has to wait for it. Never rejects. */
  leave(shard: number): Promise<void>;
}

/** What sessions are kept with. */
export interface SessionPlace {
  readonly store: Store;
  /** Where processes say what they are at work with. */
  readonly shortTerm: ShortTerm;
  /** Seals what is kept, and is not kept itself: with another token, a session is as good as none. */
  readonly secret: string;
  /** Returns a Unix time in milliseconds. */
  readonly now?: () => number;
  /** How often a process looks whether another one is at work still. */
  readonly lookAgainMs?: number;
}

/** Sessions in `store`, sealed. */
export function createSessions(place: SessionPlace): Sessions {
  const { store, shortTerm, secret, now = Date.now, lookAgainMs = LOOK_AGAIN_MS } = place;
  const sealing = deriveKey(secret, 'exhibit sessions');
  const own = randomBytes(9).toString('hex');
  const kept = new Map<number, GatewaySession & { readonly keptAtMs: number }>();

  const hold = async (shard: number): Promise<boolean> => {
    const holder = await shortTerm.get(holderKey(shard));
    if (holder !== undefined && holder !== NOBODY && holder !== own) return false;
    await shortTerm.set(holderKey(shard), { value: own, seconds: HELD_SECONDS });
    return true;
  };

  /** One that was killed no longer says that it is at work. */
  const holdInTime = async (shard: number): Promise<boolean> => {
    const untilMs = now() + HELD_SECONDS * 1_000 + lookAgainMs;
    while (!(await hold(shard))) {
      if (now() > untilMs) return false;
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
    return true;
  };

  return {
    hold,
    async take(shard) {
      if (!(await holdInTime(shard))) return undefined;
      const key = sessionKey(shard);
      const sealed = await store.get(key).catch(() => undefined);
      const text = typeof sealed === 'string' ? unseal(sealed, sealing, key) : undefined;
      if (text === undefined) return undefined;
      const { keptAtMs, ...session } = KEPT.parse(JSON.parse(text));
      return now() - keptAtMs < MAX_AGE_MS ? session : undefined;
    },
    async keep(shard, session) {
      if (!(await hold(shard))) return;
      const key = sessionKey(shard);
      if (session === undefined) {
        kept.delete(shard);
        return store.delete(key);
      }
      const before = kept.get(shard);
      if (before?.sessionId === session.sessionId) {
        const isFresh = now() - before.keptAtMs < FRESH_MS;
        if (before.sequence > session.sequence) return;
        if (before.sequence === session.sequence && isFresh) return;
      }
      const next = { ...session, keptAtMs: now() };
      await store.set(key, seal(JSON.stringify(next), sealing, key));
      kept.set(shard, next);
    },
    leave: (shard) => shortTerm.set(holderKey(shard), { value: NOBODY, seconds: 1 }),
  };
}

const sessionKey = (shard: number): string => `sessions/${shard}`;
const holderKey = (shard: number): string => `shard/${shard}`;

const NOBODY = '';

/** Long enough for a process that is busy for a while, short beside what Discord waits. */
const HELD_SECONDS = 5;

const LOOK_AGAIN_MS = 500;

/**
 * Discord keeps a session without a connection for a few minutes
 * (https://discord.com/developers/docs/events/gateway#disconnecting). Later the attempt would be in vain, and the
 * address may be gone.
 */
const MAX_AGE_MS = 10 * 60_000;

/** An idle bot's session is written again after so long, for its age to be known. */
const FRESH_MS = 60_000;

const KEPT = z.object({
  sessionId: z.string(),
  resumeURL: z.string(),
  sequence: z.number(),
  shardCount: z.number(),
  intents: z.number(),
  keptAtMs: z.number(),
});
