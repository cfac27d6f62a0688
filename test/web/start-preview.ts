import { fewWordings } from '../main/few-wordings.ts';
import { type AtEnd, startExhibit } from '../main/run-exhibit.ts';

interface PreviewOptions {
  /** Default: a copy of this project's knowledge with few wordings. */
  readonly folder?: string;
  readonly port?: number;
  /** When it ends. Default: with the test. */
  readonly atEnd?: AtEnd;
}

/** `exhibit preview` over a folder; resolves with its address and the folder. */
export async function startPreview({ atEnd, ...options }: PreviewOptions = {}) {
  const { folder = fewWordings(atEnd), port = 0 } = options;
  const args = ['preview', '--port', `${port}`, '--knowledge', folder];
  const { noted, notes } = startExhibit(args, { ...(atEnd && { atEnd }) });
  await noted('Ctrl-C ends it');
  const [origin = ''] = /http:\/\/localhost:\d+/.exec(notes()) ?? [];
  return { origin, folder };
}
