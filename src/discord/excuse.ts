import { type AwayReason, EngineAway } from '../domain/engine-away.ts';
import { StoreAway } from '../state/store-away.ts';
import { apology, notice } from './notice.ts';
import type { Reply } from './reply.ts';

/** What whoever asked reads in place of an answer that failed with this error. */
export function excuseFor(error: unknown): Reply {
  if (error instanceof StoreAway) return CANNOT_KEEP;
  if (error instanceof EngineAway) return AWAY[error.reason];
  return apology;
}

/** True for what is wrong for a while and is logged where it is known best: when it begins and when it ends. */
export function isPassing(error: unknown): boolean {
  return error instanceof StoreAway || error instanceof EngineAway;
}

const CANNOT_KEEP = notice(
  'I cannot keep or look that up just now. Please try again in a few minutes.',
);

const AWAY: Readonly<Record<AwayReason, Reply>> = {
  'too-long': notice(
    'That took me too long: there is much to look through. Please ask with fewer words, or with rarer ones, such as a name.',
  ),
  busy: notice('Many people are asking me just now. Please try again in a minute.'),
  away: notice('I am reading the sources anew just now. Please try again in a few minutes.'),
  unreachable: notice('I cannot reach the sources just now. Please try again in a few minutes.'),
};
