import type { Quote } from '../domain/answer.ts';
import type { Engine } from '../domain/engine.ts';
import { contextList } from '../render/discord-context.ts';
import { decodePositions } from './encode-args.ts';
import { inContext } from './in-context.ts';
import { pagedQuotes } from './paged-list.ts';

/** Quotes among their neighbours; its subject is their positions among the sentences. */
export const contextOf = pagedQuotes('context', (positions, engine) => {
  const quotes = quotesAt(positions, engine);
  return quotes && contextList(quotes.map((quote) => inContext(quote, engine, REACH)));
});

/** What says otherwise; its subject is the sentences' positions. */
export const otherSideOf = pagedQuotes('other', (positions, engine) => {
  const quotes = quotesAt(positions, engine);
  return (
    quotes && {
      tone: 'disputed',
      head: '## The other side\nThe sources disagree. These sentences say otherwise:',
      items: quotes.map((quote) => ({ quote })),
    }
  );
});

/** One sentence before and one after: most of a paragraph. */
const REACH = 1;

function quotesAt(positions: string, engine: Engine): readonly Quote[] | undefined {
  const quotes = decodePositions(positions)?.map((position) => {
    const sentence = engine.knowledge.sentences[position];
    return sentence && engine.quote(sentence.id);
  });
  const found = quotes?.filter((quote) => quote !== undefined);
  return found?.length === quotes?.length ? found : undefined;
}
