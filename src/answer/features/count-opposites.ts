import { oppositesOf, prefixOpposites } from '../../text/opposites.ts';
import type { Comparison } from './compare.ts';
import { paragraphAround } from './paragraph-around.ts';

/** For how many words of the question that the sentence lacks there is an opposite in it, or only around it. */
export function countOpposites({
  question,
  sentence,
  index,
  position,
  matches,
}: Comparison): readonly [here: number, around: number] {
  const { from, to } = paragraphAround(index, position);
  const isHere = (word: string): boolean => sentence.wordPlaces.has(word);
  const isAround = (stem: string): boolean => {
    const number = index.termNumber(stem);
    if (number < 0) return false;
    for (let at = from; at < to; at += 1) if (index.has(at, number)) return true;
    return false;
  };
  let here = 0;
  let around = 0;
  for (const word of question.functionWords) {
    if (!isHere(word) && oppositesOf(word).some(isHere)) here += 1;
  }
  const opposites = matches
    .filter(({ isThere }) => !isThere)
    .map(({ term }) => [...oppositesOf(term.stem), ...prefixOpposites(term.stem)]);
  index.expect?.(opposites.flat());
  for (const some of opposites) {
    if (some.some(isHere)) here += 1;
    else if (some.some(isAround)) around += 1;
  }
  return [here, around];
}
