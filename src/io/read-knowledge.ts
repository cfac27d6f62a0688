import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { ExhibitError, type Problem } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { buildKnowledge, type KnowledgeFile } from '../knowledge/build-knowledge.ts';
import { decodeText } from './decode-text.ts';

/**
 * Far above any article (a novel has 1 MiB); a file beyond it was put there by mistake. Reading takes
 * about 1 s a MiB of articles and of YAML, and YAML 90 MiB of memory a MiB.
 */
const MAX_ARTICLE_MIB = 16;
const MAX_YAML_MIB = 4;

const SOURCES = 'sources';
const EDITORIAL_FILES = ['names.yaml', 'facts.yaml'] as const;
/** Files that look like articles, so that passing over them in silence would puzzle. */
const OTHER_TEXT = /\.(?:txt|text|markdown|mdx|html?|rtf|docx?|pdf)$/i;
const MEND =
  'expected a folder with at least one article as sources/<name>.md; make one, or name another folder';

/**
 * The knowledge of a folder, checked: `sources/*.md`, and `names.yaml` and `facts.yaml` if present.
 *
 * Throws an {@link ExhibitError} of code `knowledge` with every problem of every file; nothing is
 * half read. Files that are links out of the folder are refused.
 */
export async function readKnowledge(dir: string): Promise<Knowledge> {
  const root = await findRoot(dir);
  const problems: Problem[] = [];
  const files: KnowledgeFile[] = [];
  for (const path of await listFiles(dir, root, problems)) {
    const result = await readOne(root, path);
    if ('text' in result) files.push(result);
    else problems.push(result);
  }

  try {
    const knowledge = buildKnowledge(problems.length > 0 ? withoutFacts(files) : files);
    if (problems.length === 0) return knowledge;
  } catch (error) {
    if (!(error instanceof ExhibitError)) throw error;
    const hasSources = files.some((file) => file.path.startsWith(`${SOURCES}/`));
    if (hasSources || problems.length === 0) problems.push(...error.problems);
  }
  throw new ExhibitError(
    'knowledge',
    problems.map((problem) => ({ ...problem, file: posix.join(toPosix(dir), problem.file) })),
  );
}

/** Facts cite sentences of files that could not be read: what they cite cannot be judged yet. */
function withoutFacts(files: readonly KnowledgeFile[]): readonly KnowledgeFile[] {
  return files.filter((file) => file.path !== 'facts.yaml');
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

/** The files to read, relative to the folder, in order. */
async function listFiles(
  dir: string,
  root: string,
  problems: Problem[],
): Promise<readonly string[]> {
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
  for (const name of entries.filter((entry) => OTHER_TEXT.test(entry))) {
    problems.push({
      file: `${SOURCES}/${name}`,
      message: 'expected a Markdown file; give it front matter and a name that ends in .md',
    });
  }
  const articles = entries
    .filter((name) => /\.md$/i.test(name))
    .map((name) => `${SOURCES}/${name}`);
  const present = await readdir(root);
  return [...articles, ...EDITORIAL_FILES.filter((name) => present.includes(name))];
}

async function readOne(root: string, path: string): Promise<KnowledgeFile | Problem> {
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
    const maxMib = path.endsWith('.yaml') ? MAX_YAML_MIB : MAX_ARTICLE_MIB;
    if (mib > maxMib) {
      return refuse(
        `expected at most ${maxMib} MiB, found ${Math.ceil(mib)} MiB; shorten or split the file`,
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
