import type { StateLog } from './connect-redis.ts';
import type { ShortTerm } from './short-term.ts';
import type { Store } from './store.ts';
import type { Unanswered } from './unanswered.ts';
import type { Votes } from './votes.ts';

/** What was deleted of a person's. */
export interface Forgotten {
  readonly votes: number;
  /** Questions in the log of unanswered ones. */
  readonly questions: number;
}

/** Deletes all that is kept of people. */
export interface Forgetting {
  /** Deletes it at once; the bytes are gone from the files some seconds later. */
  forget(userId: string): Promise<Forgotten>;
  /** Resolves once no bytes are being removed. */
  settled(): Promise<void>;
}

/** What forgetting has to do with. */
export interface ForgettingOptions {
  readonly store: Store;
  readonly votes: Votes;
  readonly unanswered: Unanswered;
  readonly shortTerm: ShortTerm;
  readonly log: StateLog;
}

/** Forgetting in `store`. Files are rewritten once for all who asked for it meanwhile. */
export function createForgetting(options: ForgettingOptions): Forgetting {
  const { store, votes, unanswered, shortTerm, log } = options;
  let erasing: Promise<void> | undefined;
  let isWanted = false;
  return {
    async forget(userId) {
      const [voteCount, questions] = await Promise.all([
        votes.forget(userId),
        unanswered.forget(userId),
        shortTerm.forgetOwner(userId),
      ]);
      isWanted = true;
      erasing ??= eraseWhileWanted();
      return { votes: voteCount, questions };
    },
    settled: async () => erasing,
  };

  async function eraseWhileWanted(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      await store.erase().catch((error: unknown) => {
        log.warn(
          { error },
          'what was deleted is still in the files of the store, until it tidies up',
        );
      });
    }
    erasing = undefined;
  }
}
