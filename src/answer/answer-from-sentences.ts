import type { Answer } from '../domain/answer.ts';
import type { Candidate, Question } from '../domain/question.ts';
import type { Sentence } from '../domain/sentence.ts';
import { type Answering, areFitWords } from './are-fit-words.ts';
import { mayBeSentence, wordForWord } from './claim/word-for-word.ts';
import { answerWithSentences, MAX_NEAREST, refuse } from './compose-answer.ts';
import { ANSWER_THRESHOLD, unsureOf } from './confidence.ts';
import type { DecideParts } from './decision.ts';
import {
  type Refusal,
  replyToAbsentName,
  replyToMissing,
  replyToTurnedRound,
  replyToUnanswered,
} from './messages.ts';
import type { Judgement } from './rank.ts';
import { speakerAskedFor } from './said-by.ts';
import type { AnswerSpan } from './spans/find-answer-span.ts';
import { tellingWords } from './telling-words.ts';
import { turnedRound } from './turned-round.ts';
import { type Missing, whatIsMissing } from './what-is-missing.ts';

/**
 * The answer of the ranked sentences, if they are likely enough to answer and lack nothing plain. Names that no source has
 * the confidence has seen: it is high only where one seems misspelt or short for another.
 */
export function answerFromSentences(
  question: Question,
  judgement: Judgement,
  parts: DecideParts,
): Answer {
  const { confidence, span } = judgement;
  const pasted = pastedAmong(judgement.candidates, question.own);
  const candidates = [...pasted, ...judgement.candidates.filter((one) => !pasted.includes(one))];
  const found = candidates.map(({ sentence }) => sentence);
  if (candidates.length === 0 || (confidence.value < ANSWER_THRESHOLD && pasted.length === 0))
    return refuse(
      question,
      confidence.value,
      found,
      whyUnlikely(question, judgement, found),
      parts,
    );
  const sentences = worthShowing(candidates).map(({ sentence }) => sentence);
  const refusal = objectionTo(question, found, sentences, parts);
  if (refusal !== undefined) return refuse(question, unsureOf(confidence), found, refusal, parts);
  const words =
    span !== undefined &&
    pasted.length === 0 &&
    span.agreement * confidence.value >= SPAN_THRESHOLD &&
    areFitWords(around(sentences[0]?.text ?? '', span), question)
      ? span
      : undefined;
  return answerWithSentences(question, sentences, { confidence: confidence.value, words }, parts);
}

function around(text: string, { start, end }: AnswerSpan): Answering {
  return { words: text.slice(start, end), before: text.slice(0, start) };
}

/** The sentence that a question just is: it leads, and is an answer, whatever others tell. */
function pastedAmong(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const sentences = candidates.map(({ sentence }) => sentence);
  const pasted = mayBeSentence(text) ? wordForWord(text, sentences) : undefined;
  return candidates.filter(({ sentence }) => sentence === pasted);
}

const MAX_QUOTES = 3;
/**
 * How far below the best another sentence may score to be shown beside it. On the project's own sets 89 % of what is shown
 * is then acceptable; with 0.5 it is 88 %.
 */
const MARGIN = 0.35;
/**
 * From this confidence times expected agreement up the answering words are shown: for about 75 % of the answerable
 * questions of articles that were not trained on, with F1 61 (63 of the validation articles).
 */
export const SPAN_THRESHOLD = 0.14;

function whyUnlikely(
  { kind }: Question,
  { absentNames, confidence }: Judgement,
  found: readonly Sentence[],
): Refusal {
  return absentNames.length > 0
    ? replyToAbsentName(absentNames, kind, false)
    : replyToUnanswered(tellingWords(confidence.unknownTerms, found.slice(0, MAX_NEAREST)));
}

function objectionTo(
  { own, kind }: Question,
  found: readonly Sentence[],
  sentences: readonly Sentence[],
  { corpus, vocabulary, isSupported }: DecideParts,
): Refusal | undefined {
  const lacking = missingInAll(own, sentences);
  if (lacking !== undefined) return replyToMissing(lacking, kind);
  const turned = turnedRound(own, vocabulary, isSupported);
  if (turned !== undefined) return replyToTurnedRound(turned);
  const speaker = speakerAskedFor(own, found, { corpus, ...vocabulary });
  return speaker === undefined || sentences.some(speaker.mayHaveSaid)
    ? undefined
    : replyToMissing({ kind: 'speaker', of: speaker.name }, kind);
}

/** What the first sentence lacks, where each of the others lacks something too; the first that lacks nothing ends the search. */
function missingInAll(own: string, sentences: readonly Sentence[]): Missing | undefined {
  let first: Missing | undefined;
  for (const { text } of sentences) {
    const missing = whatIsMissing(own, text);
    if (missing === undefined) return undefined;
    first ??= missing;
  }
  return first;
}

/** The best candidate and those that are nearly as good. */
function worthShowing(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]?.score ?? 0;
  return candidates.slice(0, MAX_QUOTES).filter(({ score }) => best - score <= MARGIN);
}
