import type { AssociationModel } from '../features/associations.ts';

/**
 * Associations from rows of text, each what is asked with the words that it speaks for, every one before its weight in
 * hundredths: `['lock up', 'arrest 30 jail 20']`. A row is read when it is first asked for: a question needs a few of some thousands.
 */
export function readRows(rows: readonly (readonly [string, string])[]): AssociationModel {
  const written = new Map(rows);
  const read = new Map<string, ReadonlyMap<string, number>>();
  return {
    get(asked) {
      const text = written.get(asked);
      if (text === undefined) return undefined;
      const row = read.get(asked) ?? readRow(text);
      read.set(asked, row);
      return row;
    },
  };
}

function readRow(text: string): ReadonlyMap<string, number> {
  const words = text.split(' ');
  const row = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at += 2)
    row.set(words[at] ?? '', Number(words[at + 1]) / 100);
  return row;
}
