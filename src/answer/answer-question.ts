import type { Abstained, Answer, Answered, Quote } from '../domain/answer.ts';
import type { AskOptions, ExplainedCandidate, Explanation } from '../domain/engine.ts';
import type { Fact, Gap, Knowledge } from '../domain/knowledge.ts';
import { MAX_QUESTION_CHARS } from '../domain/limits.ts';
import type { Candidate, Question } from '../domain/question.ts';
import type { Sentence } from '../domain/sentence.ts';
import { analyseQuestion, type Vocabulary } from '../question/analyse-question.ts';
import { detectOtherLanguage } from '../question/detect-language.ts';
import { questionInside, recogniseNonQuestion } from '../question/recognise-intent.ts';
import { ANSWER_THRESHOLD, type Confidence, estimateConfidence } from './confidence.ts';
import type { EditorialMatcher, EditorialMatches } from './match-editorial.ts';
import {
  type Refusal,
  replyToNonQuestion,
  replyToOtherLanguage,
  replyToTooLong,
  replyToUnanswered,
} from './messages.ts';
import type { Ranker } from './rank.ts';
import type { QuoteMaker } from './to-quote.ts';

/** What answering needs, made once for a knowledge. */
export interface AnswerParts {
  readonly knowledge: Knowledge;
  readonly vocabulary: Vocabulary;
  readonly ranker: Ranker;
  readonly matchEditorial: EditorialMatcher;
  readonly toQuote: QuoteMaker;
}

/**
 * Answers a question, or abstains, and says how that was found. An editor's fact or gap leads when it matches well;
 * otherwise the ranked sentences decide, if the estimated confidence is high enough. Never throws on any text.
 */
export function answerQuestion(text: string, options: AskOptions, parts: AnswerParts): Explanation {
  if (text.length > MAX_QUESTION_CHARS) {
    return refuseUnread(text.slice(0, SHOWN_OF_TOO_LONG), replyToTooLong(text.length));
  }
  const { knowledge, vocabulary } = parts;
  const previous = (options.previous ?? []).filter(
    (earlier) => earlier.length <= MAX_QUESTION_CHARS,
  );
  const question = analyseQuestion(text, previous, vocabulary);
  const isTopical = question.terms.some(
    ({ from, term }) =>
      from === 'name' || (from === 'question' && vocabulary.documentFrequency(term) > 0),
  );
  const titles = knowledge.documents.map(({ source }) => source.title);
  const nonQuestion = recogniseNonQuestion(text, isTopical);
  if (nonQuestion !== undefined) {
    const inside = nonQuestion === 'injection' ? questionInside(text) : undefined;
    if (inside === undefined) return refuseUnread(text, replyToNonQuestion(nonQuestion, titles));
    const explanation = answerQuestion(inside, options, parts);
    return { ...explanation, answer: { ...explanation.answer, question: text } };
  }
  const language = detectOtherLanguage(text);
  if (language !== undefined) return refuseUnread(text, replyToOtherLanguage(language));

  const editorial = parts.matchEditorial(question);
  const candidates = parts.ranker.rank(question, MAX_CANDIDATES);
  const confidence = estimateConfidence(question, candidates, parts.ranker.index);
  const decision = decide(question, editorial, candidates, confidence, parts);
  return explain(question, decision, candidates, parts);
}

/** How much of a question that is too long is repeated in the answer. */
const SHOWN_OF_TOO_LONG = 200;
/** As many as `/why` shows. */
const MAX_CANDIDATES = 10;
const MAX_QUOTES = 3;
const MAX_NEAREST = 3;
/** From these scores up a fact or a gap leads; chosen with the weights in `compare-wordings.ts`. */
const FACT_THRESHOLD = 0.5;
const GAP_THRESHOLD = 0.35;

interface Decision {
  readonly answer: Answer;
  readonly editorial?: { readonly id: string; readonly score: number };
}

function decide(
  question: Question,
  editorial: EditorialMatches,
  candidates: readonly Candidate[],
  confidence: Confidence,
  parts: AnswerParts,
): Decision {
  const [fact] = editorial.facts;
  const [gap] = editorial.gaps;
  if (gap !== undefined && gap.score >= GAP_THRESHOLD && gap.score > (fact?.score ?? 0)) {
    return {
      answer: refuseWithGap(question, gap.entry, gap.score, parts),
      editorial: { id: gap.entry.id, score: gap.score },
    };
  }
  if (fact !== undefined && fact.score >= FACT_THRESHOLD) {
    return {
      answer: answerWithFact(question, fact.entry, fact.score, parts),
      editorial: { id: fact.entry.id, score: fact.score },
    };
  }
  const quotes = candidates.slice(0, MAX_QUOTES).map(({ sentence }) => parts.toQuote(sentence));
  if (quotes.length > 0 && confidence.value >= ANSWER_THRESHOLD) {
    return {
      answer: {
        schemaVersion: 1,
        question: question.text,
        kind: 'answered',
        confidence: confidence.value,
        short: 'The sources say:',
        quotes,
      },
    };
  }
  return {
    answer: abstain(question.text, confidence.value, quotes.slice(0, MAX_NEAREST), {
      ...replyToUnanswered({
        unknownTerms: confidence.unknownTerms,
        kind: question.kind,
        lacksKind: false,
      }),
    }),
  };
}

/** The fact's sentences and, of each fact that disagrees, the one that says it best. */
function answerWithFact(
  question: Question,
  fact: Fact,
  score: number,
  parts: AnswerParts,
): Answered {
  const own = sentencesOf(fact.cites, parts);
  const other = parts.knowledge.facts
    .filter(({ id }) => fact.disagrees.includes(id))
    .flatMap(({ cites }) => {
      const theirs = sentencesOf(cites, parts).filter((sentence) => !own.includes(sentence));
      return theirs.slice(0, 1);
    });
  const quotes = [...own, ...other].map((sentence) => parts.toQuote(sentence));
  return {
    schemaVersion: 1,
    question: question.text,
    kind: 'answered',
    confidence: score,
    short: fact.says,
    quotes,
    ...(other.length === 0
      ? {}
      : { sides: [own.map((_, at) => at), other.map((_, at) => own.length + at)] }),
  };
}

function refuseWithGap(question: Question, gap: Gap, score: number, parts: AnswerParts): Abstained {
  const nearest = sentencesOf(gap.nearest, parts).map((sentence) => parts.toQuote(sentence));
  return abstain(question.text, 1 - score, nearest, { reason: 'gap', message: gap.says });
}

function sentencesOf(ids: readonly string[], parts: AnswerParts): readonly Sentence[] {
  return ids.flatMap((id) => parts.knowledge.sentences.filter((sentence) => sentence.id === id));
}

function abstain(
  question: string,
  confidence: number,
  nearest: readonly Quote[],
  { reason, message }: Refusal,
): Abstained {
  return { schemaVersion: 1, question, kind: 'abstained', confidence, reason, message, nearest };
}

/** For a message that is not looked up at all. */
function refuseUnread(text: string, refusal: Refusal): Explanation {
  return {
    answer: abstain(text, 0, [], refusal),
    understood: text,
    questionKind: 'statement',
    terms: [],
    names: [],
    threshold: ANSWER_THRESHOLD,
    candidates: [],
  };
}

function explain(
  question: Question,
  decision: Decision,
  candidates: readonly Candidate[],
  parts: AnswerParts,
): Explanation {
  return {
    answer: decision.answer,
    understood: question.understood,
    questionKind: question.kind,
    terms: question.terms.map(({ term, from }) => ({
      term,
      from,
      inverseDocumentFrequency: parts.vocabulary.inverseDocumentFrequency(term),
      inSources: parts.vocabulary.documentFrequency(term) > 0,
    })),
    names: question.names,
    ...(decision.editorial === undefined ? {} : { editorial: decision.editorial }),
    threshold: ANSWER_THRESHOLD,
    candidates: candidates.map(
      ({ sentence, score, features }): ExplainedCandidate => ({
        quote: parts.toQuote(sentence),
        score,
        features,
      }),
    ),
  };
}
