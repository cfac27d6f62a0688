import { formatSpeaker } from '../knowledge/format-speaker.ts';
import type { PageDocument, PageElement } from './page-element.ts';

/** What no reader sees, or nobody wrote for the article. */
const FURNITURE = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'form',
  'dialog',
  'svg',
  'math annotation',
  '[hidden]',
  'amp-ad',
  'amp-embed',
  'amp-sidebar',
  'ins.adsbygoogle',
] as const;

/** What belongs to a picture, not to the text. */
const CAPTIONS = [
  'figcaption',
  'caption',
  '.caption',
  '.wp-caption-text',
  '.image-caption',
  '.photo-caption',
  '.photo-credit',
  '[itemprop="caption"]',
] as const;

const PULL_QUOTES = 'blockquote, aside[class*="pull"], [class*="pullquote"], [class*="pull-quote"]';
const SPEAKER =
  'cite, footer, figcaption, [class*="attribution"], [class*="speaker"], [class*="cite"]';

/** A name with a role is shorter; what is longer was said. */
const MAX_SPEAKER_CHARS = 150;

/**
 * Makes a page ready for the extractor: pull quotes with their speakers in one shape, which it
 * keeps, and neither furniture nor captions. Changes the document.
 */
export function preparePage(document: PageDocument): void {
  const quotes = [...document.querySelectorAll(PULL_QUOTES)];
  for (const quote of quotes) {
    const isWithin = quotes.some((other) => other !== quote && contains(other, quote));
    if (!isWithin) keepQuote(quote, document);
  }
  for (const selector of [...FURNITURE, ...CAPTIONS]) {
    for (const element of [...document.querySelectorAll(selector)]) element.remove();
  }
  for (const list of [...document.querySelectorAll('ul, ol')]) {
    if (!isContentsList(list)) continue;
    const above = list.previousElementSibling;
    if (above !== null && /^h[1-6]$/.test(above.localName)) above.remove();
    list.remove();
  }
}

/** `<blockquote><p>…</p><p>— Ada Lindqvist, fire chief</p></blockquote>`, whatever it was made of. */
function keepQuote(quote: PageElement, document: PageDocument): void {
  const figure = quote.parentElement?.localName === 'figure' ? quote.parentElement : undefined;
  const outer = figure ?? quote;
  const signature = outer.querySelector(SPEAKER);
  const speaker = signature === null ? '' : signature.textContent.replace(/\s+/g, ' ').trim();
  // A citation in mid-text belongs to the text: "as <cite>Moby Dick</cite> has it, …".
  const isSigned =
    signature !== null &&
    speaker !== '' &&
    speaker.length <= MAX_SPEAKER_CHARS &&
    isLast(signature, outer);
  if (isSigned) signature.remove();

  const kept = document.createElement('blockquote');
  const paragraphs = [...quote.querySelectorAll('p')];
  const texts = paragraphs.length > 0 ? paragraphs : [quote];
  for (const { textContent } of texts) append(kept, textContent, document);
  if (isSigned) {
    const [name = '', ...role] = speaker.split(/,\s+/);
    append(kept, `— ${formatSpeaker(name, role.join(', '))}`, document);
  }
  outer.replaceWith(kept);
}

function append(quote: PageElement, text: string, document: PageDocument): void {
  const shown = text.replace(/\s+/g, ' ').trim();
  if (shown === '') return;
  const paragraph = document.createElement('p');
  paragraph.textContent = shown;
  quote.append(paragraph);
}

function isLast(element: PageElement, within: PageElement): boolean {
  return within.textContent.trimEnd().endsWith(element.textContent.trimEnd());
}

function contains(outer: PageElement, inner: PageElement): boolean {
  for (let at = inner.parentElement; at !== null; at = at.parentElement)
    if (at === outer) return true;
  return false;
}

/** A list whose every item is a link into this very page. */
function isContentsList(list: PageElement): boolean {
  const items = [...list.querySelectorAll('li')];
  return (
    items.length > 0 &&
    items.every((item) => {
      const link = item.querySelector('a[href]');
      return (
        link?.getAttribute('href')?.startsWith('#') === true &&
        link.textContent.trim() === item.textContent.trim()
      );
    })
  );
}
