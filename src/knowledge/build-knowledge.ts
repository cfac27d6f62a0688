import { ExhibitError, type Problem } from '../domain/errors.ts';
import type { Knowledge, Name } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Document } from '../domain/source.ts';
import { createNameMatcher, type NameMatcher } from '../text/match-names.ts';
import { attributeSentences } from './attribute.ts';
import { checkCorrections, checkLengths, checkPaths } from './check-articles.ts';
import { numberSentences, type PlainSentence } from './number-sentences.ts';
import { NO_NOTES, parseFacts } from './parse-facts.ts';
import { parseNames } from './parse-names.ts';
import { parseSource } from './parse-source.ts';
import { type CitationResolver, createCitationResolver } from './resolve-citation.ts';

/** One file of a knowledge folder; `path` is relative to the folder: `sources/sony-hack.md`. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

const NAMES_FILE = 'names.yaml';
const FACTS_FILE = 'facts.yaml';
const SOURCES = 'sources/';

/**
 * Everything that the files of a knowledge folder hold, checked.
 *
 * The order of `files` does not matter. Throws an {@link ExhibitError} of code `knowledge` with
 * every problem of every file.
 */
export function buildKnowledge(files: readonly KnowledgeFile[]): Knowledge {
  const articles = files.filter(({ path }) => path.startsWith(SOURCES)).sort(bySlug);
  const { names } = readNames(files);
  return joinKnowledge([readArticles(articles, names)], {
    paths: articles.map(({ path }) => path),
    editorial: files.filter(({ path }) => !path.startsWith(SOURCES)),
  });
}

/** Articles, read apart from the others: what an article holds depends on itself and on the names alone. */
export interface ReadArticles {
  readonly documents: readonly Document[];
  readonly sentences: readonly Sentence[];
  /** Of articles that could not be read. */
  readonly problems: readonly Problem[];
}

/** What some of the articles hold, in their order. */
export function readArticles(
  articles: readonly KnowledgeFile[],
  names: readonly Name[],
): ReadArticles {
  const match = createNameMatcher(names);
  const results = articles.map(({ path, text }) => parseSource(path, text));
  const parsed = results.flatMap((each) => (each.kind === 'read' ? each.document : []));
  const numbered = parsed.map((document) => ({ document, plain: numberSentences(document) }));
  const tooLong = numbered.map(checkLengths);
  const fitting = numbered.filter((_, at) => tooLong[at]?.length === 0);
  return {
    documents: fitting.map(({ document }) => document),
    sentences: fitting.flatMap(({ document, plain }) =>
      readSentences(document, plain, names, match),
    ),
    problems: [
      ...results.flatMap((each) => (each.kind === 'read' ? [] : each.problems)),
      ...tooLong.flat(),
    ],
  };
}

/** The names of the folder's file for them, and what is wrong with it. */
export function readNames(files: readonly KnowledgeFile[]): ReturnType<typeof parseNames> {
  const file = files.find(({ path }) => path === NAMES_FILE);
  return file === undefined ? { names: [], problems: [] } : parseNames(file.path, file.text);
}

/** By slug, as code units are ordered: the same on every machine. */
export function bySlug(a: { readonly path: string }, b: { readonly path: string }): number {
  return compare(slugOf(a.path), slugOf(b.path));
}

/**
 * Everything that a folder holds, of articles that were read in parts. `paths` are those of all articles; the parts and
 * they are ordered by {@link bySlug}. Throws as {@link buildKnowledge}.
 */
export function joinKnowledge(
  parts: readonly ReadArticles[],
  {
    paths,
    editorial,
  }: { readonly paths: readonly string[]; readonly editorial: readonly KnowledgeFile[] },
): Knowledge {
  const documents = parts.flatMap((part) => part.documents);
  const sentences = parts.flatMap((part) => part.sentences);
  const { names, problems: ofNames } = readNames(editorial);
  const canResolve = paths.length > 0 && documents.length === paths.length;
  const { notes, problems: ofNotes } = readNotes(
    editorial,
    canResolve ? createCitationResolver(sentences) : () => ({ kind: 'unread' }),
  );
  const problems = [
    ...checkPaths(paths),
    ...parts.flatMap((part) => part.problems),
    ...(documents.length === paths.length ? checkCorrections(documents) : []),
    ...ofNames,
    ...ofNotes,
  ];
  if (problems.length > 0) throw new ExhibitError('knowledge', problems);
  const { attributions } = notes;
  return {
    documents,
    sentences:
      attributions.size === 0
        ? sentences
        : sentences.map((sentence) => {
            const attribution = attributions.get(sentence.id);
            return attribution === undefined ? sentence : { ...sentence, attribution };
          }),
    facts: notes.facts,
    gaps: notes.gaps,
    names,
  };
}

function readSentences(
  document: Document,
  plain: readonly PlainSentence[],
  names: readonly Name[],
  match: NameMatcher,
): readonly Sentence[] {
  const attributed = attributeSentences(document, plain, names, match);
  return plain.map((sentence, index): Sentence => {
    const { attribution = {}, meantNames = [] } = attributed[index] ?? {};
    return {
      ...sentence,
      slug: document.source.slug,
      blockKind: document.blocks[sentence.block]?.kind ?? 'paragraph',
      attribution,
      names: [...new Set([...mentionedNames(sentence.text, match), ...meantNames])],
    };
  });
}

/** Each name once, with those inside a longer form: FBI of "director of the FBI". */
function mentionedNames(text: string, match: NameMatcher): readonly string[] {
  const names = match(text).flatMap(({ name, start, end }) => {
    const parts = text.slice(start, end).split(/['’]s\s|\sof\s/);
    return [name, ...(parts.length > 1 ? parts.flatMap(match).map((inner) => inner.name) : [])];
  });
  return [...new Set(names)];
}

/** The notes of the folder's file for them, and what is wrong with it: facts are checked against the sentences. */
export function readNotes(
  editorial: readonly KnowledgeFile[],
  resolve: CitationResolver,
): ReturnType<typeof parseFacts> {
  const file = editorial.find(({ path }) => path === FACTS_FILE);
  return file === undefined
    ? { notes: NO_NOTES, problems: [] }
    : parseFacts(file.path, file.text, resolve);
}

function slugOf(path: string): string {
  return path.slice(SOURCES.length).replace(/\.md$/, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
