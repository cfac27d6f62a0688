import { cosine } from '../../text/word-vectors.ts';
import type { Comparison } from './compare.ts';

/** How much of what was asked the sentence has, word for word and by likeness. */
export const COVERAGE_FEATURES = [
  'coverage',
  'coverageByIdf',
  'coverageByRarity',
  'coverageByCount',
  'matchedTerms',
  'heaviestMissing',
  'verbCoverage',
  'nameCoverage',
  'otherCoverage',
  'numeralCoverage',
  'unknownShare',
  'softCoverage',
  'softOfMissing',
  'softVerbCoverage',
  'nearestOfMissing',
  'meaningLikeness',
  'rareMeaningLikeness',
] as const;

/** One number for each of {@link COVERAGE_FEATURES}. Shares are in [0, 1], or -1 where the question has no such word. */
export function measureCoverage({ question, sentence, matches }: Comparison): readonly number[] {
  let weight = 0;
  let idf = 0;
  let allIdf = 0;
  let rarity = 0;
  let allRarity = 0;
  let count = 0;
  let missing = 0;
  let heaviest = 0;
  let soft = 0;
  let softVerb = 0;
  let near = 0;
  let numerals = 0;
  let allNumerals = 0;
  const role = { verb: 0, name: 0, other: 0 };
  const allRole = { verb: 0, name: 0, other: 0 };
  for (const { term, isThere, likeness, nearest } of matches) {
    allIdf += term.inverseDocumentFrequency;
    allRarity += term.rarity;
    allRole[term.role] += term.weight;
    soft += term.weight * likeness;
    if (term.role === 'verb') softVerb += term.weight * likeness;
    if (term.isNumeral) allNumerals += 1;
    if (isThere) {
      weight += term.weight;
      idf += term.inverseDocumentFrequency;
      rarity += term.rarity;
      count += 1;
      role[term.role] += term.weight;
      if (term.isNumeral) numerals += 1;
    } else {
      missing += term.weight;
      heaviest = Math.max(heaviest, term.weight);
      near += term.weight * nearest;
    }
  }
  const all = question.totalWeight;
  return [
    weight / all,
    share(idf, allIdf),
    share(rarity, allRarity),
    share(count, matches.length),
    count,
    heaviest / all,
    share(role.verb, allRole.verb),
    share(role.name, allRole.name),
    share(role.other, allRole.other),
    share(numerals, allNumerals),
    question.unknownWeight / all,
    soft / all,
    missing === 0 ? 1 : (soft - weight) / missing,
    share(softVerb, allRole.verb),
    missing === 0 ? 1 : near / missing,
    cosine(question.meaning, sentence.meaning),
    cosine(question.meaning, sentence.rareMeaning),
  ];
}

function share(part: number, whole: number): number {
  return whole === 0 ? -1 : part / whole;
}
