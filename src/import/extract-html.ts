import { Readability } from '@mozilla/readability';
import { listBlocks, type PageBlock } from './list-blocks.ts';
import { type PageElement, parsePage } from './page-element.ts';
import { readMetadata } from './page-metadata.ts';
import { preparePage } from './prepare-page.ts';
import { readDate } from './read-date.ts';
import { refuseImport } from './refuse-import.ts';
import type { Extracted } from './retrieved.ts';
import { writeBlocks } from './write-blocks.ts';

/** Below this, Readability tries again with laxer rules: a short news item has as many characters. */
const ENOUGH_CHARS = 250;

const BYLINE = /^by\s+\p{Lu}[^.!?]{2,100}$/iu;

/** The article of an HTML page (Mozilla's Readability finds it), and what the page says of it. */
export function extractHtml(html: string, from: string, address: string | undefined): Extracted {
  const document = parsePage(html, from);
  const metadata = readMetadata(document, address);
  const lines = document.body === null ? [] : listLines(document.body);
  preparePage(document);
  const article = new Readability<PageElement>(document as never, {
    charThreshold: ENOUGH_CHARS,
    disableJSONLD: true,
    // Footnotes are told by their classes.
    keepClasses: true,
    serializer: (node) => node as unknown as PageElement,
  }).parse();
  if (!article?.content) {
    const message =
      'no article was found on the page; save its text as a .txt file and import that';
    throw refuseImport(from, message);
  }
  const title = metadata.title ?? (article.title?.trim() || undefined);
  const blocks = tidy(listBlocks(article.content), title);
  const headline: readonly PageBlock[] =
    title === undefined ? [] : [{ kind: 'headline', text: title }];
  return {
    metadata: title === undefined ? metadata : { ...metadata, title },
    text: writeBlocks([...headline, ...blocks]),
    lines,
  };
}

function listLines(body: PageElement): readonly string[] {
  return listBlocks(body).map(({ text }) => text);
}

/** Without what the page says twice, or of itself: title, byline, date, and pull quotes that nobody signed. */
function tidy(blocks: readonly PageBlock[], title: string | undefined): readonly PageBlock[] {
  const prose = blocks.filter(({ kind }) => kind !== 'quotation').map(({ text }) => text);
  const all = prose.join('\n');
  const start = blocks.findIndex(({ kind, text }) => kind === 'quotation' || !isLabel(text));
  return blocks.slice(Math.max(0, start)).filter(({ kind, text, speaker }) => {
    if (text === title) return false;
    return !(kind === 'quotation' && speaker === undefined && all.includes(text));
  });
}

/** Above an article: "Press release", "by Walter Pym, 20 March 2024". A standfirst has more words or a stop. */
function isLabel(text: string): boolean {
  if (/[.!?…:]["”’)\]]*$/.test(text) && !BYLINE.test(text)) return false;
  const isDated = text.length <= 120 && readDate(text) !== undefined && /\d{4}$/.test(text);
  return text.split(' ').length <= MAX_LABEL_WORDS || BYLINE.test(text) || isDated;
}

const MAX_LABEL_WORDS = 4;
