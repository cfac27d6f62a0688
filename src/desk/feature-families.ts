import type { ExplainedCandidate } from '../domain/engine.ts';

type Feature = ExplainedCandidate['features'][number];

/** Features that measure one thing, and what they add together. */
export interface FeatureFamily {
  readonly words: string;
  readonly contribution: number;
  /** What adds or takes most first. */
  readonly features: readonly Feature[];
}

/** The features by what they measure, in words for whoever does not read the code; what adds or takes most first. */
export function byFamily(features: readonly Feature[]): readonly FeatureFamily[] {
  const families = new Map<string, Feature[]>();
  for (const feature of features) {
    if (feature.contribution === 0) continue;
    const words = familyOf(feature.name);
    const family = families.get(words);
    if (family === undefined) families.set(words, [feature]);
    else family.push(feature);
  }
  const weight = ({ contribution }: Pick<Feature, 'contribution'>): number =>
    Math.abs(contribution);
  return [...families]
    .map(([words, own]) => ({
      words,
      contribution: own.reduce((sum, { contribution }) => sum + contribution, 0),
      features: own.toSorted((a, b) => weight(b) - weight(a)),
    }))
    .toSorted((a, b) => weight(b) - weight(a));
}

/** `termEvidenceLead` in words: “term evidence, against the others”. */
export function featureWords(name: string): string {
  const words = baseOf(name).replaceAll(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
  return baseOf(name) === name ? words : `${words}, against the others`;
}

/** What a feature measures; that of one this knows nothing of is `Other`. */
export function familyOf(name: string): string {
  return FAMILY_OF.get(baseOf(name)) ?? OTHER;
}

export const OTHER = 'Other';

/** A feature’s lead is how far the sentence is ahead of the others in it. */
function baseOf(name: string): string {
  return name.replace(/Lead$/u, '');
}

const FAMILIES: readonly (readonly [words: string, features: string])[] = [
  [
    'Words of the question',
    'termEvidence coverage coverageByIdf coverageByRarity coverageByCount matchedTerms heaviestMissing verbCoverage nameCoverage otherCoverage numeralCoverage unknownShare questionTerms',
  ],
  [
    'Words of like meaning',
    'association softCoverage softOfMissing softVerbCoverage nearestOfMissing meaningLikeness rareMeaningLikeness',
  ],
  [
    'Their order, and how near they stand',
    'pairs termOrder longestRun longestRunShare wordOverlap wordPairs density spread novelTail',
  ],
  [
    'Words of the kind that is asked for',
    'hasAskedType askedTypes likeliestTypes askedTypeNearness likeliestTypeNearness focusIsThere focusLikeness focusNearness newNames newNumbers newDates reasonCue mannerCue namingCue listCue superlativeCue definitionCue quotationCue polarityDiffers asksWho asksWhen asksHowMany asksWhat',
  ],
  [
    'The sentences around it, and the title',
    'missingInPrevious missingInSecondPrevious missingInNext missingInParagraph missingElsewhere namesInPrevious coverageWithPrevious coverageWithParagraph nameMissing titleCoverage refersBack opensWithPronoun nextRefersBack placeInParagraph paragraphScoreShare previousScoreShare nextScoreShare',
  ],
  ['Its rank in the search', 'searchScore searchScoreShare searchRank'],
  ['Lengths', 'words newWords paragraphLength sourceLength'],
];

const FAMILY_OF = new Map(
  FAMILIES.flatMap(([words, features]) =>
    features.split(' ').map((name) => [name, words] as const),
  ),
);
