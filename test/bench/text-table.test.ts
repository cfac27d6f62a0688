import { describe, expect, it } from 'vitest';
import { decimal, markdownTable, percent, textTable } from '../../bench/text-table.ts';

const rows = [
  ['figure', 'Exhibit', 'MiniSearch'],
  ['hit1', '95.8 %', '45.8 %'],
  ['brier', '0.142'],
];

describe('textTable', () => {
  it('sets the first column to the left and the others to the right', () => {
    expect(textTable(rows)).toBe(
      ['figure  Exhibit  MiniSearch', 'hit1     95.8 %      45.8 %', 'brier     0.142'].join('\n'),
    );
  });
});

describe('markdownTable', () => {
  it('pads every cell, missing ones too', () => {
    expect(markdownTable(rows)).toBe(
      [
        '| figure | Exhibit | MiniSearch |',
        '| ------ | ------: | ---------: |',
        '| hit1   |  95.8 % |     45.8 % |',
        '| brier  |   0.142 |            |',
      ].join('\n'),
    );
  });
});

describe('percent and decimal', () => {
  it('show a dash for what could not be measured', () => {
    expect([percent(0.9583), percent(undefined)]).toEqual(['95.8 %', '–']);
    expect([decimal(0.14159), decimal(undefined)]).toEqual(['0.142', '–']);
  });
});
