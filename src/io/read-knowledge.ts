import { ExhibitError, type Problem } from '../domain/errors.ts';
import type { Knowledge, Name } from '../domain/knowledge.ts';
import {
  bySlug,
  joinKnowledge,
  type KnowledgeFile,
  type ReadArticles,
  readArticles,
  readNames,
} from '../knowledge/build-knowledge.ts';
import { fnv1a } from '../text/fnv1a.ts';
import { listKnowledgeFiles, readKnowledgeFile, refuseFolder } from './knowledge-files.ts';

/** Some of a folder's articles, one after the other, and what reading them depends on besides. */
export interface Run {
  readonly files: readonly KnowledgeFile[];
  readonly names: readonly Name[];
}

/** How a folder is read. */
export interface RunReader<Part extends ReadArticles> {
  readonly read: (run: Run) => Part | Promise<Part>;
  /** How long a run is at least; eight times that at most. */
  readonly runChars?: number;
  /** How many sentences a folder may have; sensible unless told otherwise. */
  readonly maxSentences?: number;
  /** Called with how many of the articles are read. */
  readonly progressed?: (done: number, all: number) => void;
}

/**
 * The knowledge of a folder, checked: `sources/*.md`, and `names.yaml` and `facts.yaml` if present.
 *
 * Throws an {@link ExhibitError} of code `knowledge` with every problem of every file; nothing is
 * half read. Files that are links out of the folder are refused.
 */
export async function readKnowledge(dir: string): Promise<Knowledge> {
  const read = ({ files, names }: Run) => readArticles(files, names);
  return (await readKnowledgeInRuns(dir, { read })).knowledge;
}

/**
 * As {@link readKnowledge}, run by run, with what was made of each run. A run ends where an article's own name says so:
 * an article more or less changes its run and no other.
 */
export async function readKnowledgeInRuns<Part extends ReadArticles>(
  dir: string,
  { read, progressed, runChars = RUN_CHARS, maxSentences = MAX_SENTENCES }: RunReader<Part>,
): Promise<{ readonly knowledge: Knowledge; readonly parts: readonly Part[] }> {
  const { root, articles, editorial, problems } = await listKnowledgeFiles(dir);
  const [ofArticles, ofNotes]: [Problem[], Problem[]] = [[...problems], []];
  const notes: KnowledgeFile[] = [];
  for await (const file of readFiles(root, editorial)) {
    if ('text' in file) notes.push(file);
    else ofNotes.push(file);
  }
  const { names } = readNames(notes);

  const parts: Part[] = [];
  const [paths, wrong]: [string[], Problem[]] = [[], []];
  let files: KnowledgeFile[] = [];
  let [chars, sentences] = [0, 0];
  let done = 0;
  const sorted = articles.map((path) => ({ path })).sort(bySlug);
  for await (const file of readFiles(
    root,
    sorted.map(({ path }) => path),
  )) {
    if ('text' in file) {
      files.push(file);
      paths.push(file.path);
      chars += Math.max(file.text.length, FILE_CHARS);
    } else {
      ofArticles.push(file);
    }
    done += 1;
    if (done === sorted.length || endsRun(files.at(-1), chars, runChars)) {
      const part = await read({ files, names });
      parts.push(part);
      sentences += part.sentences.length;
      wrong.push(...part.problems.slice(0, MAX_PROBLEMS));
      const seen = `the first ${count(done)} of ${count(sorted.length)} articles`;
      if (sentences > maxSentences) throw refuseFolder(dir, [tooMuch(maxSentences, seen)]);
      if (done < sorted.length && ofArticles.length + wrong.length > MAX_PROBLEMS) {
        throw refuseFolder(dir, [tooWrong(seen), ...ofArticles, ...wrong]);
      }
      files = [];
      chars = 0;
    }
    progressed?.(done, sorted.length);
  }
  const unread = [...ofArticles, ...ofNotes];
  if (unread.length === 0) return { knowledge: joined(dir, parts, paths, notes), parts };
  // What could not be read is reported as that, not as missing.
  if (paths.length === 0) throw refuseFolder(dir, unread);
  joined(dir, parts, paths, withoutFacts(notes), unread);
  throw refuseFolder(dir, unread);
}

/** In their order, a few at once: of many small files most of the time is waiting for the disk. */
async function* readFiles(
  root: string,
  paths: readonly string[],
): AsyncGenerator<KnowledgeFile | Problem> {
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    yield* await Promise.all(some.map((path) => readKnowledgeFile(root, path)));
  }
}

/** As many as Node has threads for files; each may have 4 MiB. */
const AT_ONCE = 4;

function joined(
  dir: string,
  parts: readonly ReadArticles[],
  paths: readonly string[],
  editorial: readonly KnowledgeFile[],
  unread: readonly Problem[] = [],
): Knowledge {
  try {
    return joinKnowledge(parts, { paths, editorial });
  } catch (error) {
    throw error instanceof ExhibitError ? refuseFolder(dir, [...unread, ...error.problems]) : error;
  }
}

/** Facts cite sentences of files that could not be read: what they cite cannot be judged yet. */
function withoutFacts(files: readonly KnowledgeFile[]): readonly KnowledgeFile[] {
  return files.filter((file) => file.path !== 'facts.yaml');
}

function endsRun(last: KnowledgeFile | undefined, chars: number, minChars: number): boolean {
  if (last === undefined || chars < minChars) return false;
  return fnv1a(last.path) % RUN_ODDS === 0 || chars >= minChars * RUN_ODDS;
}

function tooMuch(most: number, seen: string): Problem {
  const message = `expected at most ${count(most)} sentences in all, found more in ${seen}; part the folder in several`;
  return { file: 'sources', message };
}

function tooWrong(seen: string): Problem {
  return {
    file: 'sources',
    message: `${seen} are as wrong as this; the others were not looked at`,
  };
}

function count(number: number): string {
  return number.toLocaleString('en');
}

/** More than anybody mends before trying again. */
const MAX_PROBLEMS = 1_000;

/** A million were measured (docs/reliability.md); some times that would take more memory than a process has. */
const MAX_SENTENCES = 1_200_000;

/** Some 4,000 sentences, which take half a second to read: as much as is lost when reading is stopped. */
export const RUN_CHARS = 500_000;
const RUN_ODDS = 8;
/** A file takes as long as so many characters, however short it is. */
const FILE_CHARS = 200;
