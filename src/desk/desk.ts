import { advise } from '../advice/advise.ts';
import type { Engine } from '../domain/engine.ts';
import { ExhibitError } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { checkFile, findStrays } from './check-notes.ts';
import { renderDesk } from './desk-page.tsx';
import { putEntry, readEntries, removeEntry } from './edit-notes.ts';
import { EntryPage, type Findings, findingLines } from './entry-page.tsx';
import { ListPage, type Unanswered, UnansweredPage } from './list-page.tsx';
import { type Entry, entryFrom, LISTS, type ListShape } from './lists.ts';
import { OverviewPage } from './overview-page.tsx';
import { WhyPage } from './why-page.tsx';

/** A file as it stood when it was read. An empty text: there is none. */
export interface NotesFile {
  readonly text: string;
  /** Differs whenever the text does. */
  readonly version: string;
}

/** What the desk works on. */
export interface DeskParts {
  readonly engine: () => Engine;
  /** An engine to try changed notes with; undefined where building one takes too long. */
  readonly tryOut: (knowledge: Knowledge) => Engine | undefined;
  readonly read: (file: ListShape['file']) => Promise<NotesFile>;
  /** Writes the file, unless it is no longer of that version; resolves with whether it did. */
  readonly replace: (file: ListShape['file'], text: string, version: string) => Promise<boolean>;
  /** Has the engine answer from what was written. */
  readonly reload: () => Promise<unknown>;
  /** Why nothing can be written; undefined where it can. */
  readonly readOnly?: string | undefined;
  readonly unanswered: () => Promise<readonly Unanswered[]>;
  /** Stands in each form, so that a form of another site is told from ours. */
  readonly token: string;
}

/** What the desk answers. */
export type DeskAnswer =
  | { readonly kind: 'page'; readonly status: number; readonly html: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly isWrong: boolean };

/** The editor's pages below `/desk`: why a question is answered so, what is not, and forms for facts, gaps and names. */
export interface Desk {
  get(path: string, query: URLSearchParams): Promise<DeskAnswer>;
  post(path: string, form: URLSearchParams): Promise<DeskAnswer>;
}

/** A desk over `parts`. Saves happen one after the other. */
export function createDesk(parts: DeskParts): Desk {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async get(path, query) {
      const place = placeOf(path);
      const shape = shapeAt(place);
      if (shape !== undefined) return showList(parts, shape, query);
      if (place === '') return showOverview(parts);
      if (place === 'why') return showWhy(parts, query.get('q')?.trim() ?? '');
      if (place !== 'unanswered') return missing(path);
      const questions = await parts.unanswered();
      return page(place, 'Unanswered questions', UnansweredPage({ questions }));
    },
    async post(path, form) {
      const shape = shapeAt(placeOf(path));
      if (shape === undefined) return missing(path);
      if (form.get('token') !== parts.token) {
        return page(shape.list, 'Not saved', FROM_ELSEWHERE, 403);
      }
      const done = last.then(() => act(parts, shape, form));
      last = done.catch(() => {});
      return done;
    },
  };
}

const FROM_ELSEWHERE =
  'This form is not from this desk, or from before it was started. Open it again.';

/** `why` of `/desk/why`; empty for the desk itself; undefined for what is none of its places. */
function placeOf(path: string): string | undefined {
  return /^\/desk(?:\/([a-z]+))?$/
    .exec(path)
    ?.slice(1)
    .map((place) => place ?? '')[0];
}

function shapeAt(place: string | undefined): ListShape | undefined {
  return Object.values(LISTS).find(({ list }) => list === place);
}

async function showOverview({ engine, read }: DeskParts): Promise<DeskAnswer> {
  const current = engine();
  const { knowledge } = current;
  const problems = await Promise.all(
    (['facts.yaml', 'names.yaml'] as const).map(async (file) => {
      const { text } = await read(file);
      return text === '' ? [] : checkFile(file, text, knowledge).problems;
    }),
  );
  const view = { knowledge, problems: problems.flat(), advice: advise(current) };
  return page('', 'Knowledge desk', OverviewPage(view));
}

function showWhy({ engine }: DeskParts, question: string): DeskAnswer {
  const { explain, knowledge } = engine();
  const explanation = question === '' ? undefined : explain(question);
  const isFact = knowledge.facts.some(({ id }) => id === explanation?.editorial?.id);
  const view = {
    question,
    led: isFact ? 'facts' : 'gaps',
    ...(explanation && { explanation }),
  } as const;
  return page('why', 'Why', WhyPage(view));
}

async function showList(
  parts: DeskParts,
  shape: ListShape,
  query: URLSearchParams,
): Promise<DeskAnswer> {
  const { text, version } = await parts.read(shape.file);
  const entries = readEntries(text, shape);
  const id = query.get('id');
  const { token, readOnly } = parts;
  if (query.has('new')) {
    const entry = { asks: query.getAll('ask') };
    return form({ shape, entry, version, token, readOnly });
  }
  if (id === null) {
    const notice = NOTICES.get(query.get('done') ?? '');
    return page(shape.list, titleOf(shape), ListPage({ shape, entries, notice }));
  }
  const entry = entries.find((each) => each[shape.idKey] === id);
  if (entry === undefined) return missing(`${shape.thing} “${id}”`, shape.list);
  return form({ shape, entry, was: id, version, token, readOnly });
}

const NOTICES = new Map([
  ['saved', 'Saved. The next answer has it.'],
  ['removed', 'Removed. The next answer is without it.'],
]);

/** Checks, saves or removes what a form holds. */
async function act(
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
    deed === 'remove' && was !== undefined
      ? removeEntry(text, shape, was)
      : putEntry(text, shape, was, entry);
  const findings = judge(parts, shape, changed, entry, deed);
  const isWrong = findings.problems.length > 0;
  if (deed === 'live') return { kind: 'lines', lines: findingLines(findings), isWrong };

  const seen = typed.get('version') ?? '';
  const again = (status: number, notice?: string): DeskAnswer =>
    form({ shape, entry, was, version: seen, token, findings, notice, readOnly }, status);
  if (deed !== 'save' && deed !== 'remove') return again(200);
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
  return { kind: 'moved', to: `/desk/${shape.list}?done=${deed}d` };
}

/** What is wrong with the folder or the disk; a fault of ours is thrown on. */
function messageOf(error: unknown): string {
  if (error instanceof ExhibitError) return error.message;
  throw error;
}

const CHANGED_MEANWHILE =
  'Not saved: the file has changed since this form was opened. Copy what you typed, open it again and save it there.';

/** What is wrong with the changed file; where nothing is, where the entry's questions lead. */
function judge(
  { engine, tryOut }: DeskParts,
  shape: ListShape,
  text: string,
  entry: Entry,
  deed: string | null,
): Findings {
  const { problems, knowledge } = checkFile(shape.file, text, engine().knowledge);
  const { id, asks = [] } = entry;
  const isAsked = typeof asks !== 'string' && asks.length > 0;
  if (problems.length > 0 || !isAsked || (deed !== 'check' && deed !== 'live')) {
    return { problems, strays: [] };
  }
  const tried = tryOut(knowledge);
  return { problems, strays: tried === undefined ? [] : findStrays(tried, String(id), asks) };
}

function form(view: Parameters<typeof EntryPage>[0], status = 200): DeskAnswer {
  const { shape, was } = view;
  return page(shape.list, was ?? `New ${shape.thing}`, EntryPage(view), status);
}

function missing(what: string, here = 'why'): DeskAnswer {
  return page(here, 'Not found', `There is no ${what} here.`, 404);
}

function titleOf({ list }: ListShape): string {
  return list.charAt(0).toUpperCase() + list.slice(1);
}

function page(
  here: string,
  title: string,
  children: Parameters<typeof renderDesk>[0]['children'],
  status = 200,
): DeskAnswer {
  return { kind: 'page', status, html: renderDesk({ here, title, children }) };
}
