import type { Verdict } from '../../../domain/answer.ts';
import type { Fact, Gap } from '../../../domain/knowledge.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import type { Corpus } from '../../corpus.ts';
import type { Decision } from '../decide.ts';
import type { Judgement } from '../join-judgements.ts';
import type { NoteChance, NoteKind } from './note-odds.ts';
import type { SecondLook } from './second-look.ts';

/** What a judgement by notes is given from. */
export interface NoteParts {
  readonly corpus: Pick<Corpus, 'facts' | 'gaps' | 'find'>;
  /** False for a sentence that was corrected. */
  readonly stands: (sentence: Sentence) => boolean;
  readonly refer: (sentence: Sentence) => string;
}

/**
 * The judgement of a claim by what the sources and all of the editors' lines together tell of it; undefined where that is
 * what the strict comparison with single lines and sentences says. A claim that is just a line is judged as that is, and one
 * that says all of a rejected line is rejected. Else it is borne out where that is near certain, of names and amounts that
 * its facts have or that one source bears out with all the rest, and contradicted where that is likely.
 */
export function judgeByNotes(
  decision: Decision,
  look: Omit<SecondLook, 'features'>,
  parts: NoteParts,
): Judgement | undefined {
  const { verdict: strict } = decision;
  const noted = look.chances.find(({ chance }) => chance === 1);
  // It says all of what an editor rejects and no more.
  if (noted === undefined && strict === 'contradicted' && decision.conflict.kind === 'rejected')
    return undefined;
  const verdict = noted === undefined ? verdictOf(strict, look) : VERDICTS[noted.kind];
  const { corpus, stands, refer } = parts;
  if (verdict === 'not-in-sources') return notSaid(strict, look.chances, corpus);
  if (verdict === strict) return undefined;
  const kind: NoteKind = verdict === 'supported' ? 'holds' : 'rejects';
  const id = look.chances.find((note) => note.kind === kind)?.id;
  const fact = corpus.facts.find((other) => other.id === id);
  const quotes = fact?.cites.flatMap((cited) => corpus.find(cited) ?? []) ?? [];
  const [first] = quotes;
  if (fact === undefined || first === undefined || !quotes.every(stands))
    return notSaid(strict, look.chances, corpus);
  const why =
    verdict === 'supported'
      ? `An editor's note on ${refer(first)} says as much: ${fact.says}`
      : `That goes against ${refer(first)}: ${fact.says}`;
  return { verdict, quotes, why };
}

const VERDICTS: Readonly<Record<NoteKind, Verdict>> = {
  holds: 'supported',
  rejects: 'contradicted',
  unsaid: 'not-in-sources',
};

function verdictOf(
  strict: Verdict,
  { verdicts, hasItsNames, isDenial, chances }: Omit<SecondLook, 'features'>,
): Verdict {
  const isTold = strict === 'supported';
  const bound = isDenial && !isTold ? SURELY_DENIED : SURELY_SUPPORTED;
  if (verdicts.supported >= bound && (isTold || hasItsNames)) return 'supported';
  if (verdicts.contradicted < LIKELY_CONTRADICTED) return 'not-in-sources';
  // By no sentence or line alone: then it must be likelier one of those that are rejected than one that holds.
  const { holds, rejects } = ofKinds(chances);
  return strict === 'contradicted' || rejects > holds ? 'contradicted' : 'not-in-sources';
}

/** The chance that a claim is any of the lines of a kind. */
function ofKinds(chances: readonly NoteChance[]): Readonly<Record<NoteKind, number>> {
  const sums = { holds: 0, rejects: 0, unsaid: 0 };
  for (const { kind, chance } of chances) sums[kind] += chance;
  return sums;
}

// Of 2,469 noted lines, each judged without its quarter of the notes by models that had not learned from it; decision 0075
// has what other bounds bring.
const SURELY_SUPPORTED = 0.9;
/** Of a denial that no single line or sentence bears out. */
const SURELY_DENIED = 0.97;
const LIKELY_CONTRADICTED = 0.55;

/** Why no source says it, where an editor's line is about that. */
function notSaid(
  strict: Verdict,
  [likeliest]: readonly NoteChance[],
  { facts, gaps }: Pick<Corpus, 'facts' | 'gaps'>,
): Judgement | undefined {
  const isNoted = likeliest?.kind === 'unsaid' && likeliest.chance >= LIKELY_NOTED;
  const isIt = ({ id }: Fact | Gap): boolean => isNoted && id === likeliest.id;
  const gap = gaps.find(isIt);
  // What is nearest, and what it lacks, tells more than that an editor says so.
  if (gap === undefined && strict === 'not-in-sources') return undefined;
  const fact = facts.find(isIt);
  const what = fact === undefined ? '' : ` What they say: ${fact.says}`;
  return {
    verdict: 'not-in-sources',
    quotes: [],
    why: gap?.says ?? `No source says as much.${what}`,
  };
}

/** Likelier than all else together. */
const LIKELY_NOTED = 0.5;
