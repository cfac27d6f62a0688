import type { Comparison, TermMatch } from './compare.ts';

/** For how many missing terms something else stands where they would: after the term before, or before the next one. */
export interface Gaps {
  readonly after: number;
  readonly before: number;
}

/** The question's missing terms whose neighbour in the question is there, beside a word that was not asked for. */
export function readGaps(comparison: Comparison): Gaps {
  const { matches } = comparison;
  let after = 0;
  let before = 0;
  matches.forEach(({ isThere }, at) => {
    if (isThere) return;
    if (hasNewWordBeside(matches[at - 1], 1, comparison)) after += 1;
    if (hasNewWordBeside(matches[at + 1], -1, comparison)) before += 1;
  });
  return { after, before };
}

/** Whether the first word of substance within {@link REACH} words of one of the term's places is not in the question. */
function hasNewWordBeside(
  match: TermMatch | undefined,
  step: 1 | -1,
  { question, sentence }: Comparison,
): boolean {
  if (match === undefined) return false;
  return match.places.some((place) => {
    for (let distance = 1; distance <= REACH; distance += 1) {
      const token = sentence.tokens[place + step * distance];
      if (token === undefined) return false;
      if (!token.isStop) return !question.byStem.has(token.stem);
    }
    return false;
  });
}

const REACH = 3;
