import { escapeUTF8 } from 'entities';
import type { Engine } from '../domain/engine.ts';
import type { HttpRoute } from '../io/http-server.ts';
import { fileRoute, type WebFile } from '../io/web-files.ts';
import { plainAnswer } from '../render/discord-plain.ts';

/** The built pages as routes; the preview stands at `/`, with an example answer for whoever runs no scripts. */
export function pageRoutes(files: readonly WebFile[], engine: () => Engine): readonly HttpRoute[] {
  return files.map((file) =>
    file.path === '/index.html'
      ? {
          method: 'GET',
          path: '/',
          answer: () => ({
            status: 200,
            type: 'text/html; charset=utf-8',
            body: file.bytes.toString('utf8').replace(EXAMPLE, () => exampleOf(engine())),
          }),
        }
      : fileRoute(file),
  );
}

const EXAMPLE = '<!--example-->';

/** The first of the editor's questions with its answer; of knowledge without facts, a general one. */
function exampleOf(engine: Engine): string {
  const question = engine.suggest('', 1)[0]?.text ?? 'What happened?';
  const answer = plainAnswer(engine.ask(question));
  return `<h2 dir="auto">${escapeUTF8(question)}</h2><pre dir="auto">${escapeUTF8(answer)}</pre>`;
}
