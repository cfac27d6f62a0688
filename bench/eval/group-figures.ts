import { shareOf } from '../metrics/share-of.ts';
import type { Outcome } from './run-trials.ts';
import { type SpanFigures, spanFigures } from './span-figures.ts';

/** How many questions of one expectation were answered, and how many went as expected. */
export interface ExpectationFigures {
  readonly count: number;
  readonly answered: number;
  readonly asExpected: number;
}

/** The shares of one kind of question: `refused` is of the unanswerable, the others are of the answerable. */
export interface KindFigures {
  readonly answerable: number;
  readonly hit1: number | undefined;
  readonly hit3: number | undefined;
  readonly answered: number | undefined;
  readonly span: SpanFigures;
  readonly unanswerable: number;
  readonly refused: number | undefined;
}

/** By what is expected; the largest group first. */
export function expectationFigures(
  outcomes: readonly Outcome[],
): Readonly<Record<string, ExpectationFigures>> {
  return byKey(
    outcomes,
    ({ trial }) => trial.expect,
    (group) => ({
      count: group.length,
      answered: group.filter(({ answered }) => answered).length,
      asExpected: group.filter(({ asExpected }) => asExpected).length,
    }),
  );
}

/** By kind of question; the largest group first. */
export function kindFigures(outcomes: readonly Outcome[]): Readonly<Record<string, KindFigures>> {
  return byKey(
    outcomes,
    ({ kind }) => kind,
    (group) => {
      const answerable = group.filter(({ trial }) => trial.answerable);
      const unanswerable = group.filter(({ trial }) => !trial.answerable);
      return {
        answerable: answerable.length,
        hit1: shareOf(answerable, ({ rank }) => rank === 1),
        hit3: shareOf(answerable, ({ rank }) => rank >= 1 && rank <= 3),
        answered: shareOf(answerable, ({ answered }) => answered),
        span: spanFigures(answerable),
        unanswerable: unanswerable.length,
        refused: shareOf(unanswerable, ({ answered }) => !answered),
      };
    },
  );
}

function byKey<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  summariseGroup: (group: readonly Item[]) => Value,
): Readonly<Record<string, Value>> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return Object.fromEntries(
    [...groups]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([key, group]) => [key, summariseGroup(group)]),
  );
}
