import type { Quote } from '../domain/answer.ts';
import type { Engine } from '../domain/engine.ts';
import type { QuoteInContext } from '../render/discord-context.ts';

/** The quote with up to `reach` sentences of its source before and after it. */
export function inContext(quote: Quote, engine: Engine, reach: number): QuoteInContext {
  const { sentences } = engine.knowledge;
  const position = sentences.findIndex(({ id }) => id === quote.id);
  const quotes = (from: number, to: number): readonly Quote[] =>
    sentences
      .slice(Math.max(0, from), to)
      .filter(({ slug }) => slug === quote.source.slug)
      .flatMap(({ id }) => engine.quote(id) ?? []);
  return {
    quote,
    before: quotes(position - reach, position),
    after: quotes(position + 1, position + 1 + reach),
  };
}
