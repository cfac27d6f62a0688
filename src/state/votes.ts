import { z } from 'zod';
import type { Store } from './store.ts';

/** What one person thinks of one answer. */
export interface Vote {
  /** Null in direct messages and groups. */
  readonly guildId: string | null;
  /** The message that shows the answer. */
  readonly messageId: string;
  readonly userId: string;
  readonly isHelpful: boolean;
  /** What was answered with: the id of a fact, or of the first sentence. Never the question. */
  readonly about: string;
}

/** The votes of a server, counted. */
export interface Tally {
  readonly helpful: number;
  readonly notHelpful: number;
  /** By what was answered with; the most helpful first, then by id. */
  readonly about: readonly {
    readonly id: string;
    readonly helpful: number;
    readonly notHelpful: number;
  }[];
}

/** Votes on answers. */
export interface Votes {
  /** Keeps the vote instead of the person's last one on that answer, if there was any. */
  cast(vote: Vote): Promise<void>;
  /** Reads every vote of the server. */
  tally(guildId: string | null): Promise<Tally>;
  /** Deletes every vote of the person's; resolves with how many there were. Reads all votes. */
  forget(userId: string): Promise<number>;
}

/** The votes in `store`, a key for each. */
export function createVotes(store: Store): Votes {
  return {
    cast: ({ guildId, messageId, userId, isHelpful, about }) =>
      store.set(`${prefix(guildId)}${messageId}/${userId}`, { isHelpful, about }),
    async tally(guildId) {
      const counts = new Map<string, { helpful: number; notHelpful: number }>();
      const total = { helpful: 0, notHelpful: 0 };
      for await (const [, value] of store.list(prefix(guildId))) {
        const vote = KEPT.safeParse(value);
        if (!vote.success) continue;
        const { about, isHelpful } = vote.data;
        const count = counts.get(about) ?? { helpful: 0, notHelpful: 0 };
        counts.set(about, count);
        for (const each of [total, count]) each[isHelpful ? 'helpful' : 'notHelpful'] += 1;
      }
      const about = [...counts].map(([id, count]) => ({ id, ...count }));
      return { ...total, about: about.sort(byHelpfulness) };
    },
    async forget(userId) {
      const own: string[] = [];
      for await (const [key] of store.list(ALL)) if (key.endsWith(`/${userId}`)) own.push(key);
      await Promise.all(own.map((key) => store.delete(key)));
      return own.length;
    },
  };
}

function prefix(guildId: string | null): string {
  return `${ALL}${guildId ?? 'direct'}/`;
}

const ALL = 'votes/';

const KEPT = z.object({ isHelpful: z.boolean(), about: z.string() });

type Count = Tally['about'][number];

function byHelpfulness(a: Count, b: Count): number {
  return b.helpful - a.helpful || a.notHelpful - b.notHelpful || (a.id < b.id ? -1 : 1);
}
