import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExhibitError } from '../../src/domain/errors.ts';

/** Which folders and files are meant; what is not named is found. */
export interface FolderOptions {
  readonly knowledge?: readonly string[];
  readonly questions?: string;
  readonly claims?: string;
}

/** A knowledge folder with the files of questions and claims that belong to it. */
export interface Folder {
  readonly name: string;
  readonly knowledge: string;
  readonly questions: string;
  readonly claims?: string;
}

const QUESTIONS = 'questions.jsonl';
/** The project's own sets: folders with questions, maybe claims, and knowledge unless it is the default one. */
const SETS = fileURLToPath(new URL('../sets', import.meta.url));
const DEFAULT_KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The folders that are named, or those below them that have questions. Throws an {@link ExhibitError} for none. */
export function findFolders(options: FolderOptions): readonly Folder[] {
  const named = options.knowledge ?? [SETS];
  const isMeant = (path: string) =>
    options.questions !== undefined || existsSync(join(path, QUESTIONS));
  const paths = named.flatMap((path) =>
    isMeant(path) ? [path] : foldersBelow(path).filter(isMeant),
  );
  const message =
    paths.length === 0
      ? `expected ${QUESTIONS} in ${named.join(', ')} or its folders, found none; name a file with --questions`
      : options.questions !== undefined && paths.length > 1
        ? `--questions goes with one --knowledge, found ${paths.length}`
        : undefined;
  if (message !== undefined) throw new ExhibitError('usage', [{ file: '', message }]);
  return paths.map((path) => {
    const claims = options.claims ?? join(path, 'claims.jsonl');
    // Questions without sources of their own are about the default article.
    const isAboutDefault = existsSync(join(path, QUESTIONS)) && !existsSync(join(path, 'sources'));
    return {
      name: basename(resolve(path)),
      knowledge: isAboutDefault ? DEFAULT_KNOWLEDGE : path,
      questions: options.questions ?? join(path, QUESTIONS),
      ...(existsSync(claims) || options.claims !== undefined ? { claims } : {}),
    };
  });
}

function foldersBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(path, entry.name))
    .sort();
}

/** `questions.dev`, `validation`: what is asked, without a path of this machine. */
export function nameFolders(
  { knowledge, questions }: FolderOptions,
  folders: readonly Folder[],
): string {
  const [first] = folders;
  if (questions !== undefined) return basename(questions, '.jsonl');
  if (folders.length === 1 && first !== undefined) return first.name;
  return basename(resolve(knowledge?.[0] ?? SETS));
}
