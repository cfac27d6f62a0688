import type { SentenceIndex } from '../../search/sentence-index.ts';
import { type MeasuredSentence, SENTENCE_FEATURES } from './sentence-features.ts';

/** What the first sentence is compared in with the other candidates. */
const COMPARED = [
  'coverage',
  'coverageByRarity',
  'softCoverage',
  'termEvidence',
  'meaningLikeness',
  'rareMeaningLikeness',
  'density',
  'coverageWithParagraph',
  'coverageWithPrevious',
] as const;

/** How the first sentence stands among the others, those of other paragraphs above all. */
export const RIVAL_FEATURES: readonly string[] = [
  'leadOverParagraphs',
  'shareOfParagraph',
  'leadOverThird',
  'leadOverFifth',
  'leadOverTenth',
  'within1',
  'within2',
  'sumOfScores',
  'uncertainty',
  'paragraphsOfFive',
  ...COMPARED.flatMap((name) => [`${name}Behind`, `${name}Elsewhere`, `${name}OfTen`]),
];

/** One number for each of {@link RIVAL_FEATURES}; `scored` is best first and not empty. */
export function measureRivals(
  scored: readonly (MeasuredSentence & { readonly score: number })[],
  index: SentenceIndex,
): readonly number[] {
  const best = scored[0]?.score ?? 0;
  const paragraphOf = ({ position }: MeasuredSentence): string => {
    const sentence = index.sentenceAt(position);
    return `${sentence?.slug} ${sentence?.block}`;
  };
  const first = scored[0] === undefined ? undefined : index.sentenceAt(scored[0].position);
  const isElsewhere = scored.map(({ position }) => {
    const other = index.sentenceAt(position);
    return other?.block !== first?.block || other?.slug !== first?.slug;
  });
  const masses = scored.map(({ score }) => Math.exp(score - best));
  const all = sum(masses);
  const leadOver = (rank: number): number =>
    best - (scored[Math.min(rank, scored.length - 1)]?.score ?? best);
  const rival = scored.find((_, at) => isElsewhere[at]);
  return [
    rival === undefined ? NO_RIVAL : best - rival.score,
    sum(masses.filter((_, at) => !isElsewhere[at])) / all,
    leadOver(2),
    leadOver(4),
    leadOver(9),
    scored.filter(({ score }) => score > best - 1).length,
    scored.filter(({ score }) => score > best - 2).length,
    Math.log(all) + best,
    -sum(masses.map((mass) => (mass / all) * Math.log(mass / all + TINY))),
    new Set(scored.slice(0, 5).map(paragraphOf)).size,
    ...COLUMNS.flatMap((column) => {
      const own = scored.map(({ values }) => values[column] ?? 0);
      const elsewhere = own.filter((_, at) => isElsewhere[at]);
      const ten = own.slice(0, 10);
      return [
        (own[0] ?? 0) - Math.max(...own),
        elsewhere.length === 0 ? -1 : Math.max(...elsewhere),
        sum(ten) / ten.length,
      ];
    }),
  ];
}

const COLUMNS = COMPARED.map((name) => SENTENCE_FEATURES.indexOf(name));
const NO_RIVAL = 8;
const TINY = 1e-9;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
