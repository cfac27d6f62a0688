import type { Sentence } from '../domain/sentence.ts';
import type { Document } from '../domain/source.ts';
import { buildKnowledge, type KnowledgeFile } from '../knowledge/build-knowledge.ts';
import { cleanDocument } from '../knowledge/clean-document.ts';
import { cleanLine } from '../knowledge/clean-line.ts';
import { stripShortcodes } from '../knowledge/read-shortcode.ts';
import { extractRetrieved } from './extract-retrieved.ts';
import type { PageBlock } from './list-blocks.ts';
import { refuseImport } from './refuse-import.ts';
import type { Retrieved } from './retrieved.ts';
import { slugOf } from './slug-of.ts';
import { writeSource } from './write-source.ts';

/** What an import would write, ready to be shown. */
export interface ImportPlan {
  /** Relative to the knowledge folder: `sources/silo-fire.md`. */
  readonly path: string;
  /** The whole file. */
  readonly text: string;
  readonly document: Document;
  /** Numbered and attributed as they will be. */
  readonly sentences: readonly Sentence[];
  /** Lines of the page that are not in the article, in order. */
  readonly leftOut: readonly string[];
}

/** What is known besides the page. */
export interface ImportContext {
  /** `YYYY-MM-DD`, of a page that was fetched. */
  readonly today: string;
  /** The folder's `names.yaml`, if it has one: names help to tell speakers. */
  readonly names?: KnowledgeFile;
}

/**
 * The source file that a page or a file becomes, and how Exhibit will read it.
 *
 * The file is read back before it is shown: what is shown is what will be quoted. Throws an
 * {@link ExhibitError} of code `import` when there is no article in it.
 */
export async function planImport(
  retrieved: Retrieved,
  { today, names }: ImportContext,
): Promise<ImportPlan> {
  const { from, address } = retrieved;
  const { metadata, text: raw, lines } = await extractRetrieved(retrieved);
  const { text, blocks } = cleanDocument(raw);
  const drafts = blocks.map(
    ({ kind, start, end, speaker }): PageBlock => ({
      kind,
      text: text.slice(start, end),
      ...(speaker && { speaker }),
    }),
  );
  if (!drafts.some(({ kind }) => kind !== 'headline' && kind !== 'heading')) {
    throw refuseImport(
      from,
      'no article was found in it; save its text as a .txt file and import that',
    );
  }
  const headline = drafts.find(({ kind }) => kind === 'headline')?.text;
  const title = metadata.title ?? headline ?? titleFrom(from);
  const file = writeSource(
    { ...metadata, title, ...(address === undefined ? {} : { retrieved: today }) },
    drafts,
  );
  const path = `sources/${slugOf(title)}.md`;
  const { documents, sentences } = buildKnowledge([
    { path, text: file },
    ...(names ? [names] : []),
  ]);
  const [document] = documents;
  if (document === undefined) throw refuseImport(from, 'no article was found in it');
  return { path, text: file, document, sentences, leftOut: linesBeside(lines, document) };
}

/** "harbour-fire.txt" is "harbour fire". */
function titleFrom(from: string): string {
  const name = from.split(/[\\/]/).at(-1) ?? '';
  const words = name
    .replace(/\.\w{1,8}$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? 'Untitled' : words;
}

function linesBeside(lines: readonly string[], document: Document): readonly string[] {
  const blocks = document.blocks.map(
    ({ start, end, speaker = '' }) => document.text.slice(start, end) + speaker,
  );
  const kept = fold([document.source.title, ...blocks].join('\n'));
  const beside = lines.filter((line) => !kept.includes(fold(stripShortcodes(cleanLine(line)))));
  return [...new Set(beside)];
}

/** Letters and digits alone: quotation marks, spaces and Markdown may have been mended. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
