import { escapeUTF8 } from 'entities';
import type { AsyncEngine } from '../domain/async-engine.ts';
import type { HttpRoute } from '../io/http-server.ts';
import { fileRoute, type WebFile } from '../io/web-files.ts';
import { plainAnswer } from '../render/discord-plain.ts';

/** The built pages as routes; the preview stands at `/`, with an example answer for whoever runs no scripts. */
export function pageRoutes(
  files: readonly WebFile[],
  engine: () => AsyncEngine,
): readonly HttpRoute[] {
  return files.map((file) =>
    file.path === '/index.html'
      ? {
          method: 'GET',
          path: '/',
          async answer() {
            const example = await exampleOf(engine());
            return {
              status: 200,
              type: 'text/html; charset=utf-8',
              body: file.bytes.toString('utf8').replace(EXAMPLE, () => example),
            };
          },
        }
      : fileRoute(file),
  );
}

const EXAMPLE = '<!--example-->';

/** The first of the editor's questions with its answer; of knowledge without facts, a general one. */
async function exampleOf(engine: AsyncEngine): Promise<string> {
  const [first] = await engine.suggest('', 1);
  const question = first?.text ?? 'What happened?';
  const answer = plainAnswer(await engine.ask(question));
  return `<h2 dir="auto">${escapeUTF8(question)}</h2><pre dir="auto">${escapeUTF8(answer)}</pre>`;
}
