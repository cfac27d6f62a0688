import type { ClaimCheck } from '../domain/answer.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { MAX_QUESTION_CHARS } from '../domain/limits.ts';
import type { Sentence } from '../domain/sentence.ts';
import { analyseQuestion, type Vocabulary } from '../question/analyse-question.ts';
import { plainClaim } from './claim/claim-spellings.ts';
import { compare } from './claim/compare.ts';
import { type Decision, decide } from './claim/decide.ts';
import { explain } from './claim/explain.ts';
import { mendClaim } from './claim/mend-claim.ts';
import { createNearSources } from './claim/near-sources.ts';
import { readClaim } from './claim/read-claim.ts';
import type { Ranker } from './rank.ts';
import type { QuoteMaker } from './to-quote.ts';

/** Judges a claim against the sources. Never throws on user text. */
export type ClaimChecker = (claim: string) => ClaimCheck;

/**
 * A checker of claims. Supported needs every name, number and idea of the claim in one sentence, in two that hang
 * together or in an editor's fact, said as surely and of the same; contradicted needs a named conflict. What is read of
 * a sentence is kept; nothing is read before the first claim.
 */
export function createClaimChecker(parts: {
  readonly knowledge: Knowledge;
  readonly vocabulary: Vocabulary;
  readonly ranker: Ranker;
  readonly toQuote: QuoteMaker;
}): ClaimChecker {
  const { knowledge, vocabulary, ranker, toQuote } = parts;
  const sources = createNearSources(knowledge);
  return (claim) => {
    const plain = mendClaim(plainClaim(claim.slice(0, MAX_QUESTION_CHARS)), vocabulary);
    const readings = readClaim(plain, sources.names());
    const candidates = ranker
      .rank(analyseQuestion(plain, [], vocabulary), MAX_SENTENCES)
      .map(({ sentence }) => sentence);
    const near = sources.near(candidates);
    const decision = decide(
      readings.flatMap((reading) => near.map((source) => compare(reading, source))),
    );
    return {
      schemaVersion: 1,
      claim,
      verdict: decision.verdict,
      quotes: quotesOf(decision).map((sentence) => toQuote(sentence)),
      why: explain(decision, (sentence) => toQuote(sentence).reference ?? `S${sentence.number}`),
    };
  };
}

/** A claim is a sentence; whatever could support it is among the nearest. */
const MAX_SENTENCES = 24;
const MAX_QUOTES = 3;

function quotesOf(decision: Decision): readonly Sentence[] {
  if (decision.verdict === 'not-in-sources') return [];
  return decision.finding.source.quotes.slice(0, MAX_QUOTES);
}
