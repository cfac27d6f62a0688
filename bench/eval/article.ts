import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExhibitError } from '../../src/domain/errors.ts';
import type { KnowledgeFile } from '../../src/knowledge/build-knowledge.ts';
import { readText } from './read-text.ts';

/**
 * The files of a knowledge folder, as `buildKnowledge` takes them. Throws an {@link ExhibitError} for a folder without
 * sources.
 */
export function readKnowledgeFiles(folder: string): readonly KnowledgeFile[] {
  if (!existsSync(join(folder, 'sources'))) {
    const message = 'expected a knowledge folder, found no folder "sources" in it';
    throw new ExhibitError('usage', [{ file: folder, message }]);
  }
  const articles = readdirSync(join(folder, 'sources'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `sources/${name}`);
  const editorial = readdirSync(folder).filter((name) => /^(?:names|facts)\.yaml$/.test(name));
  return [...articles, ...editorial].map((path) => ({
    path,
    text: readText(join(folder, path)),
  }));
}

/** A source file taken apart: its front matter, and its paragraphs between blank lines. */
export interface Article {
  readonly path: string;
  readonly frontMatter: string;
  readonly paragraphs: readonly { readonly text: string; readonly line: number }[];
}

/** Takes a source file apart; `line` is the 1-based line on which a paragraph begins. */
export function takeApart({ path, text }: KnowledgeFile): Article {
  const lines = text.split('\n');
  const fence = lines.indexOf('---', 1);
  const paragraphs: { text: string; line: number }[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    if (at <= fence) continue;
    const last = paragraphs.at(-1);
    if (line.trim() === '') open = false;
    else if (open && last !== undefined) last.text += `\n${line}`;
    else {
      paragraphs.push({ text: line, line: at + 1 });
      open = true;
    }
  }
  return { path, frontMatter: lines.slice(0, fence + 1).join('\n'), paragraphs };
}

/** The file again, with the chosen paragraphs (0-based) alone. */
export function putTogether(
  { path, frontMatter, paragraphs }: Article,
  isKept: (paragraph: number) => boolean,
): KnowledgeFile {
  const kept = paragraphs.filter((_, at) => isKept(at)).map(({ text }) => text);
  return { path, text: `${[frontMatter, ...kept].join('\n\n')}\n` };
}
