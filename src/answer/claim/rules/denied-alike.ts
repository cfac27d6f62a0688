import type { Pair } from '../evidence.ts';

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

/** Something else that the same word of the claim denies is denied in the source. */
export function isDeniedToo({ claim }: Pair, pairs: Iterable<Pair>): boolean {
  return [...pairs].some(
    ({ claim: other, source, match }) =>
      other.index !== claim.index &&
      match !== 'opposite' &&
      source.isNegationHead &&
      other.deniedBy.some((by) => claim.deniedBy.includes(by)),
  );
}
