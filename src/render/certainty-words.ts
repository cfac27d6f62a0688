import type { Span } from './wrap-text.ts';

/**
 * Where a sentence says how sure it is, in order: `likely`, `little doubt`, `very high confidence`. Half-open spans, in
 * UTF-16 code units; they do not overlap.
 *
 * For emphasis in place alone: taken out of its sentence such a word misleads ("not much that I have high confidence
 * about").
 */
export function certaintyWords(text: string): readonly Span[] {
  return [...text.matchAll(CERTAINTY)]
    .filter(([word]) => word !== 'May') // The month; the verb seldom begins a sentence.
    .map(({ 0: word, index }) => [index, index + word.length]);
}

/** Hedges and boosters of reported speech (after Hyland, Metadiscourse, 2005), those with few other senses. */
const CERTAINTY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    '(?:(?:very|extremely) )?(?:high|low|moderate|strong|little|great|full) confidence',
    '(?:little|no|some) doubt',
    '(?:(?:very|highly|most) )?(?:un)?likely',
    '(?<!as )(?:im)?possible',
    'possibly|probably|probable|perhaps|maybe|presumably|apparently|reportedly|supposedly',
    '(?:alleged|purported)(?:ly)?',
    'suspected|believed|convinced|confident|certainly|undoubtedly|definitely',
    '(?:appear|seem)(?:s|ed)? to',
    'uncertain|unclear|unconfirmed|unproven',
    // "Might" the noun has an article or an owner before it.
    'may|(?<!\\b(?:the|its|his|her|their|military) )might',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
