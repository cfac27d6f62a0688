import type { ClaimCheck, Correction } from '../domain/answer.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Steps } from '../domain/steps.ts';
import { analyseQuestion, type Vocabulary } from '../question/analyse-question.ts';
import { isCorrectionNote } from './across/correction-note.ts';
import { plainClaim } from './claim/claim-spellings.ts';
import { compare } from './claim/compare.ts';
import { type Decision, decide } from './claim/decide.ts';
import { explain } from './claim/explain.ts';
import { type Judgement, joinJudgements } from './claim/join-judgements.ts';
import { mendClaim } from './claim/mend-claim.ts';
import { nearSourcesSteps } from './claim/near-sources.ts';
import { readClaim } from './claim/read-claim.ts';
import { splitClaims } from './claim/split-claims.ts';
import { NO_CLAIM, saysNothing, whyNoClaim } from './claim/why-no-claim.ts';
import type { Corpus } from './corpus.ts';
import type { Ranker } from './rank.ts';
import type { QuoteMaker } from './to-quote.ts';

/** Judges a claim against the sources. Never throws on user text. */
export type ClaimChecker = (claim: string) => ClaimCheck;

/**
 * A checker of claims, in steps. Supported needs every name, number and idea of the claim in one sentence, in two that hang
 * together or in an editor's fact, said as surely and of the same; contradicted needs a named conflict. A claim that
 * joins several is supported when each of them is. What is read of a sentence is kept; nothing is read before the first
 * claim, but the names when it is to be warm.
 */
export function* claimCheckerSteps(
  parts: {
    readonly corpus: Corpus;
    readonly vocabulary: Vocabulary;
    readonly ranker: Ranker;
    readonly toQuote: QuoteMaker;
    readonly correctionOf: (id: string) => Correction | undefined;
  },
  isWarm: boolean,
): Steps<ClaimChecker> {
  const { corpus, vocabulary, ranker, toQuote, correctionOf } = parts;
  // What was corrected bears a claim out no more, nor does the note that repeats it.
  const stands = ({ id, text }: Sentence): boolean =>
    !isCorrectionNote(text) && correctionOf(id) === undefined;
  const sources = yield* nearSourcesSteps(corpus, isWarm);
  const judge = (claim: string): Judgement => {
    const readings = readClaim(claim, sources.names());
    if (readings.every(saysNothing)) return NO_CLAIM;
    const candidates = ranker
      .rank(analyseQuestion(readings[0]?.text ?? claim, [], vocabulary), MAX_SENTENCES)
      .map(({ sentence }) => sentence)
      .filter(stands);
    const decision = decide(
      readings.flatMap((reading) =>
        sources.near(candidates, reading).map((source) => compare(reading, source)),
      ),
      /\bnever\b/i.test(claim),
    );
    const refer = (sentence: Sentence): string =>
      toQuote(sentence).reference ?? `S${sentence.number}`;
    return {
      verdict: decision.verdict,
      quotes: quotesOf(decision),
      why: explain(decision, refer),
    };
  };

  return (claim) => {
    const none = whyNoClaim(claim);
    const { verdict, quotes, why } =
      none === undefined ? judgeParts(mendClaim(plainClaim(claim), vocabulary), judge) : none;
    return {
      schemaVersion: 1,
      claim,
      verdict,
      quotes: quotes.slice(0, MAX_QUOTES).map((sentence) => toQuote(sentence)),
      why,
    };
  };
}

/** A claim is a sentence; whatever could support it is among the nearest. */
const MAX_SENTENCES = 24;
const MAX_QUOTES = 3;

function judgeParts(claim: string, judge: (claim: string) => Judgement): Judgement {
  const whole = judge(claim);
  if (whole.verdict !== 'not-in-sources') return whole;
  const parts = splitClaims(claim);
  return parts.length < 2 ? whole : joinJudgements(parts.map(judge));
}

function quotesOf(decision: Decision): readonly Sentence[] {
  return decision.verdict === 'not-in-sources' ? [] : decision.finding.source.quotes;
}
