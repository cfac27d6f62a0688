import type { Answered, Quote } from '../../domain/answer.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Corpus } from '../corpus.ts';
import type { QuoteMaker } from '../to-quote.ts';
import { correctionBy } from './corrections-of.ts';

/**
 * The answer with the sentence that corrects others before them, and these marked. An editor's fact keeps its line and
 * its order: its sentences are marked alone.
 */
export function withCorrection(
  answer: Answered,
  correcting: Sentence,
  corrected: readonly Sentence[],
  { corpus, toQuote }: { readonly corpus: Corpus; readonly toQuote: QuoteMaker },
): Answered {
  const source = corpus.source(correcting.slug);
  if (corrected.length === 0 || source === undefined) return answer;
  const by = correctionBy(correcting, source);
  const mark = (quote: Quote): Quote =>
    corrected.some(({ id }) => id === quote.id) ? { ...quote, corrected: by } : quote;
  const isLedByFact = corpus.facts.some(({ says }) => says === answer.short);
  if (isLedByFact || answer.sides !== undefined) {
    return { ...answer, quotes: answer.quotes.map(mark) };
  }
  const leading = answer.quotes.find(({ id }) => id === correcting.id) ?? toQuote(correcting);
  const others = answer.quotes.filter(({ id }) => id !== correcting.id);
  const missing = corrected.filter(({ id }) => others.every((quote) => quote.id !== id));
  return {
    ...answer,
    short: answer.quotes[0]?.id === correcting.id ? answer.short : CORRECTED,
    quotes: [leading, ...others, ...missing.map((sentence) => toQuote(sentence))].map(mark),
  };
}

const CORRECTED = 'The sources say, after a correction:';
