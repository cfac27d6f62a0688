import type { AsyncEngine } from '../domain/async-engine.ts';
import type { Explanation } from '../domain/engine.ts';
import { shortHash } from '../text/fnv1a.ts';

/** What an answer was made of, for its votes: the fact or gap that led, the first sentence, or why nothing was found. */
export function voteSubject({ answer, editorial }: Explanation): string {
  if (editorial !== undefined) return editorial.id;
  if (answer.kind === 'abstained') return answer.reason;
  return answer.quotes[0]?.id ?? 'nothing';
}

/** The subject whose hash this is; undefined when the knowledge no longer has it. */
export async function findVoteSubject(
  hash: string,
  engine: AsyncEngine,
): Promise<string | undefined> {
  const reason = REASONS.find((each) => shortHash(each) === hash);
  return reason ?? engine.idWithHash(hash);
}

/** Of those abstentions that can be voted on. */
const REASONS = ['unknown-term', 'missing-kind', 'false-premise', 'not-in-sources'] as const;
