import type { Sentence } from '../domain/sentence.ts';
import type { Document } from '../domain/source.ts';
import { type Page, paragraph } from './terminal-page.ts';
import { MARGIN } from './terminal-quote.ts';
import { renderDocument } from './terminal-source.ts';

/** An article as it would be imported. */
export interface ImportPreview {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  /** Lines of the page that are not in the article. */
  readonly leftOut: readonly string[];
}

/** A preview as lines: the article sentence by sentence, what was left out, and what is not known. */
export function renderImport(preview: ImportPreview, page: Page): string[] {
  const { document, sentences, leftOut } = preview;
  const { dim } = page.colours;
  const set = (text: string) => paragraph(text, page, { indent: MARGIN, style: dim });
  const shown = leftOut.slice(0, MAX_LINES_LEFT_OUT);
  const more = leftOut.length - shown.length;
  const { source } = document;
  const unknown = (['publisher', 'url', 'author', 'published'] as const).filter(
    (key) => source[key] === undefined,
  );
  const attributed = sentences.filter(({ attribution }) => attribution.speaker ?? attribution.via);
  return [
    ...renderDocument(document, sentences, page),
    '',
    ...(leftOut.length === 0 ? [] : set('Left out:')),
    ...shown.flatMap((line) => paragraph(clip(line), page, { indent: MARGIN + 2, style: dim })),
    ...(more > 0 ? set(`  and ${more} more`) : []),
    ...(leftOut.length === 0 ? [] : ['']),
    ...set(
      `${count(sentences.length, 'sentence')}, ${attributed.length} with a speaker or an outlet; ${count(leftOut.length, 'line')} left out.`,
    ),
    ...(unknown.length === 0
      ? []
      : set(`Not known: ${unknown.join(', ')}. Write it above the article if you know it.`)),
  ];
}

/** Enough to see whether something of the article is among them. */
const MAX_LINES_LEFT_OUT = 15;
const MAX_LINE_CHARS = 100;

function clip(line: string): string {
  return line.length <= MAX_LINE_CHARS ? line : `${line.slice(0, MAX_LINE_CHARS).trimEnd()} …`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
