import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Example,
  softmaxRegressionSteps,
} from '../../../src/answer/model/softmax-regression.ts';
import { finish } from '../../../src/domain/steps.ts';

const FEATURES = 9;
// Feature n speaks for class n mod 3.
const examples = Array.from({ length: FEATURES * 4 }, (_, at): Example => {
  const column = at % FEATURES;
  return {
    label: column % 3,
    text: `${at}`,
    columns: [column, (column + 3) % FEATURES],
    values: [1, 0.5],
  };
});
const predict = finish(softmaxRegressionSteps(examples, FEATURES, 3, 1));

describe('softmaxRegressionSteps', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'gives feature %i to the class that it speaks for',
    (column) => {
      const chances = [...predict({ columns: [column], values: [1] })];
      expect(chances.indexOf(Math.max(...chances))).toBe(column % 3);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    },
  );

  it('learns the same of the other features from one example more', () => {
    const other = { label: 1, text: 'another', columns: [FEATURES], values: [1] };
    const more = finish(softmaxRegressionSteps([other, ...examples], FEATURES + 1, 3, 1));
    const vector = { columns: [0, 4], values: [1, 1] };
    const chances = [...more(vector)];
    expect(chances).toEqual([...predict(vector)]);
  });

  it('adds up what the features say, however many there are', () => {
    const columns = fc.uniqueArray(fc.nat({ max: FEATURES - 1 }), { maxLength: FEATURES });
    fc.assert(
      fc.property(columns, fc.double({ min: 0.1, max: 2, noNaN: true }), (own, value) => {
        const values = own.map(() => value);
        const alone = own.map((column) => logOdds([column], [value]));
        expect(logOdds(own, values)).toBeCloseTo(
          alone.reduce((sum, odds) => sum + odds, 0),
          9,
        );
      }),
    );
  });
});

function logOdds(columns: readonly number[], values: readonly number[]): number {
  const [first = 0, second = 0] = predict({ columns, values });
  return Math.log(first / second);
}
