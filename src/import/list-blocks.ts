import type { BlockKind } from '../domain/source.ts';
import { isElement, type PageNode } from './page-element.ts';

/** A run of text as a page sets it apart. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly speaker?: string;
}

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const UNSEEN: ReadonlySet<string> = new Set(
  'script style noscript template head iframe object svg canvas audio video select textarea'.split(
    ' ',
  ),
);

/** "18" and "[1]" raised above the line point to a note. */
const NOTE_MARK = /^\[?(?:\d{1,3}|[a-z*†‡])\]?$/;
const NOTE_LINK = /footnote|noteref|cite_ref|reference/i;
/** A cell with a sentence in it lays out the page; others hold data, which is no text to quote. */
const SENTENCE = /[.!?…]["”’)\]]*(?:\s|$)/;

/**
 * The text of an element as blocks in reading order. Two line breaks part paragraphs as a new
 * element does. Lists of links and tables of data are left out, and so are the marks of footnotes.
 */
export function listBlocks(root: PageNode): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let line = { text: '', linked: 0 };
  let breaks = 0;
  const flush = (kind: BlockKind) => {
    const text = line.text.replace(/\s+/g, ' ').trim();
    const isOnlyLinks =
      kind !== 'heading' && line.linked >= text.replace(/\s/g, '').length * MOSTLY;
    if (text !== '' && !(isOnlyLinks && !SENTENCE.test(text))) blocks.push({ kind, text });
    line = { text: '', linked: 0 };
    breaks = 0;
  };
  const walk = (node: PageNode, kind: BlockKind, isLinked: boolean): void => {
    if (node.nodeType === TEXT) {
      if (node.textContent.trim() !== '') breaks = 0;
      line.text += node.textContent;
      if (isLinked) line.linked += node.textContent.replace(/\s/g, '').length;
      return;
    }
    if (!isElement(node) || UNSEEN.has(node.localName) || isNoteMark(node)) return;
    const { localName } = node;
    if (localName === 'br') {
      breaks++;
      line.text += ' ';
      if (breaks === 2) flush(kind);
      return;
    }
    if (localName === 'blockquote') {
      flush(kind);
      const quote = readQuote(node);
      if (quote !== undefined) blocks.push(quote);
      return;
    }
    if (!BLOCK_ELEMENTS.has(localName)) {
      walkChildren(node, kind, isLinked || localName === 'a');
      return;
    }
    flush(kind);
    if (/^(?:t[dh]|dt|dd)$/.test(localName) && !SENTENCE.test(node.textContent)) return;
    const inner = kindOf(localName) ?? kind;
    walkChildren(node, inner, isLinked);
    flush(inner);
  };
  const walkChildren = (node: PageNode, kind: BlockKind, isLinked: boolean) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      walk(child, kind, isLinked);
    }
  };
  walk(root, 'paragraph', false);
  flush('paragraph');
  return blocks;
}

const TEXT = 3;
/** Of a line of links a few characters stand between them: "Home | News | Sport". */
const MOSTLY = 0.9;

function kindOf(localName: string): BlockKind | undefined {
  if (/^h[1-6]$/.test(localName)) return 'heading';
  return localName === 'li' ? 'list-item' : undefined;
}

function isNoteMark(node: PageNode & { readonly localName: string }): boolean {
  if (!isElement(node) || !/^(?:sup|a)$/.test(node.localName)) return false;
  if (!NOTE_MARK.test(node.textContent.trim())) return false;
  const marks = ['class', 'id', 'href', 'role'].map((name) => node.getAttribute(name) ?? '');
  return NOTE_LINK.test(marks.join(' ')) || node.querySelector('a[href^="#"]') !== null;
}

/** A quotation's paragraphs as one text, its last as the speaker when it begins with a dash. */
function readQuote(quote: PageNode): PageBlock | undefined {
  const texts: string[] = [];
  for (let child = quote.firstChild; child !== null; child = child.nextSibling) {
    const text = child.textContent.replace(/\s+/g, ' ').trim();
    if (text !== '') texts.push(text);
  }
  const last = texts.at(-1) ?? '';
  const isSigned = texts.length > 1 && /^[—–]\s*\S/.test(last);
  const text = (isSigned ? texts.slice(0, -1) : texts).join(' ');
  if (text === '') return undefined;
  const speaker = isSigned ? last.replace(/^[—–]\s*/, '') : undefined;
  return { kind: 'quotation', text, ...(speaker && { speaker }) };
}
