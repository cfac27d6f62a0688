import type { Verdict } from '../../../domain/answer.ts';
import type { Fact, Gap } from '../../../domain/knowledge.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import type { Corpus } from '../../corpus.ts';
import type { Decision } from '../decide.ts';
import type { Judgement } from '../join-judgements.ts';
import { type VerdictChances, verdictChances } from './border.ts';
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
 * The judgement of a claim by what editors' lines, taken together, tell of it; undefined where they tell nothing that the
 * `strict` comparison with single lines and sentences does not. A claim that is just a line is judged as that is. Else they
 * bear out a claim only where the strict comparison found nothing, and take back what it bears out where they speak
 * against it.
 */
export function judgeByNotes(
  decision: Decision,
  look: SecondLook,
  parts: NoteParts,
): Judgement | undefined {
  const { verdict: strict } = decision;
  const noted = look.chances.find(({ chance }) => chance === 1);
  // It says all of what an editor rejects and no more.
  if (noted === undefined && strict === 'contradicted' && decision.conflict.kind === 'rejected')
    return undefined;
  // A source has all of it, but of another or less surely: it is neither right by it nor wrong.
  if (noted === undefined && strict === 'not-in-sources' && look.isObjectedTo)
    return notSaid(strict, look.chances, parts.corpus);
  const verdict =
    noted === undefined
      ? verdictOf(decision, verdictChances(look.features), look)
      : VERDICTS[noted.kind];
  const { corpus, stands, refer } = parts;
  if (verdict === 'not-in-sources') return notSaid(strict, look.chances, corpus);
  if (verdict === strict) return undefined;
  const kind: NoteKind = verdict === 'supported' ? 'holds' : 'rejects';
  const id = look.chances.find((note) => note.kind === kind)?.id;
  const fact = corpus.facts.find((other) => other.id === id);
  const quotes = fact?.cites.flatMap((cited) => corpus.find(cited) ?? []) ?? [];
  const [first] = quotes;
  if (fact === undefined || first === undefined || !quotes.every(stands)) return undefined;
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

// Chosen on 460 claims of four writers, each judged with the lines of the other three alone: of the claims that are not
// borne out one had 0.93, the others 0.84 or less.
const SURELY_SUPPORTED = 0.95;
// Of 1,140 noted lines that are wrong or unsaid, each judged without a quarter of the notes, sentences seemed to bear out
// 45; the lower bound takes back some 12 of those, and 5 of 630 that hold. A single line may say a part alone.
const HARDLY_SUPPORTED = { sentence: 0.1, line: 0.25 };
// Of 1,830 noted lines, each judged without its quarter of the notes: from 0.5 to 0.6 it spares 4 of what is unsaid and
// loses 4 of what is rejected; from there to 0.75 it would be 5 and 14.
const LIKELY_CONTRADICTED = 0.6;
/** Above it none of 130 contradicted ones. */
const SURELY_UNSAID = 0.85;

function verdictOf(
  decision: Decision,
  { supported, contradicted, unsaid }: VerdictChances,
  look: SecondLook,
): Verdict {
  const { hasItsNames, hasItsWords, isOfMore, features } = look;
  const { verdict: strict } = decision;
  if (strict === 'contradicted') return unsaid >= SURELY_UNSAID ? 'not-in-sources' : strict;
  if (strict === 'supported') {
    const { kind } = decision.finding.source;
    if (supported >= HARDLY_SUPPORTED[kind === 'holds' ? 'line' : 'sentence']) return strict;
  }
  // What a line or sentence has all of, nothing speaking against it, is not wrong.
  if (contradicted > LIKELY_CONTRADICTED && !isOfMore && features.covered < 1)
    return 'contradicted';
  return strict === 'not-in-sources' && supported >= SURELY_SUPPORTED && hasItsNames && hasItsWords
    ? 'supported'
    : 'not-in-sources';
}

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
