import type { Engine } from '../domain/engine.ts';
import { ExhibitError } from '../domain/errors.ts';
import { type Pages, pagesOnThisMachine } from '../domain/pages.ts';
import type { ExitCode } from './exit-code.ts';
import { show } from './show.ts';
import type { BotContext } from './start.ts';

/**
 * Serves the preview until it is told to end, and says where.
 *
 * @throws ExhibitError `usage` when `port` is none, `configuration` when it is taken.
 */
export async function runPreview(
  { preview, terminal }: BotContext,
  open: (pages?: Pages) => Promise<Engine>,
  knowledgeDir: () => string,
  port: string,
): Promise<ExitCode> {
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) {
    const message = `expected a port from 0 to 65535, found ${JSON.stringify(port)}`;
    throw new ExhibitError('usage', [{ file: '--port', message }]);
  }
  const engine = await open(pagesOnThisMachine(Number(port)));
  return preview(engine, knowledgeDir(), Number(port), (url) =>
    show(terminal.notes, [`The preview is at ${url} – for this machine alone. Ctrl-C ends it.`]),
  );
}
