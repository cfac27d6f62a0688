import type { Unit } from './reading.ts';

/** True for a noun for people or bodies, who do things: hackers, the agency; not an attack or a server. */
export function isDoer({ surface, concepts }: Unit): boolean {
  if (concepts.has('server') || concepts.has('computer')) return false;
  // "fake servers"
  if (/(?:servers|computers)$/i.test(surface)) return false;
  return PEOPLE.test(surface.toLowerCase()) || DOERS.some((concept) => concepts.get(concept) === 1);
}

const DOERS =
  'hacker thief staff company cardcompany agency government group investigator police insurer bank official mayor analyst expert doctor media lead'.split(
    ' ',
  );

/** Nouns that stand for people, by their ending. */
export const PEOPLE =
  /(?:ers|ors|ists|ans|ians|thieves|police|staff|men|women|people|officials|analysts|residents|volunteers|groups)$/;
