import { advise } from '../advice/advise.ts';
import type { Explanation } from '../domain/engine.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { checkFile } from './check-notes.ts';
import { citedBy } from './cited-sentences.tsx';
import { type DeskAnswer, form, missing, page, titleOf } from './desk-answer.ts';
import type { DeskParts } from './desk-parts.ts';
import { readEntries } from './edit-notes.ts';
import { ListPage } from './list-page.tsx';
import { LISTS, type ListShape } from './lists.ts';
import { OverviewPage } from './overview-page.tsx';
import { act } from './save-notes.ts';
import { UnansweredPage } from './unanswered-page.tsx';
import { WhyPage } from './why-page.tsx';
import { wordForms } from './word-forms.ts';

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
      return place === 'unanswered' ? showUnanswered(parts) : missing(path);
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
    ...(explanation && { explanation, words: wordsOf(explanation, knowledge.sentences) }),
  } as const;
  return page('why', 'Why', WhyPage(view));
}

/** What was looked for, as it stands in the question, in the sentences that were found, or in others. */
function wordsOf(
  { answer, understood, candidates, terms }: Explanation,
  sentences: Knowledge['sentences'],
): ReadonlyMap<string, string> {
  const texts = [
    answer.question,
    understood,
    ...candidates.map(({ quote }) => quote.text),
    ...sentences.slice(0, MAX_SENTENCES_READ).map(({ text }) => text),
  ];
  return wordForms(
    terms.map(({ term }) => term),
    texts,
  );
}

/** Of some microseconds each. */
const MAX_SENTENCES_READ = 2_000;

async function showUnanswered({ engine, unanswered }: DeskParts): Promise<DeskAnswer> {
  const { questions, problem } = await unanswered();
  const { ask } = engine();
  const shown = questions.slice(0, MAX_QUESTIONS).map((each) => ({
    ...each,
    isAnsweredNow: ask(each.question).kind === 'answered',
  }));
  const older = questions.length - shown.length;
  const view = { questions: shown, older, problem };
  return page('unanswered', 'Unanswered questions', UnansweredPage(view));
}

/** Of some milliseconds each. */
const MAX_QUESTIONS = 200;

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
    return form({ shape, entry, version, token, cites: [], readOnly });
  }
  if (id === null) {
    const notice = NOTICES.get(query.get('done') ?? '');
    return page(shape.list, titleOf(shape), ListPage({ shape, entries, notice }));
  }
  const entry = entries.find((each) => each[shape.idKey] === id);
  if (entry === undefined) return missing(`${shape.thing} “${id}”`, shape.list);
  const cites = citedBy(parts.engine(), entry);
  return form({ shape, entry, was: id, version, token, cites, readOnly });
}

const NOTICES = new Map([
  ['saved', 'Saved. The next answer has it.'],
  ['removed', 'Removed. The next answer is without it.'],
]);
