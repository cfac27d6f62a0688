import type { Block } from '../domain/source.ts';
import { findHeadline } from './find-headline.ts';
import { type DraftBlock, readBlocks } from './read-blocks.ts';

/** What a reader would call the article: its text, and the runs that sentences do not cross. */
export interface CleanDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const BLANK_LINE = '\n\n';

/**
 * The article in a raw text: a Markdown file's body or a scrape of a web page.
 *
 * Markup and what the site put around the article go; the article's own words stay exactly as they
 * are. Blocks are joined by blank lines. `firstLine` is the line of the file that `raw` begins on.
 * Linear in the length of `raw`.
 */
export function cleanDocument(raw: string, options: { firstLine?: number } = {}): CleanDocument {
  return joinBlocks(keepFromHeadline(readBlocks(raw, options.firstLine ?? 1)));
}

/** The blocks without the section labels above the headline ("Politics News"), one headline at most. */
function keepFromHeadline(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const index = findHeadline(blocks);
  const headline = blocks[index];
  const body = blocks
    .slice(index + 1)
    .map(
      (block): DraftBlock => (block.kind === 'headline' ? { ...block, kind: 'heading' } : block),
    );
  return headline === undefined ? body : [{ ...headline, kind: 'headline' }, ...body];
}

function joinBlocks(drafts: readonly DraftBlock[]): CleanDocument {
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, ...rest } of drafts) {
    blocks.push({ ...rest, start, end: start + text.length });
    start += text.length + BLANK_LINE.length;
  }
  return { text: drafts.map((draft) => draft.text).join(BLANK_LINE), blocks };
}
