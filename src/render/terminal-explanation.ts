import type { ExplainedCandidate, Explanation } from '../domain/engine.ts';
import { neutraliseControls } from './neutralise-controls.ts';
import { quoteLabel } from './quote-words.ts';
import { type Page, paragraph } from './terminal-page.ts';
import { MARGIN } from './terminal-quote.ts';

/** How an answer was found, as lines: the question as understood, its terms, and the best sentences with what each feature added. */
export function renderExplanation(explanation: Explanation, page: Page): string[] {
  const { answer, editorial, names, threshold } = explanation;
  const outcome = answer.kind === 'answered' ? 'answered' : `abstained (${answer.reason})`;
  return [
    ...entry('Understood', explanation.understood || '(nothing)', page),
    ...entry('Kind', explanation.questionKind, page),
    ...(names.length === 0 ? [] : entry('Names', names.join(', '), page)),
    ...(editorial === undefined
      ? []
      : entry('Editor’s note', `${editorial.id}, match ${decimal(editorial.score)}`, page)),
    ...entry(
      'Confidence',
      `${decimal(answer.confidence)}, sentences alone answer from ${decimal(threshold)}`,
      page,
    ),
    ...entry('Outcome', outcome, page),
    ...termTable(explanation.terms, page),
    ...explanation.candidates
      .slice(0, CANDIDATES_SHOWN)
      .flatMap((candidate) => candidateTable(candidate, page)),
  ];
}

/** As many sentences as an answer usually shows; the JSON has all ten. */
const CANDIDATES_SHOWN = 3;

/** Features beyond these added little: they are listed largest contribution first. */
const FEATURES_SHOWN = 8;

const LABEL_WIDTH = 15;

function entry(label: string, text: string, page: Page): string[] {
  return paragraph(text, page, {
    indent: MARGIN + LABEL_WIDTH,
    mark: ' '.repeat(MARGIN) + page.colours.dim(label),
    markWidth: MARGIN + label.length,
  });
}

function termTable(terms: Explanation['terms'], page: Page): string[] {
  if (terms.length === 0) {
    return [];
  }
  const rows = terms.map(({ term, inverseDocumentFrequency, from, inSources }) => [
    neutraliseControls(term),
    decimal(inverseDocumentFrequency),
    inSources ? from : `${from}, in no source`,
  ]);
  return ['', ...table([['Term', 'Rarity', 'From'], ...rows], page)];
}

function candidateTable({ quote, score, features }: ExplainedCandidate, page: Page): string[] {
  const shown = features.filter(({ contribution }) => contribution !== 0).slice(0, FEATURES_SHOWN);
  const rows = shown.map(({ name, value, contribution }) => [
    name,
    decimal(value),
    signed(contribution),
  ]);
  const title = `${quoteLabel(quote)}, score ${decimal(score)}`;
  return ['', ...table([[title, 'Value', 'Adds'], ...rows], page)];
}

/** Rows in columns, the first row a heading; numbers stand to the right, words to the left. */
function table(rows: readonly (readonly string[])[], page: Page): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row, i) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      const isNumeric = rows.slice(1).every((other) => NUMBER.test(other[column] ?? ''));
      return isNumeric ? cell.padStart(width) : cell.padEnd(width);
    });
    const line = cells.join('   ').trimEnd();
    return ' '.repeat(MARGIN) + (i === 0 ? page.colours.dim(line) : line);
  });
}

const NUMBER = /^[+−-]?[\d.]+$/;

function decimal(value: number): string {
  return value.toFixed(2).replace('-', '−');
}

function signed(value: number): string {
  return value < 0 ? decimal(value) : `+${decimal(value)}`;
}
