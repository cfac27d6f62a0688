import type { Quote } from '../domain/answer.ts';
import { certaintyWords } from './certainty-words.ts';
import { quoteNotes, saidBy, shortLabel } from './quote-words.ts';
import { type Page, paragraph, type Stress, type Style } from './terminal-page.ts';

/**
 * Quotes as lines, in order: each whole, with its number, its answering words in bold, and who says
 * it below; at the end the sources with their links. A blank line between them, none around.
 *
 * `isAnswer: false` sets the quotes back, for sentences that are near but answer nothing. Lists that
 * belong together share an `indent`.
 */
export function quoteLines(
  quotes: readonly Quote[],
  page: Page,
  isAnswer: boolean,
  indent = textIndent(quotes),
): string[] {
  return quotes.flatMap((quote, i) => [
    ...(i === 0 ? [] : ['']),
    ...oneQuote(quote, page, { indent, isAnswer }),
  ]);
}

/** Each source of the quotes once, in order of appearance: title, publisher, link. */
export function sourceLines(quotes: readonly Quote[], page: Page): string[] {
  const { dim, cyan } = page.colours;
  const sources = [...new Map(quotes.map(({ source }) => [source.slug, source])).values()];
  return sources.flatMap(({ slug, title, publisher, published, url }) => {
    const date = published === undefined ? undefined : `published ${published}`;
    const name = [title, publisher, date].filter((part) => part !== undefined).join(' · ');
    return [
      ...paragraph(sources.length === 1 ? name : `${slug}: ${name}`, page, {
        indent: MARGIN,
        style: dim,
      }),
      ...(url === undefined ? [] : linkLine(url, page, (text) => dim(cyan(text)))),
    ];
  });
}

/** A link on one line, however long: a broken one cannot be followed. */
export function linkLine(url: string, page: Page, style: Style): string[] {
  return paragraph(url, { ...page, width: Number.POSITIVE_INFINITY }, { indent: MARGIN, style });
}

/** Columns left of everything that is quoted. */
export const MARGIN = 2;

/** The indent that leaves room for the longest label, `S5` or `S1234`. */
export function textIndent(quotes: readonly Pick<Quote, 'number'>[]): number {
  const longest = quotes.reduce((most, quote) => Math.max(most, shortLabel(quote).length), 0);
  return MARGIN + longest + 2;
}

/** How sure a sentence is, underlined where it says so. */
export function certaintyStresses(text: string, { colours }: Page): readonly Stress[] {
  return certaintyWords(text).map((span) => ({ span, style: colours.underline }));
}

/** Who says the quote, what finds it again among several sources, and what its relative dates mean. */
export function bylineOf(quote: Quote): string {
  const reference = quote.reference ?? '';
  return [saidBy(quote), reference, quoteNotes(quote)].filter((part) => part !== '').join(' · ');
}

/** Who says what stands above. */
export function byline(by: string, page: Page, indent: number): string[] {
  const { dim } = page.colours;
  return paragraph(by, page, {
    indent: indent + 2,
    mark: ' '.repeat(indent) + dim('—'),
    markWidth: indent + 1,
    style: dim,
  });
}

interface QuoteSetting {
  readonly indent: number;
  readonly isAnswer: boolean;
}

function oneQuote(quote: Quote, page: Page, setting: QuoteSetting): string[] {
  const { bold, cyan, dim } = page.colours;
  const { indent, isAnswer } = setting;
  const label = ' '.repeat(MARGIN) + shortLabel(quote);
  const by = bylineOf(quote);
  return [
    ...paragraph(quote.text, page, {
      indent,
      mark: isAnswer ? cyan(label) : dim(label),
      markWidth: label.length,
      ...(isAnswer ? {} : { style: dim }),
      stresses: [
        ...(isAnswer && quote.answer !== undefined ? [{ span: quote.answer, style: bold }] : []),
        ...certaintyStresses(quote.text, page),
      ],
    }),
    ...byline(by, page, indent),
  ];
}
