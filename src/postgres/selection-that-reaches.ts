import { toQuery } from './lexemes.ts';

/** A term, and more than a sentence can score for it. */
export interface Bound {
  readonly term: string;
  readonly most: number;
}

/**
 * The text of a `tsquery` for the sentences that could score as much as that with none but these terms, most first;
 * empty when no sentence could. A score is the sum over the terms that a sentence has, times how many they are: so it is
 * what has at least so many of them.
 */
export function selectionThatReaches(terms: readonly Bound[], score: number): string {
  let sum = 0;
  const at = terms.findIndex(({ most }, place) => {
    sum += most;
    return sum * (place + 1) >= score;
  });
  if (at === -1) return '';
  return atLeast(
    at + 1,
    terms.map(({ term }) => toQuery([term])),
  );
}

/**
 * What has so many of the stems: some in one half, the others in the other. Written out as pairs and triples it would be
 * some ten times as long, and PostgreSQL looks at all of it for each sentence.
 */
function atLeast(least: number, stems: readonly string[]): string {
  if (least === 1) return stems.join(' | ');
  if (least === stems.length) return stems.join(' & ');
  const half = stems.length >> 1;
  const [left, right] = [stems.slice(0, half), stems.slice(half)];
  const ways: string[] = [];
  for (let onLeft = 0; onLeft <= least; onLeft += 1) {
    const onRight = least - onLeft;
    if (onLeft > left.length || onRight > right.length) continue;
    const halves = [
      { least: onLeft, stems: left },
      { least: onRight, stems: right },
    ].filter((each) => each.least > 0);
    ways.push(halves.map((each) => `(${atLeast(each.least, each.stems)})`).join(' & '));
  }
  return ways.join(' | ');
}
