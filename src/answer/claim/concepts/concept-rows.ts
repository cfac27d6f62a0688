/**
 * Words and phrases that mean the same in a report of an incident, a set a row; a phrase is several words. Tighter than
 * the incident lexicon, which widens a search: here a word may stand for another in a judgement. They serve any incident:
 * no name of one stands here. Matching is by stem, so one form of each word is enough.
 *
 * `A | B`: what stands right of the bar is the opposite of what stands left of it.
 */
export type ConceptRows = Readonly<Record<string, string>>;
