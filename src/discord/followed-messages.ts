import type { ShortTerm } from '../state/short-term.ts';

/** A question and its answer, which follows it. */
export interface FollowedMessage {
  readonly channelId: string;
  readonly userId: string;
  readonly previous: readonly string[];
  readonly isOverheard: boolean;
  readonly editedTimestamp: number | null;
  /** Undefined until it is sent, when it could not be, and once it was taken away. */
  readonly answerId?: string | undefined;
}

/** The messages that were answered within the hour, by their ids. */
export interface FollowedMessages {
  get(messageId: string): Promise<FollowedMessage | undefined>;
  /** An hour begins anew. */
  set(messageId: string, followed: FollowedMessage): Promise<void>;
}

/** They are remembered as long as `shortTerm` has them, as their authors'. */
export function createFollowed(shortTerm: ShortTerm): FollowedMessages {
  return {
    // What is there, this wrote.
    get: async (id) => (await shortTerm.get(PREFIX + id)) as FollowedMessage | undefined,
    async set(id, { answerId = null, ...followed }) {
      const value = answerId === null ? followed : { ...followed, answerId };
      await shortTerm.set(PREFIX + id, { value, seconds: HOUR_SECONDS, owner: followed.userId });
    },
  };
}

const PREFIX = 'followed/';
const HOUR_SECONDS = 3_600;
