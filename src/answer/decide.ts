import type { Abstained, Answer } from '../domain/answer.ts';
import type { Candidate, Question } from '../domain/question.ts';
import type { Sentence } from '../domain/sentence.ts';
import { tokenise } from '../text/tokenise.ts';
import { wordRarity } from '../text/word-rarity.ts';
import {
  abstain,
  answerWithFact,
  answerWithSentences,
  type ComposeParts,
  sentencesOf,
} from './compose-answer.ts';
import { ANSWER_THRESHOLD } from './confidence.ts';
import { findAbsentNames, type WordKnowledge } from './find-absent-names.ts';
import type { EditorialMatches } from './match-editorial.ts';
import { type Refusal, replyToAbsentName, replyToUnanswered } from './messages.ts';
import type { Judgement } from './rank.ts';

/** What was found for a question. */
export interface Found {
  readonly editorial: EditorialMatches;
  readonly judgement: Judgement;
}

/** An answer and the fact or gap that led to it, if one did. */
export interface Decision {
  readonly answer: Answer;
  readonly editorial?: { readonly id: string; readonly score: number };
}

export interface DecideParts extends ComposeParts {
  readonly words: WordKnowledge;
}

/**
 * Chooses what answers: the fact or gap that fits best, if one fits well; else the ranked sentences, if they are
 * likely enough to answer; else nothing. A name that no source has is never answered from a fact or a sentence.
 */
export function decide(question: Question, found: Found, parts: DecideParts): Decision {
  const [fact] = found.editorial.facts;
  const [gap] = found.editorial.gaps;
  if (gap !== undefined && gap.score >= GAP_THRESHOLD && gap.score > (fact?.score ?? 0)) {
    const { entry, score } = gap;
    const refusal: Refusal = { reason: 'gap', message: entry.says };
    const nearest = sentencesOf(entry.nearest, parts);
    return {
      answer: refuse(question, 1 - score, nearest, refusal, parts),
      editorial: { id: entry.id, score },
    };
  }
  const absent = findAbsentNames(question.text, parts.words);
  const related = fact === undefined || fact.score < RELATED ? [] : fact.entry.cites;
  if (absent.length > 0) {
    const nearest =
      related.length > 0 ? sentencesOf(related, parts) : sentencesAt(found.judgement.candidates);
    const refusal = replyToAbsentName(absent, question.kind, related.length > 0);
    const unsure = Math.min(found.judgement.confidence.value, ANSWER_THRESHOLD);
    return { answer: refuse(question, unsure, nearest, refusal, parts) };
  }
  if (fact !== undefined && fact.score >= FACT_THRESHOLD) {
    return {
      answer: answerWithFact(question, fact.entry, fact.score, parts),
      editorial: { id: fact.entry.id, score: fact.score },
    };
  }
  return { answer: answerFromSentences(question, found.judgement, parts) };
}

/** From these scores up a fact or a gap leads; chosen with the weights in `compare-wordings.ts`. */
const FACT_THRESHOLD = 0.5;
const GAP_THRESHOLD = 0.35;
/** From here up a fact speaks of the same thing, whether or not it answers. */
const RELATED = 0.4;
const MAX_QUOTES = 3;
/**
 * How far below the best another sentence may score to be shown beside it. Without facts, on some 600 questions about
 * the default article, 87 % of what is shown is then acceptable; of always three it is 55 %.
 */
const MARGIN = 0.5;
/**
 * From this confidence times share up the answering words are shown: seven in ten of the training questions, and on
 * them the words are right or nearly (F1 60).
 */
const SPAN_THRESHOLD = 0.106;
const MAX_NEAREST = 3;

function answerFromSentences(
  question: Question,
  { candidates, confidence, span }: Judgement,
  parts: DecideParts,
): Answer {
  if (candidates.length > 0 && confidence.value >= ANSWER_THRESHOLD) {
    const sentences = sentencesAt(worthShowing(candidates));
    const words =
      span !== undefined && span.share * confidence.value >= SPAN_THRESHOLD ? span : undefined;
    return answerWithSentences(question, sentences, { confidence: confidence.value, words }, parts);
  }
  const refusal = replyToUnanswered({
    unknownTerms: confidence.unknownTerms.filter(isTelling),
    kind: question.kind,
    lacksKind: false,
  });
  return refuse(question, confidence.value, sentencesAt(candidates), refusal, parts);
}

/** The best candidate and those that are nearly as good. */
function worthShowing(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]?.score ?? 0;
  return candidates.slice(0, MAX_QUOTES).filter(({ score }) => best - score <= MARGIN);
}

function refuse(
  { text }: Question,
  confidence: number,
  nearest: readonly Sentence[],
  refusal: Refusal,
  { toQuote }: DecideParts,
): Abstained {
  const quotes = nearest.slice(0, MAX_NEAREST).map((sentence) => toQuote(sentence));
  return abstain(text, confidence, quotes, refusal);
}

/** False for a word of everyday English: that no source has "understand" tells the user nothing. */
function isTelling(word: string): boolean {
  return tokenise(word).some(({ stem }) => wordRarity(stem) >= TELLING_RARITY);
}

/** From about the 4,000th commonest word on. */
const TELLING_RARITY = 0.88;

function sentencesAt(candidates: readonly Candidate[]): readonly Sentence[] {
  return candidates.map(({ sentence }) => sentence);
}
