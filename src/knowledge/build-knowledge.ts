import { ExhibitError, type Problem } from '../domain/errors.ts';
import type { Knowledge, Name } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Document } from '../domain/source.ts';
import { createNameMatcher, type NameMatcher } from '../text/match-names.ts';
import { attributeSentences } from './attribute.ts';
import { numberSentences } from './number-sentences.ts';
import { type EditorialNotes, NO_NOTES, parseFacts } from './parse-facts.ts';
import { parseNames } from './parse-names.ts';
import { parseSource } from './parse-source.ts';
import { createCitationResolver } from './resolve-citation.ts';

/** One file of a knowledge folder; `path` is relative to the folder: `sources/sony-hack.md`. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

const NAMES_FILE = 'names.yaml';
const FACTS_FILE = 'facts.yaml';

/**
 * Everything that the files of a knowledge folder hold, checked.
 *
 * The order of `files` does not matter. Throws an {@link ExhibitError} of code `knowledge` with
 * every problem of every file.
 */
export function buildKnowledge(files: readonly KnowledgeFile[]): Knowledge {
  const problems: Problem[] = [];
  const documents = readDocuments(files, problems);
  const namesFile = files.find((file) => file.path === NAMES_FILE);
  const parsedNames = namesFile && parseNames(namesFile.path, namesFile.text);
  problems.push(...(parsedNames?.problems ?? []));
  const names = parsedNames?.names ?? [];

  const sentences = documents.flatMap((document) => readSentences(document, names));
  const notes = readNotes(files, sentences, documents, problems);
  if (problems.length > 0) throw new ExhibitError('knowledge', problems);
  return {
    documents,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      attribution: notes.attributions.get(sentence.id) ?? sentence.attribution,
    })),
    facts: notes.facts,
    gaps: notes.gaps,
    names,
  };
}

/** The documents ordered by slug. */
function readDocuments(files: readonly KnowledgeFile[], problems: Problem[]): readonly Document[] {
  const sources = files
    .filter((file) => file.path.startsWith('sources/'))
    .sort((a, b) => compare(a.path, b.path));
  if (sources.length === 0) {
    problems.push({
      file: 'sources',
      message:
        'expected at least one article, found none; add one as sources/<name>.md, or with "exhibit import"',
    });
  }
  const bySlug = new Map<string, string>();
  const documents: Document[] = [];
  for (const { path, text } of sources) {
    const slug = path.toLowerCase();
    const other = bySlug.get(slug);
    if (other !== undefined) {
      const message = `duplicate slug: differs from "${other}" in case alone; rename one of them`;
      problems.push({ file: path, message });
    }
    bySlug.set(slug, path);
    const result = parseSource(path, text);
    if (result.kind === 'read') documents.push(result.document);
    else problems.push(...result.problems);
  }
  return documents.sort((a, b) => compare(a.source.slug, b.source.slug));
}

function readSentences(document: Document, names: readonly Name[]): readonly Sentence[] {
  const plain = numberSentences(document);
  const match = createNameMatcher(names);
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

/** Facts are checked against the sentences, so they wait until every source can be read. */
function readNotes(
  files: readonly KnowledgeFile[],
  sentences: readonly Sentence[],
  documents: readonly Document[],
  problems: Problem[],
): EditorialNotes {
  const file = files.find(({ path }) => path === FACTS_FILE);
  if (file === undefined) return NO_NOTES;
  const sources = files.filter(({ path }) => path.startsWith('sources/')).length;
  const resolve = createCitationResolver(sentences);
  const canResolve = sources > 0 && documents.length === sources;
  const { notes, problems: found } = parseFacts(file.path, file.text, (reference) =>
    canResolve ? resolve(reference) : { kind: 'unread' },
  );
  problems.push(...found);
  return notes;
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
