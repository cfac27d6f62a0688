import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { ExhibitError, type Problem } from '../domain/errors.ts';
import type { KnowledgeFile } from '../knowledge/build-knowledge.ts';
import { decodeText } from './decode-text.ts';

/**
 * Far above any article (a long novel has 3 MiB); a file beyond it was put there by mistake. Reading takes
 * about 1 s a MiB of articles and of YAML, and 90 MiB of memory a MiB of either at worst.
 */
const MAX_MIB = 4;

const SOURCES = 'sources';
const EDITORIAL_FILES = ['names.yaml', 'facts.yaml'] as const;
/** Files that look like articles, so that passing over them in silence would puzzle. */
const OTHER_TEXT = /\.(?:txt|text|markdown|mdx|html?|rtf|docx?|pdf)$/i;
const MEND =
  'expected a folder with at least one article as sources/<name>.md; make one, or name another folder';

/** The files of a knowledge folder that are read, before any of them is. */
export interface KnowledgeFiles {
  /** The folder's real path. */
  readonly root: string;
  /** Relative to the folder, in no particular order. */
  readonly articles: readonly string[];
  /** `names.yaml` and `facts.yaml`, where there are such. */
  readonly editorial: readonly string[];
  /** What is wrong with what lies there. */
  readonly problems: readonly Problem[];
}

/** What is to be read of a folder. Throws an {@link ExhibitError} of code `knowledge` when it is none. */
export async function listKnowledgeFiles(dir: string): Promise<KnowledgeFiles> {
  const root = await findRoot(dir);
  return { root, ...(await listFiles(dir, root)) };
}

/** The error that a folder is refused with: every problem, with the path that leads to the file from here. */
export function refuseFolder(dir: string, problems: readonly Problem[]): ExhibitError {
  return new ExhibitError(
    'knowledge',
    problems.map((problem) => ({ ...problem, file: posix.join(toPosix(dir), problem.file) })),
  );
}

/** The folder's real path, or an error that says how to mend it. */
async function findRoot(dir: string): Promise<string> {
  const refuse = (found: string, cause?: unknown) =>
    new ExhibitError('knowledge', [{ file: toPosix(dir), message: `${found}; ${MEND}` }], {
      cause,
    });
  if (dir === '') throw refuse('no knowledge folder is named');
  try {
    const root = await realpath(dir);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    throw refuse(
      codeOf(error) === 'ENOENT' ? 'no such folder' : `cannot be read (${codeOf(error)})`,
      error,
    );
  }
  throw refuse('this is a file, not a folder');
}

async function listFiles(dir: string, root: string): Promise<Omit<KnowledgeFiles, 'root'>> {
  let entries: readonly string[];
  try {
    entries = (await readdir(join(root, SOURCES))).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    const found =
      codeOf(error) === 'ENOENT'
        ? 'has no folder "sources"'
        : `its "sources" cannot be read (${codeOf(error)})`;
    throw new ExhibitError('knowledge', [{ file: toPosix(dir), message: `${found}; ${MEND}` }], {
      cause: error,
    });
  }
  const present = await readdir(root);
  return {
    articles: entries.filter((name) => /\.md$/i.test(name)).map((name) => `${SOURCES}/${name}`),
    editorial: EDITORIAL_FILES.filter((name) => present.includes(name)),
    problems: entries
      .filter((entry) => OTHER_TEXT.test(entry))
      .map((name) => ({
        file: `${SOURCES}/${name}`,
        message: 'expected a Markdown file; give it front matter and a name that ends in .md',
      })),
  };
}

/** The text of one of the folder's files, or why it is not read. */
export async function readKnowledgeFile(
  root: string,
  path: string,
): Promise<KnowledgeFile | Problem> {
  const refuse = (message: string, line?: number): Problem =>
    line === undefined ? { file: path, message } : { file: path, line, message };
  try {
    const real = await realpath(join(root, path));
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return refuse('a link out of the knowledge folder; copy the file into the folder');
    }
    const { size, ...status } = await stat(real).then((stats) => ({
      size: stats.size,
      isFile: stats.isFile(),
    }));
    if (!status.isFile) return refuse('expected a file, found something else; remove or rename it');
    const mib = size / 1024 / 1024;
    if (mib > MAX_MIB) {
      return refuse(
        `expected at most ${MAX_MIB} MiB, found ${Math.ceil(mib)} MiB; shorten or split the file`,
      );
    }
    const decoded = decodeText(await readFile(real));
    return decoded.kind === 'read'
      ? { path, text: decoded.text }
      : refuse(decoded.message, decoded.line);
  } catch (error) {
    return refuse(
      codeOf(error) === 'ENOENT'
        ? 'a link that leads nowhere; remove it'
        : `cannot be read (${codeOf(error)}); check its permissions`,
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

function toPosix(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
