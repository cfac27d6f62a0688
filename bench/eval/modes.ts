import { ExhibitError } from '../../src/domain/errors.ts';
import type { KnowledgeFile } from '../../src/knowledge/build-knowledge.ts';
import { shuffle } from '../metrics/seeded-random.ts';
import { type Article, putTogether, takeApart } from './article.ts';
import type { Trial } from './trial.ts';

/** What is the knowledge when a question is asked. */
export const MODES = ['article', 'paragraph', 'swapped', 'left-out'] as const;
export type Mode = (typeof MODES)[number];

/** Questions that are asked of one and the same knowledge. */
export interface Batch {
  readonly files: readonly KnowledgeFile[];
  readonly trials: readonly Trial[];
}

const SEED = 1;

/**
 * The questions of a folder with the knowledge that each is asked of.
 *
 * `article`: the whole folder. `paragraph`: the question's own paragraph alone. `swapped`: one paragraph; half of the
 * questions are asked of another paragraph of their article and so cannot be answered. `left-out`: the whole article;
 * for half of the questions their paragraph is taken out of it. The halves are the same on every run.
 */
export function planBatches(
  mode: Mode,
  files: readonly KnowledgeFile[],
  trials: readonly Trial[],
): readonly Batch[] {
  if (mode === 'article') return [{ files, trials }];
  const article = onlyArticle(files);
  const count = article.paragraphs.length;
  switch (mode) {
    case 'paragraph':
      return byParagraph(trials).map(([paragraph, own]) => ({
        files: [putTogether(article, (at) => at === paragraph)],
        trials: own.map((trial) => moveTo(trial, 0)),
      }));
    case 'swapped': {
      const { kept, changed } = halve(trials);
      const swapped = changed.map((trial) => {
        const step = 1 + (hash(trial.id) % Math.max(1, count - 1));
        return moveTo(unanswerable(trial), (paragraphOf(trial) + step) % count);
      });
      return planBatches('paragraph', files, [...kept, ...swapped]);
    }
    case 'left-out': {
      const { kept, changed } = halve(trials);
      return [
        { files, trials: kept },
        ...byParagraph(changed).map(([paragraph, own]) => ({
          files: [putTogether(article, (at) => at !== paragraph)],
          trials: own.map(unanswerable),
        })),
      ];
    }
  }
}

function onlyArticle(files: readonly KnowledgeFile[]): Article {
  const sources = files.filter(({ path }) => path.startsWith('sources/'));
  const [source] = sources;
  if (source !== undefined && sources.length === 1) return takeApart(source);
  throw new ExhibitError('usage', [
    {
      file: '',
      message: `expected a folder with one source, found ${sources.length}; use --mode article`,
    },
  ]);
}

/** Only answerable questions can be made unanswerable. */
function halve(trials: readonly Trial[]): { kept: readonly Trial[]; changed: readonly Trial[] } {
  const answerable = shuffle(
    trials.filter((trial) => trial.answerable),
    SEED,
  );
  const middle = Math.ceil(answerable.length / 2);
  return { kept: answerable.slice(0, middle), changed: answerable.slice(middle) };
}

function byParagraph(trials: readonly Trial[]): readonly (readonly [number, readonly Trial[]])[] {
  const groups = new Map<number, Trial[]>();
  for (const trial of trials) {
    const group = groups.get(paragraphOf(trial));
    if (group === undefined) groups.set(paragraphOf(trial), [trial]);
    else group.push(trial);
  }
  return [...groups];
}

function paragraphOf({ id, target }: Trial): number {
  if (target.kind === 'paragraph') return target.paragraph;
  throw new ExhibitError('usage', [
    {
      file: '',
      message: `expected "paragraph" of question ${id}, found none; use --mode article`,
    },
  ]);
}

function moveTo(trial: Trial, paragraph: number): Trial {
  return { ...trial, target: { kind: 'paragraph', paragraph } };
}

function unanswerable(trial: Trial): Trial {
  return { ...trial, answerable: false, expect: 'refuse' };
}

function hash(text: string): number {
  let value = 0;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}
