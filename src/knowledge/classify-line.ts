import type { BlockKind } from '../domain/source.ts';
import { formatSpeaker } from './format-speaker.ts';
import { readShortcode, type Shortcode, stripShortcodes } from './read-shortcode.ts';

/** What one line is, by its own marks. */
export type LineMark =
  | { readonly kind: 'blank' }
  /** `===` or `---` under a line makes that line a heading. */
  | { readonly kind: 'underline'; readonly heading: 'headline' | 'heading' }
  | { readonly kind: 'headline' | 'heading' | 'list-item' | 'quoted'; readonly text: string }
  | {
      readonly kind: 'open-quote';
      readonly speaker: string | undefined;
      readonly text: string;
      /** True when `[/quote]` stands on the same line. */
      readonly isClosed: boolean;
    }
  | { readonly kind: 'close-quote'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const HEADING = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/;
const FENCE = /^(?:```|~~~)/;
const BULLET = /^[-*+•‣◦▪●]\s+(?=\S)/;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;
const BLOCK_QUOTE = /^(?:>\s?)+/;
const CLOSING_QUOTE = /\[\/(?:quote|pullquote|blockquote)\s*\]/i;
const QUOTE_SHORTCODES: ReadonlySet<string> = new Set(['quote', 'pullquote', 'blockquote']);

/** What a cleaned line is. `open` is the kind of the paragraph that it may continue, if any. */
export function classifyLine(line: string, open: BlockKind | undefined): LineMark {
  if (line === '' || FENCE.test(line)) return { kind: 'blank' };
  if (/^={3,}$/.test(line)) return { kind: 'underline', heading: 'headline' };
  if (/^-{3,}$/.test(line) && open === 'paragraph')
    return { kind: 'underline', heading: 'heading' };
  if (isThematicBreak(line)) return { kind: 'blank' };

  const heading = HEADING.exec(line);
  if (heading !== null) {
    return { kind: heading[1] === '#' ? 'headline' : 'heading', text: heading[2] ?? '' };
  }
  const shortcode = readShortcode(line);
  if (shortcode !== undefined && QUOTE_SHORTCODES.has(shortcode.name)) {
    return openQuote(shortcode);
  }
  const closing = CLOSING_QUOTE.exec(line);
  if (closing !== null) {
    return { kind: 'close-quote', text: stripShortcodes(line.slice(0, closing.index)) };
  }
  if (BLOCK_QUOTE.test(line)) return { kind: 'quoted', text: line.replace(BLOCK_QUOTE, '').trim() };
  if (BULLET.test(line)) return { kind: 'list-item', text: line.replace(BULLET, '') };
  const number = NUMBER.exec(line);
  // As in CommonMark, "…in chapter / 12. The next" goes on with its paragraph: only 1 begins a list there.
  if (number !== null && (open !== 'paragraph' || number[1] === '1')) {
    return { kind: 'list-item', text: line.replace(NUMBER, '') };
  }
  const text = stripShortcodes(line);
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

/** `***`, `- - -`, of any length. */
function isThematicBreak(line: string): boolean {
  return /^[-*_]/.test(line) && /^(?:\*{3,}|-{3,}|_{3,})$/.test(line.replace(/\s+/g, ''));
}

function openQuote({ attributes, rest }: Shortcode): LineMark {
  const closing = CLOSING_QUOTE.exec(rest);
  const author = attributes.get('author') ?? attributes.get('cite') ?? attributes.get('name') ?? '';
  const role = attributes.get('author_title') ?? attributes.get('title') ?? '';
  const speaker = author === '' ? undefined : formatSpeaker(author, role);
  const text = stripShortcodes(closing === null ? rest : rest.slice(0, closing.index));
  return { kind: 'open-quote', speaker, text, isClosed: closing !== null };
}
