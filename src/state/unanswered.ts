import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { seal, unseal } from './seal.ts';
import type { Store } from './store.ts';

/** A question that the sources do not answer. Not who asked it, and not where. */
export interface UnansweredQuestion {
  /** When it was asked: a Unix time in milliseconds. */
  readonly askedAtMs: number;
  readonly question: string;
  /** Why it was not answered. */
  readonly reason: string;
}

/** The log of questions that the sources do not answer, for editors: kept for 30 days, sealed for each person. */
export interface Unanswered {
  /** True where the operator wants it: it is off unless told otherwise. */
  readonly isOn: boolean;
  /** Keeps a question, if the log is on: of each person the last 100. */
  note(userId: string, asked: Omit<UnansweredQuestion, 'askedAtMs'>): Promise<void>;
  /** Those of the last 30 days that can be opened, oldest first. */
  list(): Promise<readonly UnansweredQuestion[]>;
  /** Deletes what is older than 30 days, and the key of whoever has no question left. */
  expire(): Promise<void>;
  /** Destroys the person's key and questions; resolves with how many there were. */
  forget(userId: string): Promise<number>;
}

/**
 * The log in `store`. Each person has a random key there, and a random alias under which their questions are: without
 * the person's entry the questions are neither readable nor anybody's. `now` returns a Unix time in milliseconds.
 */
export function createUnanswered(
  store: Store,
  isOn: boolean,
  now: () => number = Date.now,
): Unanswered {
  return {
    isOn,
    async note(userId, { question, reason }) {
      if (!isOn) return;
      const { alias, key } = await personOf(userId);
      const own = await keysOf(alias);
      const surplus = own.slice(0, Math.max(0, own.length - MAX_EACH + 1));
      const stale = own.filter((each) => isOld(each));
      await Promise.all([...new Set([...surplus, ...stale])].map((each) => store.delete(each)));
      const at = `${QUESTIONS}${alias}/${String(now()).padStart(TIME_CHARS, '0')}-${random(4)}`;
      await store.set(at, seal(JSON.stringify({ question, reason }), bytes(key), at));
    },
    async list() {
      const keys = new Map<string, Buffer>();
      for await (const person of persons()) keys.set(person.alias, bytes(person.key));
      const questions: UnansweredQuestion[] = [];
      for await (const [at, sealed] of store.list(QUESTIONS)) {
        const key = keys.get(aliasIn(at));
        if (key === undefined || isOld(at)) continue;
        const text = unseal(String(sealed), key, at);
        if (text !== undefined) {
          questions.push({ askedAtMs: timeIn(at), ...ASKED.parse(JSON.parse(text)) });
        }
      }
      return questions.sort((a, b) => a.askedAtMs - b.askedAtMs);
    },
    async expire() {
      const inUse = new Set<string>();
      for await (const [at] of store.list(QUESTIONS)) {
        if (isOld(at)) await store.delete(at);
        else inUse.add(aliasIn(at));
      }
      for await (const { alias, at, madeAtMs } of persons()) {
        // One that was made just now may have its first question under way.
        if (!inUse.has(alias) && now() - madeAtMs > KEPT_MS) await store.delete(at);
      }
    },
    async forget(userId) {
      const person = PERSON.safeParse(await store.get(PERSONS + userId));
      await store.delete(PERSONS + userId);
      if (!person.success) return 0;
      const own = await keysOf(person.data.alias);
      await Promise.all(own.map((each) => store.delete(each)));
      return own.length;
    },
  };

  async function personOf(userId: string): Promise<z.infer<typeof PERSON>> {
    const known = PERSON.safeParse(await store.get(PERSONS + userId));
    if (known.success) return known.data;
    const fresh = { alias: random(12), key: random(KEY_BYTES), madeAtMs: now() };
    await store.set(PERSONS + userId, fresh);
    return fresh;
  }

  async function keysOf(alias: string): Promise<readonly string[]> {
    const keys: string[] = [];
    for await (const [key] of store.list(`${QUESTIONS}${alias}/`)) keys.push(key);
    return keys;
  }

  async function* persons() {
    for await (const [at, value] of store.list(PERSONS)) {
      const person = PERSON.safeParse(value);
      if (person.success) yield { at, ...person.data };
    }
  }

  function isOld(at: string): boolean {
    return now() - timeIn(at) > KEPT_MS;
  }
}

const QUESTIONS = 'unanswered/';
const PERSONS = 'persons/';

const KEPT_MS = 30 * 24 * 3_600_000;

/** A flood from one person stays small, and their first questions are found by others too. */
const MAX_EACH = 100;

const TIME_CHARS = 14;
const KEY_BYTES = 32;

const PERSON = z.object({ alias: z.string(), key: z.string(), madeAtMs: z.number() });
const ASKED = z.object({ question: z.string(), reason: z.string() });

function random(byteCount: number): string {
  return randomBytes(byteCount).toString('hex');
}

function bytes(key: string): Buffer {
  return Buffer.from(key, 'hex');
}

function aliasIn(at: string): string {
  return at.slice(QUESTIONS.length, at.lastIndexOf('/'));
}

function timeIn(at: string): number {
  const start = at.lastIndexOf('/') + 1;
  return Number(at.slice(start, start + TIME_CHARS));
}
