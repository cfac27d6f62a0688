import type { Answer } from '../domain/answer.ts';
import type { AskOptions, ExplainedCandidate, Explanation } from '../domain/engine.ts';
import { MAX_QUESTION_CHARS } from '../domain/limits.ts';
import { once } from '../domain/once.ts';
import type { Candidate, EarlierAnswer, Question } from '../domain/question.ts';
import { analyseQuestion, type Vocabulary } from '../question/analyse-question.ts';
import { detectOtherLanguage } from '../question/detect-language.ts';
import { isFillerWord } from '../question/filler-words.ts';
import { questionInside, recogniseNonQuestion } from '../question/recognise-intent.ts';
import { MAX_EARLIER, questionAgain } from '../question/resolve-follow-up.ts';
import { withoutAsker } from '../question/without-asker.ts';
import { withoutFrame } from '../question/without-frame.ts';
import { abstain } from './compose-answer.ts';
import { ANSWER_THRESHOLD } from './confidence.ts';
import { decide } from './decide.ts';
import type { DecideParts, Decision } from './decision.ts';
import { readEarlierAnswer } from './earlier-answer.ts';
import type { EditorialMatcher, EditorialMatches } from './match-editorial.ts';
import {
  type Refusal,
  replyToNonQuestion,
  replyToOtherLanguage,
  replyToTooLong,
} from './messages.ts';
import type { Ranker } from './rank.ts';

/** What answering needs, made once for a knowledge. */
export interface AnswerParts extends DecideParts {
  readonly vocabulary: Vocabulary;
  readonly ranker: Ranker;
  readonly matchEditorial: EditorialMatcher;
  /** What other sources say to an answer. */
  readonly hearOthers: (answer: Answer) => Answer;
}

/**
 * Answers a question, or abstains, and says how that was found. An editor's fact or gap leads when it matches well;
 * otherwise the ranked sentences decide, if the estimated confidence is high enough. Never throws on any text.
 */
export function answerQuestion(text: string, options: AskOptions, parts: AnswerParts): Explanation {
  if (text.length > MAX_QUESTION_CHARS) {
    return refuseUnread(text.slice(0, SHOWN_OF_TOO_LONG), replyToTooLong(text.length));
  }
  const { corpus, vocabulary } = parts;
  const previous = (options.previous ?? []).filter(
    (earlier) => earlier.length <= MAX_QUESTION_CHARS,
  );
  // Every answer shows who says it.
  const again = questionAgain(text, previous);
  if (again !== undefined)
    return answerInstead(text, again.question, { ...options, previous: again.previous }, parts);
  const question = analyseQuestion(text, previous, vocabulary, () =>
    earlierAnswer({ ...options, previous }, parts),
  );
  const findEditorial = once(() => parts.matchEditorial(question));
  const isTopical = question.kind === 'summary' || speaksOfSources(question, vocabulary);
  // "thanks for that, one more thing: who …" asks.
  const rest = withoutFrame(withoutAsker(text));
  const recognised =
    previous.length === 0 && BARE_QUESTION_WORD.test(text)
      ? 'reaction'
      : recogniseNonQuestion(QUESTION.test(rest) ? rest : text, isTopical);
  // What an editor asks just so is a question, whatever it looks like; harm and new rules are not for editors to allow.
  const mayBeAsked =
    recognised !== undefined && recognised !== 'harmful' && recognised !== 'injection';
  const nonQuestion = mayBeAsked && isEditorsWording(findEditorial()) ? undefined : recognised;
  if (nonQuestion !== undefined) {
    const inside = nonQuestion === 'injection' ? questionInside(text) : undefined;
    if (inside === undefined) return refuseUnread(text, replyToNonQuestion(nonQuestion, corpus));
    return answerInstead(text, inside, options, parts);
  }
  const language = detectOtherLanguage(text);
  if (language !== undefined) return refuseUnread(text, replyToOtherLanguage(language));

  const editorial = findEditorial();
  const judgement = parts.ranker.judge(question, MAX_CANDIDATES);
  const decision = decide(question, { editorial, judgement }, parts);
  return explain(question, decision, judgement.candidates, parts);
}

/** What the last of the earlier questions that was about the sources was answered with, or what was nearest. */
function earlierAnswer(
  { previous = [], ...options }: AskOptions,
  parts: AnswerParts,
): EarlierAnswer | undefined {
  const last = previous.slice(-MAX_EARLIER);
  while (last.length > 0) {
    const question = last.pop() ?? '';
    const { answer } = answerQuestion(question, { ...options, previous: last }, parts);
    const lent = readEarlierAnswer(answer, { ...parts.vocabulary, corpus: parts.corpus });
    if (lent !== undefined) return lent;
  }
  return undefined;
}

const QUESTION = /^(?:who|whom|whose|what|when|where|why|which|how)\b/i;
/** "why?" asks something only after another question. */
const BARE_QUESTION_WORD =
  /^[^\p{L}\p{N}]*(?:(?:and|but|so|or|then) ?)?(?:who|what|why|when|where|how|which)?[^\p{L}\p{N}]*$/iu;

/** The answer to another question, as that to the one which was typed. */
function answerInstead(
  text: string,
  question: string,
  options: AskOptions,
  parts: AnswerParts,
): Explanation {
  const explanation = answerQuestion(question, options, parts);
  return { ...explanation, answer: { ...explanation.answer, question: text } };
}

/** True when a name, or at least half of the words that frame nothing, stand in the sources. */
function speaksOfSources({ terms }: Question, { documentFrequency }: Vocabulary): boolean {
  const typed = terms.filter(
    ({ from, surface }) => from === 'question' && !isFillerWord(surface.toLowerCase()),
  );
  const known = typed.filter(({ term }) => documentFrequency(term) > 0);
  return terms.some(({ from }) => from === 'name') || known.length > typed.length / 2;
}

/** True when an editor asks just so. */
function isEditorsWording({ facts, gaps }: EditorialMatches): boolean {
  return facts[0]?.likeness === 1 || gaps[0]?.likeness === 1;
}

/** How much of a question that is too long is repeated in the answer. */
const SHOWN_OF_TOO_LONG = 200;
/** As many as `/why` shows. */
const MAX_CANDIDATES = 10;

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
    answer: parts.hearOthers(decision.answer),
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
      (candidate): ExplainedCandidate => ({
        quote: parts.toQuote(candidate.sentence),
        score: candidate.score,
        get features() {
          return candidate.features;
        },
      }),
    ),
  };
}
