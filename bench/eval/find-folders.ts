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

/** The project's own sets: folders with questions, maybe claims, and knowledge unless it is the default one. */
const SETS = fileURLToPath(new URL('../sets', import.meta.url));
const DEFAULT_KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The folders that are named, or those below them that have questions. Throws an {@link ExhibitError} for none. */
export function findFolders(options: FolderOptions): readonly Folder[] {
  const named = options.knowledge ?? [SETS];
  const paths = named.flatMap((path) =>
    options.questions !== undefined || existsSync(join(path, 'questions.jsonl'))
      ? [path]
      : readdirSync(path, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => join(path, entry.name))
          .sort(),
  );
  if (options.questions !== undefined && paths.length > 1) {
    throw new ExhibitError('usage', [
      { file: '', message: `--questions goes with one --knowledge, found ${paths.length}` },
    ]);
  }
  const folders = paths.filter(
    (path) => options.questions !== undefined || existsSync(join(path, 'questions.jsonl')),
  );
  if (folders.length === 0) {
    const message = `expected questions.jsonl in ${named.join(', ')} or its folders, found none; name a file with --questions`;
    throw new ExhibitError('usage', [{ file: '', message }]);
  }
  return folders.map((path) => {
    const claims = options.claims ?? join(path, 'claims.jsonl');
    return {
      name: basename(resolve(path)),
      knowledge: existsSync(join(path, 'sources')) ? path : DEFAULT_KNOWLEDGE,
      questions: options.questions ?? join(path, 'questions.jsonl'),
      ...(existsSync(claims) ? { claims } : {}),
    };
  });
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
