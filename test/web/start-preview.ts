import { fewWordings } from '../main/few-wordings.ts';
import { startExhibit } from '../main/run-exhibit.ts';

/** `exhibit preview` over a folder, or a copy of this project's with few wordings; resolves with its address and the folder. */
export async function startPreview(folder = fewWordings(), port = 0) {
  const { noted, notes } = startExhibit(['preview', '--port', `${port}`, '--knowledge', folder]);
  await noted('Ctrl-C ends it');
  const [origin = ''] = /http:\/\/localhost:\d+/.exec(notes()) ?? [];
  return { origin, folder };
}
