import { stringify } from 'yaml';
import type { PageBlock } from './list-blocks.ts';
import type { Metadata } from './retrieved.ts';
import { writeBlocks } from './write-blocks.ts';

/** What stands above an article. */
export interface FrontMatter extends Metadata {
  readonly title: string;
  /** The day on which it was fetched, `YYYY-MM-DD`. */
  readonly retrieved?: string;
}

const ORDER = ['title', 'publisher', 'url', 'author', 'published', 'retrieved'] as const;

/** A source file: front matter, then the article as Markdown. */
export function writeSource(matter: FrontMatter, blocks: readonly PageBlock[]): string {
  const entries = ORDER.flatMap((key) => {
    const value = matter[key];
    return value === undefined ? [] : [[key, value.replace(/\s+/g, ' ').trim()]];
  });
  const yaml = stringify(Object.fromEntries(entries), { schema: 'failsafe', lineWidth: 0 });
  return `---\n${yaml}---\n\n${writeBlocks(blocks)}\n`;
}
