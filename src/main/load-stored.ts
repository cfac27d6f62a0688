import { ExhibitError, type Problem } from '../domain/errors.ts';
import { listKnowledgeFiles, readKnowledgeFile, refuseFolder } from '../io/knowledge-files.ts';
import { bySlug, type KnowledgeFile } from '../knowledge/build-knowledge.ts';
import { connect, explain } from '../postgres/connect.ts';
import { type Loaded, loadCorpus } from '../postgres/load-corpus.ts';
import { hashProgram } from './hash-program.ts';

/**
 * Loads a knowledge folder into the database at `url`, as {@link loadCorpus}.
 *
 * @throws ExhibitError `knowledge` with every problem of the folder, `state` when the database fails.
 */
export async function loadStored(
  url: string,
  dir: string,
  progressed: (done: number, all: number) => void,
): Promise<Loaded> {
  const { root, articles, editorial, problems } = await listKnowledgeFiles(dir);
  const notes = await Promise.all(editorial.map((path) => readKnowledgeFile(root, path)));
  const unread = notes.filter((each): each is Problem => !('text' in each));
  const client = await connect(url, 0);
  try {
    return await loadCorpus(
      client,
      {
        paths: articles
          .map((path) => ({ path }))
          .sort(bySlug)
          .map(({ path }) => path),
        editorial: notes.filter((each): each is KnowledgeFile => 'text' in each),
        problems: [...problems, ...unread],
        read: (path) => readKnowledgeFile(root, path),
      },
      { program: hashProgram(), progressed },
    );
  } catch (error) {
    if (error instanceof ExhibitError && error.code === 'knowledge') {
      throw refuseFolder(dir, error.problems);
    }
    throw explain(error, url);
  } finally {
    await client.end().catch(() => {});
  }
}
