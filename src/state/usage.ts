import type { Store } from './store.ts';

/** How often something was asked in a server. */
export interface UsageCounts {
  readonly questions: number;
  /** Of them, those that the sources do not answer. */
  readonly abstentions: number;
}

/** Counts of what was asked; nothing of what it was. */
export interface Usage {
  /** Counts one question. */
  count(guildId: string | null, kind: 'answered' | 'abstained'): Promise<void>;
  of(guildId: string | null): Promise<UsageCounts>;
}

/** The counts in `store`. */
export function createUsage(store: Store): Usage {
  const read = async (guildId: string | null, kind: string): Promise<number> =>
    Number((await store.get(key(guildId, kind))) ?? 0);
  return {
    count: (guildId, kind) => store.add(key(guildId, kind), 1),
    async of(guildId) {
      const [answered, abstentions] = await Promise.all([
        read(guildId, 'answered'),
        read(guildId, 'abstained'),
      ]);
      return { questions: answered + abstentions, abstentions };
    },
  };
}

function key(guildId: string | null, kind: string): string {
  return `usage/${guildId ?? 'direct'}/${kind}`;
}
