import { parseHTML } from 'linkedom';
import { refuseImport } from './refuse-import.ts';

/** The part of the DOM that is used here. */
export interface PageNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  textContent: string;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  replaceWith(...nodes: readonly PageNode[]): void;
  append(...nodes: readonly PageNode[]): void;
  cloneNode(deep: boolean): PageElement;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly title: string;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Long front pages have 10,000; stray ones count, for each makes a node: 3 million take a minute and 2 GB. */
const MAX_TAGS = 120_000;
/** Browsers stop nesting at 512; each level here costs stack. */
const MAX_DEPTH = 512;

/**
 * The document of an HTML text. Nothing in it runs: there are no scripts, styles or requests in this
 * DOM. Throws when it has more tags, or deeper elements, than a page for readers has.
 */
export function parsePage(html: string, from: string): PageDocument {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  if (tags > MAX_TAGS) {
    const message = `expected at most ${MAX_TAGS} tags, found ${tags}; save the article's own text and import that`;
    throw refuseImport(from, message);
  }
  // Without an <html> linkedom makes the first element the root, and what follows is lost.
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: PageDocument };
  const { documentElement } = document;
  if (documentElement !== null && depthOf(documentElement) > MAX_DEPTH) {
    const message = `expected elements at most ${MAX_DEPTH} deep; save the article's own text and import that`;
    throw refuseImport(from, message);
  }
  return document;
}

/** Without recursion: the depth is what is in doubt. Stops above the limit. */
function depthOf(root: PageNode): number {
  let deepest = 0;
  let depth = 0;
  let node: PageNode | null = root;
  while (node !== null && deepest <= MAX_DEPTH) {
    deepest = Math.max(deepest, depth);
    if (node.firstChild !== null) {
      depth++;
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      depth--;
      node = node.parentNode;
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return deepest;
}
