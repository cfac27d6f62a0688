import type { ClaimCheck } from '../domain/answer.ts';
import { analyseQuestion, type Vocabulary } from '../question/analyse-question.ts';
import { isNegated } from '../text/negation.ts';
import type { Ranker } from './rank.ts';
import type { QuoteMaker } from './to-quote.ts';

/**
 * Judges a claim. It is supported only by one sentence that has every content word of it, with the same polarity;
 * everything else is not in the sources.
 */
export function checkClaim(
  claim: string,
  parts: {
    readonly vocabulary: Vocabulary;
    readonly ranker: Ranker;
    readonly toQuote: QuoteMaker;
  },
): ClaimCheck {
  const { vocabulary, ranker, toQuote } = parts;
  const { terms } = analyseQuestion(claim, [], vocabulary);
  const typed = terms.filter(({ from }) => from === 'question' || from === 'name');
  const found = ranker
    .rank({ ...analyseQuestion(claim, [], vocabulary), terms: typed })
    .find(({ sentence, features }) => {
      const coverage = features.find(({ name }) => name === 'coverage')?.value ?? 0;
      return coverage === 1 && isNegated(sentence.text) === isNegated(claim);
    });
  return {
    schemaVersion: 1,
    claim,
    verdict: found === undefined ? 'not-in-sources' : 'supported',
    quotes: found === undefined ? [] : [toQuote(found.sentence)],
    why:
      found === undefined
        ? 'No source sentence says all of it.'
        : `S${found.sentence.number} has every word of it.`,
  };
}
