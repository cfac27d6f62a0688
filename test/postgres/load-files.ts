import type { KnowledgeFile } from '../../src/knowledge/build-knowledge.ts';
import { bySlug } from '../../src/knowledge/build-knowledge.ts';
import { hashProgram } from '../../src/main/hash-program.ts';
import { connect } from '../../src/postgres/connect.ts';
import { type Loaded, type Loading, loadCorpus } from '../../src/postgres/load-corpus.ts';

/** Loads files as if a folder held them; `read` is told of each article before it is read. */
export async function loadFiles(
  url: string,
  files: readonly KnowledgeFile[],
  {
    program = hashProgram(),
    read = () => {},
    ...loading
  }: Partial<Loading> & { readonly read?: (path: string) => void } = {},
): Promise<Loaded> {
  const client = await connect(url, 0);
  try {
    const articles = files.filter(({ path }) => path.startsWith('sources/')).sort(bySlug);
    return await loadCorpus(
      client,
      {
        paths: articles.map(({ path }) => path),
        editorial: files.filter(({ path }) => !path.startsWith('sources/')),
        problems: [],
        async read(path) {
          read(path);
          return articles.find((file) => file.path === path) ?? { file: path, message: 'gone' };
        },
      },
      { program, progressed() {}, ...loading },
    );
  } finally {
    await client.end();
  }
}
