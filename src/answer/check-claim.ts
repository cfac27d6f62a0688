import type { ClaimCheck, Correction } from '../domain/answer.ts';
import type { Sentence } from '../domain/sentence.ts';
import { finish, type Steps } from '../domain/steps.ts';
import { analyseQuestion, type Vocabulary } from '../question/analyse-question.ts';
import { isCorrectionNote } from './across/correction-note.ts';
import { plainClaim } from './claim/claim-spellings.ts';
import { compareOnce } from './claim/compare.ts';
import { judgeConflicts } from './claim/conflicts/judge-conflicts.ts';
import type { Decision } from './claim/decide.ts';
import { explain, saysSo } from './claim/explain.ts';
import type { Judgement } from './claim/join-judgements.ts';
import { judgeStrictly } from './claim/judge-strictly.ts';
import { judgeWhole } from './claim/judge-whole.ts';
import { mendClaim } from './claim/mend-claim.ts';
import { nearSourcesSteps } from './claim/near-sources.ts';
import { judgeByNotes } from './claim/notes/judge-by-notes.ts';
import { areEnough, lineIn } from './claim/notes/note-odds.ts';
import { type NoteLooker, noteLookerSteps } from './claim/notes/second-look.ts';
import { type RankedSentences, rankFor } from './claim/ranked-sentences.ts';
import { readClaim } from './claim/read-claim.ts';
import { NO_CLAIM, saysNothing, whyNoClaim } from './claim/why-no-claim.ts';
import { mayBeSentence, wordForWord } from './claim/word-for-word.ts';
import type { Corpus } from './corpus.ts';
import type { EditorialMatcher } from './match-editorial.ts';
import type { Ranker } from './rank.ts';
import type { QuoteMaker } from './to-quote.ts';

/** Judges a claim against the sources. Never throws on user text. */
export type ClaimChecker = (claim: string) => ClaimCheck;

/**
 * A checker of claims, in steps. A claim that is a sentence word for word is supported. Else supported needs every name,
 * number and idea of the claim in one sentence, in two that hang together or in an editor's fact, said as surely and of the
 * same; contradicted needs a named conflict. A claim that joins several is supported when each of them is. Where editors note
 * claims enough, all their lines together have a second look; where they do not, what was learned tells which conflicts make a
 * claim wrong. What is read of a sentence is kept; nothing is read before the first claim, but the names when it is to be warm.
 */
export function* claimCheckerSteps(
  parts: {
    readonly corpus: Corpus;
    readonly vocabulary: Vocabulary;
    readonly ranker: Ranker;
    readonly matchEditorial: EditorialMatcher;
    readonly toQuote: QuoteMaker;
    readonly correctionOf: (id: string) => Correction | undefined;
  },
  isWarm: boolean,
): Steps<ClaimChecker> {
  const { corpus, vocabulary, ranker, matchEditorial, toQuote, correctionOf } = parts;
  // What was corrected bears a claim out no more, nor does the note that repeats it.
  const stands = ({ id, text }: Sentence): boolean =>
    !isCorrectionNote(text) && correctionOf(id) === undefined;
  const sources = yield* nearSourcesSteps(corpus, isWarm);
  const hasNotes = areEnough([...corpus.facts, ...corpus.gaps]);
  const lookerSteps = (): Steps<NoteLooker> =>
    noteLookerSteps({
      corpus,
      matchNames: vocabulary.matchNames,
      matchEditorial,
      about: sources.about,
    });
  let looker = hasNotes && isWarm ? yield* lookerSteps() : undefined;
  const refer = (sentence: Sentence): string =>
    toQuote(sentence).reference ?? `S${sentence.number}`;
  const near = (text: string): RankedSentences =>
    rankFor(ranker, analyseQuestion(text, [], vocabulary), stands);
  const judge = (claim: string): Judgement => {
    const readings = readClaim(claim, sources.names());
    if (readings.every(saysNothing)) return NO_CLAIM;
    const ranked = near(readings[0]?.text ?? claim);
    const held = compareOnce();
    const strictly = judgeStrictly(
      claim,
      readings,
      (reading) => sources.near(ranked.sentences, reading),
      held,
    );
    const decision = hasNotes ? strictly.decision : judgeConflicts(strictly, ranked);
    const told = (): Judgement => ({
      verdict: decision.verdict,
      quotes: quotesOf(decision),
      why: explain(decision, refer),
    });
    if (!hasNotes) return told();
    looker ??= finish(lookerSteps());
    const look = looker(strictly, held);
    const noted = judgeByNotes(decision, look, { corpus, stands, refer }) ?? told();
    return lineIn(look.chances) !== undefined ? { ...noted, by: 'line' } : noted;
  };

  return (claim) => {
    const whole = mayBeSentence(claim) ? wordForWord(claim, near(claim).sentences) : undefined;
    const { verdict, quotes, why } =
      whole !== undefined
        ? { verdict: 'supported' as const, quotes: [whole], why: saysSo(whole, refer) }
        : (whyNoClaim(claim) ??
          judgeWhole(mendClaim(plainClaim(claim), vocabulary), judge, sources.names()));
    return {
      schemaVersion: 1,
      claim,
      verdict,
      quotes: quotes.slice(0, MAX_QUOTES).map((sentence) => toQuote(sentence)),
      why,
    };
  };
}

const MAX_QUOTES = 3;

function quotesOf(decision: Decision): readonly Sentence[] {
  return decision.verdict === 'not-in-sources' ? [] : decision.finding.source.quotes;
}
