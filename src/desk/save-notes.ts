import { ExhibitError } from '../domain/errors.ts';
import { checkFile, findStrays } from './check-notes.ts';
import { citedBy } from './cited-sentences.tsx';
import { type DeskAnswer, form, page, titleOf } from './desk-answer.ts';
import type { DeskParts } from './desk-parts.ts';
import { putEntry, readEntries, removeEntry } from './edit-notes.ts';
import { type Findings, findingLines } from './entry-page.tsx';
import { type Entry, entryFrom, type ListShape } from './lists.ts';

/** Checks, saves or removes what a form holds. */
export async function act(
  parts: DeskParts,
  shape: ListShape,
  typed: URLSearchParams,
): Promise<DeskAnswer> {
  const { token, readOnly } = parts;
  const was = typed.get('was') || undefined;
  const deed = typed.get('do');
  const entry = entryFrom(typed, shape);
  const { text, version } = await parts.read(shape.file);
  const changed =
    deed === 'remove-surely' && was !== undefined
      ? removeEntry(text, shape, was)
      : putEntry(text, shape, was, entry);
  const before = readEntries(text, shape).find((each) => each[shape.idKey] === was);
  const asks = asksToTry(entry, deed, before);
  const findings = judge(parts, shape, changed, String(entry[shape.idKey]), asks);
  const isWrong = findings.problems.length > 0;
  const cites = citedBy(parts.engine(), entry);
  if (deed === 'live') return { kind: 'lines', lines: findingLines(findings), isWrong, cites };

  const seen = typed.get('version') ?? '';
  const view = { shape, entry, was, version: seen, token, cites, readOnly };
  const again = (status: number, notice?: string): DeskAnswer =>
    form({ ...view, findings, notice }, status);
  if (deed === 'remove') return form({ ...view, isRemoving: true });
  if (deed !== 'save' && deed !== 'remove-surely') return again(200);
  if (readOnly !== undefined) return again(403);
  if (isWrong) return again(422, 'Not saved.');
  if (version !== seen) return again(409, CHANGED_MEANWHILE);
  try {
    if (!(await parts.replace(shape.file, changed, version))) return again(409, CHANGED_MEANWHILE);
  } catch (error) {
    return again(507, `Not saved: ${messageOf(error)}.`);
  }
  try {
    await parts.reload();
  } catch (error) {
    const notice = `Saved, but not in use yet, for the folder is not in order: ${messageOf(error)}`;
    return page(shape.list, titleOf(shape), notice);
  }
  return { kind: 'moved', to: `/desk/${shape.list}?done=${deed === 'save' ? 'saved' : 'removed'}` };
}

/** What is wrong with the folder or the disk; a fault of ours is thrown on. */
function messageOf(error: unknown): string {
  if (error instanceof ExhibitError) return error.message;
  throw error;
}

const CHANGED_MEANWHILE =
  'Not saved: the file has changed since this form was opened. Copy what you typed, open it again and save it there.';

/**
 * What is wrong with the changed file; where nothing is, which of `asks` lead elsewhere. To try them an engine is built,
 * which takes a second of a large file: where there are none it is not.
 */
function judge(
  { engine, tryOut }: DeskParts,
  shape: ListShape,
  text: string,
  id: string,
  asks: readonly string[],
): Findings {
  const { problems, knowledge } = checkFile(shape.file, text, engine().knowledge);
  if (problems.length > 0 || asks.length === 0) return { problems, strays: [] };
  const tried = tryOut(knowledge);
  return { problems, strays: tried === undefined ? [] : findStrays(tried, id, asks) };
}

/** The questions to try: all that were typed; while somebody types, those that the file does not have yet. */
function asksToTry(
  { asks = [] }: Entry,
  deed: string | null,
  before: Entry | undefined,
): readonly string[] {
  if (typeof asks === 'string' || (deed !== 'check' && deed !== 'live')) return [];
  const { asks: known = [] } = before ?? {};
  return deed === 'check' ? asks : asks.filter((ask) => !known.includes(ask));
}
