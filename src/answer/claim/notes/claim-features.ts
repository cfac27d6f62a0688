import type { Decision } from '../decide.ts';
import type { ClaimReading, Finding, SourceKind } from '../evidence.ts';
import { isSlight } from '../is-slight.ts';
import type { HeldReading } from '../judge-strictly.ts';
import {
  bearsOut,
  commonness,
  conflictsBy,
  countSources,
  coverage,
  exactness,
  hasNothingAgainst,
  isClean,
} from './measure-findings.ts';
import type { LineLikeness } from './nearest-lines.ts';
import type { NoteKind } from './note-odds.ts';

const CONFLICTS = ['name', 'number', 'polarity', 'opposite', 'roles', 'speaker'] as const;
/** The sentences and the lines that contradict a claim, by kind of conflict. */
const AGAINST = CONFLICTS.flatMap(
  (conflict) =>
    [
      { name: `sentence.${conflict}`, kind: 'sentence', conflict },
      { name: `line.${conflict}`, kind: 'holds', conflict },
    ] as const,
);

/** The names of what is measured of a claim, in the order of the models' columns. */
export const CLAIM_FEATURES = [
  // Chances that it is one of the lines that hold, that are rejected, that no source says, and of the likeliest such
  // entry; that a question in its words is one that no source answers. As log odds.
  'holds',
  'rejects',
  'unsaid',
  'gap',
  'likeliestHolds',
  'likeliestRejects',
  'likeliestUnsaid',
  // How strange its strangest word is to the likeliest facts.
  'strange',
  // How like it the nearest line of each kind is, and how many of the nearest five are of that kind.
  'likeHolds',
  'likeRejects',
  'likeUnsaid',
  'voteHolds',
  'voteRejects',
  'voteUnsaid',
  // The most of it that one line or sentence of the likeliest facts has: nothing speaking against it, another name or
  // number, the opposite, another doer or speaker.
  'covered',
  'otherName',
  'opposite',
  'otherDoer',
  // What the strict comparison decides, and by how many sources.
  'isSupported',
  'isContradicted',
  'supportingSentences',
  'supportingLines',
  'supportingFacts',
  'rejecting',
  // The most of it that one source has, by kind; in its very words; and how much of that line the two have in common.
  'coveredBySentence',
  'coveredByLine',
  'coveredByFact',
  'exactSentence',
  'exactLine',
  'commonHolds',
  'commonRejects',
  'commonContrary',
  // How many contradict it, by kind of conflict.
  ...AGAINST.map(({ name }) => name),
  // What it is like.
  'hasItsNames',
  'isNegated',
  'certainty',
  'boosters',
  'needed',
  'words',
] as const;

export type ClaimFeature = (typeof CLAIM_FEATURES)[number];

/** One number for each of {@link CLAIM_FEATURES}. */
export type ClaimFeatures = Readonly<Record<ClaimFeature, number>>;

/** The same in the order of the models' columns. */
export function valuesOf(features: ClaimFeatures): Float32Array {
  return Float32Array.from(CLAIM_FEATURES, (name) => features[name]);
}

/** What a claim was held against, and what of it is told without holding it against anything. */
export interface Held {
  readonly readings: readonly ClaimReading[];
  readonly decision: Decision;
  /** Of all sentences that are near, and of the lines that have its ideas. */
  readonly near: readonly HeldReading[];
  /** Of what the likeliest facts cite, say and note. */
  readonly about: readonly HeldReading[];
  readonly chanceOf: (kind: NoteKind) => { readonly all: number; readonly likeliest: number };
  readonly gap: number;
  readonly strange: number;
  readonly likeness: LineLikeness;
  readonly hasItsNames: boolean;
}

/** What is measured of a claim. */
export function measureClaim(held: Held): ClaimFeatures {
  const { readings, decision, near, about, chanceOf, likeness } = held;
  const [reading] = readings;
  const of = (kind: SourceKind) => near.filter(({ finding }) => finding.source.kind === kind);
  const most = (
    some: readonly HeldReading[],
    isMeant: (finding: Finding) => boolean,
    share: (held: HeldReading) => number = coverage,
  ): number => Math.max(0, ...some.filter(({ finding }) => isMeant(finding)).map(share));
  const words = reading?.words.filter(({ tag }) => tag !== 'PUNCT') ?? [];
  const against = AGAINST.map(({ name, kind, conflict }) => {
    const isAgainst = (finding: Finding): boolean =>
      conflictsBy(conflict)(finding) && finding.objections.every(isSlight);
    return [name, countSources(of(kind), isAgainst, 3)] as const;
  });
  return {
    holds: logit(chanceOf('holds').all),
    rejects: logit(chanceOf('rejects').all),
    unsaid: logit(chanceOf('unsaid').all),
    gap: logit(held.gap),
    likeliestHolds: logit(chanceOf('holds').likeliest),
    likeliestRejects: logit(chanceOf('rejects').likeliest),
    likeliestUnsaid: logit(chanceOf('unsaid').likeliest),
    strange: held.strange,
    likeHolds: likeness.holds.most,
    likeRejects: likeness.rejects.most,
    likeUnsaid: likeness.unsaid.most,
    voteHolds: likeness.holds.vote,
    voteRejects: likeness.rejects.vote,
    voteUnsaid: likeness.unsaid.vote,
    covered: most(about, isClean),
    otherName: most(about, conflictsBy('name', 'number')),
    opposite: most(about, conflictsBy('polarity', 'opposite')),
    otherDoer: most(about, conflictsBy('roles', 'speaker')),
    isSupported: decision.verdict === 'supported' ? 1 : 0,
    isContradicted: decision.verdict === 'contradicted' ? 1 : 0,
    supportingSentences: countSources(of('sentence'), bearsOut, 3),
    supportingLines: countSources(of('holds'), bearsOut, 5),
    supportingFacts: countSources(of('fact'), bearsOut, 2),
    rejecting: countSources(near, conflictsBy('rejected'), 5),
    coveredBySentence: most(of('sentence'), isClean),
    coveredByLine: most(of('holds'), isClean),
    coveredByFact: most(of('fact'), isClean),
    exactSentence: most(of('sentence'), hasNothingAgainst, exactness),
    exactLine: most(of('holds'), hasNothingAgainst, exactness),
    commonHolds: most(of('holds'), isClean, commonness),
    commonRejects: most(of('rejects'), () => true, commonness),
    commonContrary: most(of('holds'), ({ conflicts }) => conflicts.length > 0, commonness),
    ...(Object.fromEntries(against) as Record<(typeof AGAINST)[number]['name'], number>),
    hasItsNames: held.hasItsNames ? 1 : 0,
    isNegated: reading?.units.some(({ isNegated }) => isNegated) ? 1 : 0,
    certainty: reading?.certainty ?? 0,
    boosters: reading?.boosters.length ?? 0,
    needed: reading?.needed.length ?? 0,
    words: words.length,
  };
}

/** The log odds of a chance, within ±4.6, so that nothing is taken for certain. */
function logit(chance: number): number {
  return Math.log((chance + 0.01) / (1 - chance + 0.01));
}
