import { known } from './json-ld.ts';
import { hostOf } from './page-metadata.ts';
import { type PdfLine, reflowLines } from './reflow-lines.ts';
import { refuseImport } from './refuse-import.ts';
import type { Extracted } from './retrieved.ts';
import { writeBlocks } from './write-blocks.ts';

/** A report has a hundred or two; each takes some 10 ms. */
const MAX_PAGES = 400;

/** The text of a PDF, its lines put together to paragraphs. Scans without text are refused. */
export async function extractPdf(
  bytes: Uint8Array,
  from: string,
  address: string | undefined,
): Promise<Extracted> {
  const { pages, title, author } = await readPdf(bytes, from);
  const paragraphs = reflowLines(pages);
  if (paragraphs.length === 0) {
    const message = 'the PDF has no text in it (a scan?); run it through text recognition first';
    throw refuseImport(from, message);
  }
  return {
    metadata: known({ title, author, url: address, publisher: hostOf(address) }),
    text: writeBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text }))),
    lines: pages.flat().map(({ text }) => text),
  };
}

interface PdfText {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly title?: string;
  readonly author?: string;
}

async function readPdf(bytes: Uint8Array, from: string): Promise<PdfText> {
  // Loaded when there is a PDF to read: it takes longer than a whole other import.
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the bytes over, and wants no Buffer.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
    verbosity: 0,
    isEvalSupported: false,
  }).catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    const message = isLocked
      ? 'the PDF is locked with a password; save it without one'
      : 'the PDF is broken; open it and save it anew';
    throw refuseImport(from, message, error);
  });
  try {
    if (pdf.numPages > MAX_PAGES) {
      throw refuseImport(
        from,
        `expected at most ${MAX_PAGES} pages, found ${pdf.numPages}; split the PDF`,
      );
    }
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(joinItems(items as readonly PdfItem[]));
    }
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const { Title, Author } = info as { readonly Title?: unknown; readonly Author?: unknown };
    return { pages, ...text('title', Title), ...text('author', Author) };
  } finally {
    await pdf.destroy();
  }
}

/** Word processors put a file name where the title belongs. */
function text(key: 'title' | 'author', value: unknown): Record<string, string> {
  const isText =
    typeof value === 'string' && value.trim() !== '' && !/\.\w{2,4}$|^Microsoft Word/.test(value);
  return isText ? { [key]: value.trim().slice(0, 300) } : {};
}

interface PdfItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly height?: number;
  /** The text's matrix: [4] is its left edge, [5] its base line, from the bottom. */
  readonly transform?: readonly number[];
}

/** pdf.js gives a line in pieces; the last one says that it ends. */
function joinItems(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let place: Omit<PdfLine, 'text'> | undefined;
  const flush = () => {
    const trimmed = text.replace(/\s+/g, ' ').trim();
    if (trimmed !== '' && place !== undefined) lines.push({ text: trimmed, ...place });
    text = '';
    place = undefined;
  };
  for (const { str = '', hasEOL = false, height = 0, transform = [] } of items) {
    const [left = 0, bottom = 0] = [transform[4], transform[5]];
    if (place !== undefined && Math.abs(place.bottom - bottom) > Math.max(place.height, 1) / 2)
      flush();
    if (str.trim() !== '') place ??= { left, bottom, height };
    text += str;
    if (hasEOL) flush();
  }
  flush();
  return lines;
}
