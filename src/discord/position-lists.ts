import type { Quote } from '../domain/answer.ts';
import type { AsyncEngine } from '../domain/async-engine.ts';
import { contextList } from '../render/discord-context.ts';
import { decodePositions } from './encode-args.ts';
import { pagedQuotes } from './paged-list.ts';

/** Quotes among their neighbours; its subject is their positions among the sentences. */
export const contextOf = pagedQuotes('context', async (positions, engine) => {
  const quotes = await quotesAt(positions, engine);
  const ids = quotes?.map(({ id }) => id);
  return ids && contextList(await engine.inContext(ids, REACH));
});

/** What says otherwise; its subject is the sentences' positions. */
export const otherSideOf = pagedQuotes('other', async (positions, engine) => {
  const quotes = await quotesAt(positions, engine);
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

async function quotesAt(
  positions: string,
  engine: AsyncEngine,
): Promise<readonly Quote[] | undefined> {
  const decoded = decodePositions(positions);
  return decoded && engine.quotesAt(decoded);
}
