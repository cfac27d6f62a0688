import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Quote } from '../domain/answer.ts';
import type { Sentence } from '../domain/sentence.ts';
import { sourceLink } from '../render/discord-source-link.ts';
import { quoteNotes, saidBy, shortLabel } from '../render/quote-words.ts';
import type { Citation, CitedFact } from './citations.ts';
import type { MarkedSpans } from './mark-text.ts';
import { Verbatim } from './verbatim.tsx';

/** What stands beside a sentence. */
export interface RowNotes {
  readonly citations: readonly Citation[];
  /** The nearest cited sentences of the article, before and after. */
  readonly previous?: Sentence | undefined;
  readonly next?: Sentence | undefined;
}

/** A sentence with its number, and in the margin who says it, where, and which facts cite it. */
export interface SentenceRow {
  readonly quote: Quote;
  readonly blockKind: Sentence['blockKind'];
  /** Absent: a neighbour, of which nothing but who says it is told. */
  readonly notes?: RowNotes;
  readonly isCited?: boolean;
  readonly found?: MarkedSpans['found'];
  readonly linkTo: SentenceLink;
}

/** The address of a sentence's place, from the page that is shown. */
export type SentenceLink = (sentence: Pick<Sentence, 'slug' | 'number'>) => string;

export function SentenceRow(row: SentenceRow): JSX.Element {
  const { quote, notes, found = [], isCited = false, linkTo } = row;
  const label = shortLabel(quote);
  const classes = ['sentence', row.blockKind, ...(isCited ? ['cited'] : [])];
  return (
    <div class={classes.join(' ')} id={label}>
      <a class="number" href={linkTo({ slug: quote.source.slug, number: quote.number })}>
        {label}
      </a>
      <p class="text">
        <Verbatim text={quote.text} found={found} />
      </p>
      <div class="margin">
        <Attribution quote={quote} />
        {notes === undefined ? null : <Notes quote={quote} notes={notes} linkTo={linkTo} />}
      </div>
    </div>
  );
}

function Attribution({ quote }: { readonly quote: Quote }): JSX.Element {
  const dates = quoteNotes(quote);
  const isOwn = quote.speaker === undefined && quote.via === undefined;
  return (
    <p class={isOwn ? 'said-by own-voice' : 'said-by'}>
      <bdi>{saidBy(quote)}</bdi>
      {dates === '' ? null : <span class="dates">{` · ${dates}`}</span>}
    </p>
  );
}

function Notes({
  quote,
  notes,
  linkTo,
}: {
  readonly quote: Quote;
  readonly notes: RowNotes;
  readonly linkTo: SentenceLink;
}): JSX.Element {
  const label = shortLabel(quote);
  const original = sourceLink(quote);
  const { citations, previous, next } = notes;
  return (
    <>
      <p class="links">
        {original === undefined ? null : (
          <a href={original} rel="noreferrer nofollow" aria-label={`${label} in the original`}>
            in the original
          </a>
        )}
        {previous === undefined ? null : (
          <Step sentence={previous} linkTo={linkTo} words="Previous citation" rel="prev" />
        )}
        {next === undefined ? null : (
          <Step sentence={next} linkTo={linkTo} words="Next citation" rel="next" />
        )}
      </p>
      {citations.length === 0 ? null : (
        <FactList quote={quote} citations={citations} linkTo={linkTo} />
      )}
    </>
  );
}

function Step({
  sentence,
  linkTo,
  words,
  rel,
}: {
  readonly sentence: Sentence;
  readonly linkTo: SentenceLink;
  readonly words: string;
  readonly rel: 'prev' | 'next';
}): JSX.Element {
  const label = shortLabel(sentence);
  return (
    <a class="step" href={linkTo(sentence)} aria-label={`${words}, ${label}`}>
      {rel === 'prev' ? `← ${label}` : `${label} →`}
    </a>
  );
}

function FactList({
  quote,
  citations,
  linkTo,
}: {
  readonly quote: Quote;
  readonly citations: readonly Citation[];
  readonly linkTo: SentenceLink;
}): JSX.Element {
  const disputed = citations.filter(({ others }) => others.length > 0);
  const facts = count(citations.length, 'fact');
  return (
    <details class="facts">
      <summary>
        {facts}
        {disputed.length === 0 ? null : <span class="disputed">disputed</span>}
      </summary>
      <ul>
        {citations.map((citation) => (
          <li>
            <FactLine cited={citation} slug={quote.source.slug} linkTo={linkTo} />
            {citation.others.length === 0 ? null : (
              <ul class="others">
                {citation.others.map((other) => (
                  <li>
                    <span class="disputed">But:</span>{' '}
                    <FactLine cited={other} slug={quote.source.slug} linkTo={linkTo} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a fact says, and the sentences that it cites; those of another article than `slug` by their whole reference. */
export function FactLine({
  cited: { fact, cites },
  slug,
  linkTo,
}: {
  readonly cited: CitedFact;
  readonly slug: string;
  readonly linkTo: SentenceLink;
}): JSX.Element {
  return (
    <>
      <bdi>{fact.says}</bdi>{' '}
      <span class="cites">
        {cites.map((sentence, at) => (
          <>
            {at === 0 ? null : ' '}
            <a href={linkTo(sentence)}>
              {sentence.slug === slug
                ? shortLabel(sentence)
                : `${sentence.slug} S${sentence.number}`}
            </a>
          </>
        ))}
      </span>
    </>
  );
}

/** `1 fact`, `2 facts`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
