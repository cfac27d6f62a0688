import { describe, expect, it } from 'vitest';
import { planImport } from '../../src/import/plan-import.ts';
import { type PdfLine, reflowLines } from '../../src/import/reflow-lines.ts';

/** A PDF of one page with these lines, 14 points apart, and a title. */
function pdfOf(lines: readonly string[]): Uint8Array {
  const text = lines.map((line) => `(${line}) Tj 0 -14 Td`).join('\n');
  const content = `BT /F1 11 Tf 72 720 Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Title (Report on the silo) /Author (State Safety Inspectorate) >>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = `xref\n0 7\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  return Buffer.from(
    `${pdf}${table}trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`,
  );
}

describe('planImport', () => {
  it('makes a source of a PDF, its lines put together', async () => {
    const lines = [
      'The conveyor was not stopped, the inspectors found, and the dust',
      'caught fire within a minute of the weld-',
      'ing.',
    ];
    const { text } = await planImport(
      { bytes: pdfOf(lines), from: 'report.pdf' },
      { today: '2026-01-02' },
    );
    expect(text).toBe(
      '---\ntitle: Report on the silo\nauthor: State Safety Inspectorate\n---\n\nThe conveyor was not stopped, the inspectors found, and the dust caught fire within a minute of the welding.\n',
    );
  });

  it.each([
    ['without text', pdfOf([]), 'has no text in it'],
    ['that is broken', Buffer.from('%PDF-1.4\nnothing'), 'the PDF is broken'],
  ])('refuses a PDF %s', async (_, bytes, message) => {
    await expect(planImport({ bytes, from: 'a.pdf' }, { today: '2026-01-02' })).rejects.toThrow(
      message,
    );
  });
});

describe('reflowLines', () => {
  /** Lines 12 points apart, from the top; `gap` is more above a line. */
  const page = (
    ...lines: readonly (string | { readonly text: string; readonly gap: number })[]
  ) => {
    let bottom = 700;
    return lines.map((line): PdfLine => {
      const { text, gap } = typeof line === 'string' ? { text: line, gap: 0 } : line;
      bottom -= 12 + gap;
      return { text, left: 72, bottom, height: 10 };
    });
  };

  it('begins a paragraph after a gap and after a short last line', () => {
    const long = 'a line that goes on to the right edge of the page, as most do';
    expect(reflowLines([page(long, 'and ends.', long, { text: 'After a gap', gap: 12 })])).toEqual([
      `${long} and ends.`,
      long,
      'After a gap',
    ]);
  });

  it('drops page numbers and running heads, and goes on over the page', () => {
    const head = 'Report of the inspectors';
    const pages = [1, 2, 3].map((number) =>
      page(
        head,
        `Body of page ${'one two three'.split(' ')[number - 1]} goes`,
        `Page ${number} of 3`,
      ),
    );
    expect(reflowLines(pages)).toEqual([
      'Body of page one goes Body of page two goes Body of page three goes',
    ]);
  });

  it('keeps a hyphen that the word has elsewhere', () => {
    expect(
      reflowLines([page('A two-year plan, the two-', 'year one, was re-', 'routed.')]),
    ).toEqual(['A two-year plan, the two-year one, was rerouted.']);
  });
});
