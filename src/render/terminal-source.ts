import type { Correction, Quote } from '../domain/answer.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Document, Source } from '../domain/source.ts';
import { quoteNotes, saidBy, shortLabel } from './quote-words.ts';
import { type Page, paragraph } from './terminal-page.ts';
import {
  byline,
  bylineOf,
  certaintyStresses,
  linkLine,
  MARGIN,
  sourceLines,
  textIndent,
} from './terminal-quote.ts';

/** Finds what corrected the sentence with this id later. */
type CorrectionOf = (id: string) => Correction | undefined;

/** A document as lines: its title and origin, then every sentence, numbered and attributed, a blank line between blocks. */
export function renderDocument(
  document: Document,
  sentences: readonly Sentence[],
  page: Page,
  correctionOf: CorrectionOf = () => undefined,
): string[] {
  const indent = textIndent(sentences);
  return [
    ...origin(document.source, page),
    ...sentences.flatMap((sentence, i) => [
      ...(sentence.block === sentences[i - 1]?.block ? [] : ['']),
      ...oneSentence(sentence, page, indent, correctionOf(sentence.id)),
    ]),
  ];
}

/** A sentence between its neighbours, which are set back; then its source. */
export function renderInContext(quote: Quote, page: Page): string[] {
  const { bold, cyan, dim } = page.colours;
  const indent = textIndent([quote]);
  const label = ' '.repeat(MARGIN) + shortLabel(quote);
  const neighbour = (text: string | undefined) =>
    text === undefined ? [] : paragraph(text, page, { indent, style: dim });
  return [
    ...neighbour(quote.before),
    ...paragraph(quote.text, page, {
      indent,
      mark: cyan(label),
      markWidth: label.length,
      style: bold,
      stresses: certaintyStresses(quote.text, page),
    }),
    ...neighbour(quote.after),
    '',
    ...byline(bylineOf(quote), page, indent),
    '',
    ...sourceLines([quote], page),
  ];
}

function origin(source: Source, page: Page): string[] {
  const { bold, cyan, dim } = page.colours;
  const published = source.published === undefined ? [] : [`published ${source.published}`];
  const details = [source.publisher, source.author, ...published, source.slug].filter(
    (detail) => detail !== undefined,
  );
  return [
    ...paragraph(source.title, page, { indent: MARGIN, style: bold }),
    ...paragraph(details.join(' · '), page, { indent: MARGIN, style: dim }),
    ...(source.url === undefined ? [] : linkLine(source.url, page, (text) => dim(cyan(text)))),
  ];
}

function oneSentence(
  sentence: Sentence,
  page: Page,
  indent: number,
  corrected: Correction | undefined,
): string[] {
  const { cyan } = page.colours;
  const label = ' '.repeat(MARGIN) + shortLabel(sentence);
  const { speaker, via } = sentence.attribution;
  const isOwnVoice = speaker === undefined && via === undefined;
  const notes = quoteNotes({ corrected });
  const said = [saidBy(sentence.attribution), ...(notes === '' ? [] : [notes])];
  return [
    ...paragraph(sentence.text, page, {
      indent,
      mark: cyan(label),
      markWidth: label.length,
      stresses: certaintyStresses(sentence.text, page),
    }),
    // In a whole document, naming the article under its own sentences would only be noise.
    ...(isOwnVoice && corrected === undefined ? [] : byline(said.join(' · '), page, indent)),
  ];
}
