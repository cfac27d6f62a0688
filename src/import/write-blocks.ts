import { classifyLine } from '../knowledge/classify-line.ts';
import { readShortcode } from '../knowledge/read-shortcode.ts';
import { stripMarkdown } from '../knowledge/strip-markdown.ts';
import type { PageBlock } from './list-blocks.ts';

const MARK = {
  headline: '# ',
  heading: '## ',
  'list-item': '- ',
  paragraph: '',
} as const satisfies Record<Exclude<PageBlock['kind'], 'quotation'>, string>;

/** Blocks as the Markdown that reads back as the very same blocks, a blank line between all but list items. */
export function writeBlocks(blocks: readonly PageBlock[]): string {
  return blocks
    .map((block, index) => {
      const isListed = block.kind === 'list-item' && blocks[index - 1]?.kind === 'list-item';
      return (index === 0 ? '' : isListed ? '\n' : '\n\n') + writeBlock(block);
    })
    .join('');
}

function writeBlock({ kind, text, speaker }: PageBlock): string {
  const safe = escapeText(text);
  if (kind !== 'quotation') return MARK[kind] + safe;
  return speaker === undefined ? `> ${safe}` : `> ${safe}\n>\n> — ${escapeText(speaker)}`;
}

/** As it is where nothing in it would be taken for markup; a site's own shortcodes stay to be cleaned. */
function escapeText(text: string): string {
  const plain = text.replace(/&(?=#?\w{1,40};)/g, '&amp;').replace(/</g, '&lt;');
  if (readShortcode(plain) !== undefined) return plain;
  const isPlain = classifyLine(plain, undefined).kind === 'text' && stripMarkdown(plain) === plain;
  if (isPlain) return plain;
  return plain
    .replace(/[\\*_`#[\]()>~=]/g, '\\$&')
    .replace(/^(\d{1,3})\./, '$1\\.')
    .replace(/^[-+]/, '\\$&');
}
