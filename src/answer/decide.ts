import type { Abstained, Answer } from '../domain/answer.ts';
import type { SentenceId } from '../domain/ids.ts';
import type { Candidate, Question } from '../domain/question.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Vocabulary } from '../question/analyse-question.ts';
import { areFitWords } from './are-fit-words.ts';
import { chooseFact } from './choose-fact.ts';
import {
  abstain,
  answerWithFact,
  answerWithSentences,
  type ComposeParts,
  sentencesOf,
} from './compose-answer.ts';
import { ANSWER_THRESHOLD } from './confidence.ts';
import { findAbsent } from './find-absent.ts';
import type { WordKnowledge } from './find-absent-names.ts';
import type { EditorialMatches } from './match-editorial.ts';
import { type Refusal, replyToAbsentName, replyToMissing, replyToUnanswered } from './messages.ts';
import { missingWords } from './missing-words.ts';
import type { Judgement } from './rank.ts';
import { type AskedSpeaker, speakerAskedFor } from './said-by.ts';
import { tellingWords } from './telling-words.ts';
import { type Missing, whatIsMissing } from './what-is-missing.ts';

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
  readonly vocabulary: Pick<Vocabulary, 'matchNames' | 'kindOfName'>;
}

/**
 * Chooses what answers. Where the question is like an editor's wordings, the facts and gaps decide: nothing, if it is
 * likelier about what the sources do not say; else the sentence that the likely facts cite. Elsewhere the ranked
 * sentences decide, if they are likely enough to answer. A fact never answers for a name that no source has, nor for a year;
 * for sentences the confidence has seen it, and is high only where it seems misspelt or short for another.
 */
export function decide(question: Question, found: Found, parts: DecideParts): Decision {
  const { facts, gaps } = found.editorial;
  const [gap] = gaps;
  const isEditorial = [...facts, ...gaps].some(({ likeness }) => likeness >= LEAST_LIKENESS);
  const chosen = isEditorial ? chooseFact(facts) : undefined;
  if (isEditorial && gap !== undefined && sumOf(gaps) >= GAP_THRESHOLD) {
    const { entry, chance } = gap;
    const refusal: Refusal = { reason: 'gap', message: entry.says };
    const nearest = sentencesOf(entry.nearest, parts);
    return {
      answer: refuse(question, chosen?.chance ?? 0, nearest, refusal, parts),
      editorial: { id: entry.id, score: chance },
    };
  }
  const absent = findAbsent(
    question,
    found.judgement.absentNames,
    chosen !== undefined,
    parts.words,
  );
  if (absent.length > 0 && chosen !== undefined) {
    const refusal = replyToAbsentName(absent, question.kind, true);
    const nearest = sentencesOf(chosen.cites, parts);
    return { answer: refuse(question, unsure(found.judgement), nearest, refusal, parts) };
  }
  if (chosen !== undefined) {
    const { fact, cites, chance } = chosen;
    const cited = sentencesOf(cites, parts);
    const speaker = speakerOf(question, found.judgement, parts);
    const all = sentencesOf(fact.cites, parts);
    const missing = missingWords(question.own, fact, all, cited, speaker, {
      ...parts.vocabulary,
      ...parts.words,
    });
    if (missing !== undefined) {
      const refusal = replyToMissing(missing, question.kind);
      return { answer: refuse(question, unsure(found.judgement), cited, refusal, parts) };
    }
    return {
      answer: answerWithFact(
        question,
        { ...fact, cites: theirsFirst(cited, speaker) },
        chance,
        parts,
      ),
      editorial: { id: fact.id, score: chance },
    };
  }
  return { answer: answerFromSentences(question, found.judgement, absent, parts) };
}

/** Below this no wording is like the question, and what the editor wrote says nothing about it. */
const LEAST_LIKENESS = 0.4;
/** From this chance of all gaps together up the sources do not say; both chosen as in `match-editorial.ts`. */
const GAP_THRESHOLD = 0.55;

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
const SPAN_THRESHOLD = 0.14;
const MAX_NEAREST = 3;

function answerFromSentences(
  question: Question,
  judgement: Judgement,
  absent: readonly string[],
  parts: DecideParts,
): Answer {
  const { candidates, confidence, span } = judgement;
  if (candidates.length > 0 && confidence.value >= ANSWER_THRESHOLD) {
    const sentences = sentencesAt(worthShowing(candidates));
    const speaker = speakerOf(question, judgement, parts);
    const missing: Missing | undefined =
      missingInAll(question, sentences) ??
      (speaker === undefined || sentences.some(speaker.mayHaveSaid)
        ? undefined
        : { kind: 'speaker', of: speaker.name });
    if (missing !== undefined) {
      const refusal = replyToMissing(missing, question.kind);
      return refuse(question, unsure(judgement), sentencesAt(candidates), refusal, parts);
    }
    const words =
      span !== undefined &&
      span.agreement * confidence.value >= SPAN_THRESHOLD &&
      areFitWords(sentences[0]?.text.slice(span.start, span.end) ?? '', question.kind)
        ? span
        : undefined;
    return answerWithSentences(question, sentences, { confidence: confidence.value, words }, parts);
  }
  const refusal =
    absent.length > 0
      ? replyToAbsentName(absent, question.kind, false)
      : replyToUnanswered(
          tellingWords(confidence.unknownTerms, sentencesAt(candidates.slice(0, MAX_NEAREST))),
        );
  return refuse(question, confidence.value, sentencesAt(candidates), refusal, parts);
}

/** Of what is refused though it is likely: no surer than the surest that is refused for being unlikely. */
function unsure({ confidence }: Judgement): number {
  return Math.min(confidence.value, ANSWER_THRESHOLD);
}

/** What the first sentence lacks, where each of the others lacks something too; the first that lacks nothing ends the search. */
function missingInAll({ own }: Question, sentences: readonly Sentence[]): Missing | undefined {
  let first: Missing | undefined;
  for (const { text } of sentences) {
    const missing = whatIsMissing(own, text);
    if (missing === undefined) return undefined;
    first ??= missing;
  }
  return first;
}

/** Whose words are asked for, if anybody's. */
function speakerOf(
  { own }: Question,
  { candidates }: Judgement,
  { corpus, vocabulary }: DecideParts,
): AskedSpeaker | undefined {
  return speakerAskedFor(own, sentencesAt(candidates), { corpus, ...vocabulary });
}

/** The sentences, the speaker's before those of others that are quoted beside them. */
function theirsFirst(
  sentences: readonly Sentence[],
  speaker: AskedSpeaker | undefined,
): readonly SentenceId[] {
  const isTheirs = speaker?.mayHaveSaid ?? (() => true);
  const others = sentences.filter((sentence) => !isTheirs(sentence));
  return [...sentences.filter(isTheirs), ...others].map(({ id }) => id);
}

function sumOf(matches: readonly { readonly chance: number }[]): number {
  return matches.reduce((sum, { chance }) => sum + chance, 0);
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

function sentencesAt(candidates: readonly Candidate[]): readonly Sentence[] {
  return candidates.map(({ sentence }) => sentence);
}
