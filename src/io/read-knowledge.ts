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
  { read, progressed, runChars = RUN_CHARS }: RunReader<Part>,
): Promise<{ readonly knowledge: Knowledge; readonly parts: readonly Part[] }> {
  const { root, articles, editorial, problems } = await listKnowledgeFiles(dir);
  const [ofArticles, ofNotes]: [Problem[], Problem[]] = [[...problems], []];
  const readFile = async (path: string, unread: Problem[]): Promise<readonly KnowledgeFile[]> => {
    const result = await readKnowledgeFile(root, path);
    if ('text' in result) return [result];
    unread.push(result);
    return [];
  };
  const notes: KnowledgeFile[] = [];
  for (const path of editorial) notes.push(...(await readFile(path, ofNotes)));
  const { names } = readNames(notes);

  const parts: Part[] = [];
  const paths: string[] = [];
  let files: KnowledgeFile[] = [];
  const sorted = articles.map((path) => ({ path })).sort(bySlug);
  for (const [at, { path }] of sorted.entries()) {
    files.push(...(await readFile(path, ofArticles)));
    if (at + 1 === sorted.length || endsRun(files, runChars)) {
      paths.push(...files.map((file) => file.path));
      parts.push(await read({ files, names }));
      files = [];
    }
    progressed?.(at + 1, sorted.length);
  }
  const unread = [...ofArticles, ...ofNotes];
  if (unread.length === 0) return { knowledge: joined(dir, parts, paths, notes), parts };
  // What could not be read is reported as that, not as missing.
  if (paths.length === 0) throw refuseFolder(dir, unread);
  joined(dir, parts, paths, withoutFacts(notes), unread);
  throw refuseFolder(dir, unread);
}

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

function endsRun(run: readonly KnowledgeFile[], minChars: number): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  const chars = run.reduce((sum, { text }) => sum + text.length, 0);
  const isMarked = fnv1a(last.path) % RUN_ODDS === 0;
  return chars >= minChars && (isMarked || chars >= minChars * RUN_ODDS);
}

/** Some 4,000 sentences, which take half a second to read: as much as is lost when reading is stopped. */
export const RUN_CHARS = 500_000;
const RUN_ODDS = 8;
