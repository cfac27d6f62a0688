import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Engine } from '../domain/engine.ts';
import { quoteLabel, saidBy } from '../render/quote-words.ts';
import type { Entry } from './lists.ts';

/** A sentence that an entry cites. */
export interface Cited {
  readonly label: string;
  readonly text: string;
  readonly by: string;
}

/** The sentences that the entry cites, as far as there are such. */
export function citedBy({ quote }: Pick<Engine, 'quote'>, entry: Entry): readonly Cited[] {
  const { cites = [], nearest = [] } = entry;
  return [cites, nearest].flat().flatMap((reference) => {
    const found = quote(reference);
    if (found === undefined) return [];
    return [{ label: quoteLabel(found), text: found.text, by: saidBy(found) }];
  });
}

/** What they say, below the field that names them; the same as `live-check.js` shows. */
export function CitedSentences({ cites }: { readonly cites: readonly Cited[] }): JSX.Element {
  return (
    <ul class="cited-sentences" data-cites="">
      {cites.map(({ label, text, by }) => (
        <li>
          <b>{label}</b> <span dir="auto">{text}</span> <small dir="auto">{by}</small>
        </li>
      ))}
    </ul>
  );
}
