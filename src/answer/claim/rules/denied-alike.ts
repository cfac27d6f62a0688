import type { Pair } from '../evidence.ts';
import type { Comparison } from './comparison.ts';

/** What denies it on one side is part of a verb that both have: "ruled out a rescue", "a rescue was ruled out". */
export function isDeniedByPair({ claim, source }: Pair, pairs: Iterable<Pair>): boolean {
  const { deniedBy } = claim.isNegated ? claim : source;
  const verbs = [...pairs]
    .map((pair) => (claim.isNegated ? pair.claim : pair.source))
    .filter(({ tag }) => tag === 'VERB');
  return (
    deniedBy.length > 0 &&
    deniedBy.every((at) => verbs.some(({ from, to }) => at >= from && at < to))
  );
}

/**
 * Something else that the same word denies is denied on the other side: "the guard never used the gun" beside "the gun was
 * never used by the guard", where the verb needs no partner.
 */
export function isDeniedToo(pair: Pair, { claim, options }: Comparison): boolean {
  const isClaims = pair.claim.isNegated;
  const { deniedBy } = isClaims ? pair.claim : pair.source;
  return claim.units.some(
    (other) =>
      other.isNegated &&
      other.index !== pair.claim.index &&
      (options.get(other.index) ?? []).some(
        ({ source, match }) =>
          match !== 'opposite' &&
          source.isNegationHead &&
          (isClaims ? other : source).deniedBy.some((by) => deniedBy.includes(by)),
      ),
  );
}
