import type { Comparison } from './compare.ts';
import { paragraphAround } from './paragraph-around.ts';

/** What the sentences around have of the question, and where the sentence stands. */
export const CONTEXT_FEATURES = [
  'missingInPrevious',
  'missingInSecondPrevious',
  'missingInNext',
  'missingInParagraph',
  'missingElsewhere',
  'namesInPrevious',
  'coverageWithPrevious',
  'coverageWithParagraph',
  'nameMissing',
  'titleCoverage',
  'refersBack',
  'opensWithPronoun',
  'nextRefersBack',
  'placeInParagraph',
  'paragraphLength',
  'sourceLength',
] as const;

/** One number for each of {@link CONTEXT_FEATURES}; shares of the question's weight, or counts. */
export function measureContext(comparison: Comparison): readonly number[] {
  const { question, sentence, index, position, matches } = comparison;
  const here = paragraphAround(index, position);
  let own = 0;
  let previous = 0;
  let secondPrevious = 0;
  let next = 0;
  let paragraph = 0;
  let elsewhere = 0;
  let namesBefore = 0;
  let namesMissing = 0;
  let title = 0;
  const titleWords = index.sentenceAt(position)?.slug ?? '';
  for (const { term, isThere, inPrevious, inSecondPrevious, inNext, inParagraph } of matches) {
    if (isThere) {
      own += term.weight;
      continue;
    }
    if (inPrevious) previous += term.weight;
    if (inSecondPrevious) secondPrevious += term.weight;
    if (inNext) next += term.weight;
    if (inParagraph) paragraph += term.weight;
    else if (term.number >= 0) elsewhere += term.weight;
    if (term.role === 'name') {
      if (inPrevious) namesBefore += term.weight;
      else namesMissing += term.weight;
    }
    if (titleWords.includes(term.stem)) title += term.weight;
  }
  const all = question.totalWeight;
  const following = position + 1 < here.to ? index.sentenceAt(position + 1) : undefined;
  return [
    previous / all,
    secondPrevious / all,
    next / all,
    paragraph / all,
    elsewhere / all,
    namesBefore / all,
    (own + previous) / all,
    (own + paragraph) / all,
    namesMissing / all,
    title / all,
    sentence.hasBackReference ? 1 : 0,
    sentence.opensWithPronoun ? 1 : 0,
    following !== undefined && OPENS_BACK.test(following.text) ? 1 : 0,
    position - here.from,
    here.to - here.from,
    Math.min(index.count, LONG_SOURCE),
  ];
}

const OPENS_BACK = /^(?:this|these|it|they|he|she|such|his|her|their|its)\b/i;
/** Beyond it a source is long, however long. */
const LONG_SOURCE = 60;
