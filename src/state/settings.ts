import { z } from 'zod';
import type { Changes } from './redis-changes.ts';
import type { Store } from './store.ts';

/** What the moderators of a server decide. */
export interface ServerSettings {
  /** Ids of the channels where the bot may be asked; none: everywhere. A thread belongs to its channel. */
  readonly allowedChannels: readonly string[];
  /** Answers to commands are shown to the asker alone unless they ask otherwise. */
  readonly privateByDefault: boolean;
  /** Answers carry the buttons to vote with. */
  readonly feedbackButtons: boolean;
  /** Ids of the channels where clear questions are answered that are not addressed to the bot. */
  readonly channelAnswering: readonly string[];
  /** Between two questions of one person; 0: none. */
  readonly cooldownSeconds: number;
}

/** Settings by server. */
export interface Settings {
  /** Those of a server; the default ones for `null`, which stands for direct messages and groups. */
  of(guildId: string | null): ServerSettings;
  /** Changes some of them; resolves once they are kept. They hold from then on. */
  change(guildId: string, change: Partial<ServerSettings>): Promise<ServerSettings>;
}

/** What holds where nobody decided otherwise. */
export const DEFAULT_SETTINGS: ServerSettings = {
  allowedChannels: [],
  privateByDefault: false,
  feedbackButtons: true,
  channelAnswering: [],
  // Nobody reads an answer in less, and a flood from one person stays small.
  cooldownSeconds: 3,
};

/**
 * The settings in `store`, a key for each. All are read at once and held in memory (some 200 bytes for
 * each server that changed any), so that asking for them costs nothing and never fails. Where others
 * may change them too, `changes` tells of it.
 */
export async function createSettings(
  store: Store,
  defaults = DEFAULT_SETTINGS,
  changes?: Pick<Changes, 'subscribe'>,
): Promise<Settings> {
  const known = new Map<string, ServerSettings>();
  const of = (guildId: string | null): ServerSettings =>
    (guildId === null ? undefined : known.get(guildId)) ?? defaults;
  const learn = async (prefix: string): Promise<void> => {
    for await (const [key, value] of store.list(prefix)) {
      const [guildId = '', name = ''] = key.slice(PREFIX.length).split('/');
      known.set(guildId, { ...of(guildId), ...read(name, value) });
    }
  };
  // Until it can be read what it is now, what it was counts: it will be told again.
  changes?.subscribe(PREFIX, (key = PREFIX) => void learn(key).catch(() => {}));
  await learn(PREFIX);
  return {
    of,
    async change(guildId, change) {
      const writes = Object.entries(change).map(([name, value]) =>
        store.set(`${PREFIX}${guildId}/${name}`, value),
      );
      await Promise.all(writes);
      // Only now: another change may have been kept meanwhile.
      const settings = { ...of(guildId), ...change };
      known.set(guildId, settings);
      return settings;
    },
  };
}

const PREFIX = 'settings/';

const IDS = z.array(z.string().regex(/^\d{1,20}$/));

const KEPT = {
  allowedChannels: IDS,
  privateByDefault: z.boolean(),
  feedbackButtons: z.boolean(),
  channelAnswering: IDS,
  cooldownSeconds: z.number().int().min(0).max(86_400),
} satisfies Record<keyof ServerSettings, z.ZodType>;

/** Nothing for a setting that is unknown or damaged: the default holds. */
function read(name: string, value: unknown): Partial<ServerSettings> {
  const shape = Object.hasOwn(KEPT, name) ? KEPT[name as keyof ServerSettings] : undefined;
  const parsed = shape?.safeParse(value);
  return parsed?.success ? { [name]: parsed.data } : {};
}
