import type { Verdict } from '../../../domain/answer.ts';
import type { Fact, Gap } from '../../../domain/knowledge.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import type { Corpus } from '../../corpus.ts';
import type { Decision } from '../decide.ts';
import type { Judgement } from '../join-judgements.ts';
import { chanceOfKind, lineIn, type NoteChance, type NoteKind } from './note-odds.ts';
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
  const noted = lineIn(look.chances);
  // It says all of what an editor rejects and no more.
  if (noted === undefined && strict === 'contradicted' && decision.conflict.kind === 'rejected')
    return undefined;
  const verdict = noted === undefined ? verdictOf(strict, look, BOUNDS) : VERDICTS[noted.kind];
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
  return { verdict, quotes, why, ...(verdict === 'supported' ? { by: 'lines' } : {}) };
}

/** What is right to say of a claim that is a line of this kind. */
export const VERDICTS: Readonly<Record<NoteKind, Verdict>> = {
  holds: 'supported',
  rejects: 'contradicted',
  unsaid: 'not-in-sources',
};

/** From which chances on a claim is borne out, contradicted where a source conflicts with it, and where notes alone do. */
export interface Bounds {
  readonly supported: number;
  /** In the very words of a sentence or a fact. */
  readonly exact: number;
  readonly contradicted: number;
  readonly noted: number;
}

/** Decision 0075 has what others bring. */
export const BOUNDS: Bounds = { supported: 0.94, exact: 0.85, contradicted: 0.55, noted: 0.7 };

/** What the models say of a claim that is no line. */
export function verdictOf(
  strict: Verdict,
  look: Omit<SecondLook, 'features'>,
  bounds: Bounds,
): Verdict {
  const { verdicts, chances } = look;
  const [likeliest] = chances;
  // By no sentence or line alone: then all that it says must stand in some of them, and in none of another.
  const isHeld =
    look.hasItsNames && look.hasItsWords && !look.isContrary && likeliest?.kind === 'holds';
  const mayHold = !look.isTurned && (strict === 'supported' || isHeld);
  const isExact = look.isExact && !look.isContrary;
  const bound = isExact ? bounds.exact : bounds.supported;
  if (verdicts.supported >= bound && mayHold) return 'supported';
  if (strict === 'contradicted' && verdicts.contradicted >= bounds.contradicted) return strict;
  if (verdicts.contradicted < bounds.noted) return 'not-in-sources';
  // Then the likeliest line of all must be one that is rejected, which is what is told.
  const isRejected = likeliest?.kind === 'rejects' && likeliest.chance >= LEAST_CHANCE;
  const isNoted = isRejected && !look.isUnrejected && !look.isAddition;
  return isNoted && chanceOfKind(chances, 'rejects') > chanceOfKind(chances, 'holds')
    ? 'contradicted'
    : 'not-in-sources';
}

/** Less is a line about something else. */
const LEAST_CHANCE = 0.2;

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
