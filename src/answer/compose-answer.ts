import type { Abstained, Answered, Quote } from '../domain/answer.ts';
import type { Fact } from '../domain/knowledge.ts';
import type { Question } from '../domain/question.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Corpus } from './corpus.ts';
import type { Refusal } from './messages.ts';
import type { AnswerSpan } from './spans/find-answer-span.ts';
import type { QuoteMaker } from './to-quote.ts';

/** What an answer is made from. */
export interface ComposeParts {
  readonly corpus: Corpus;
  readonly toQuote: QuoteMaker;
}

/**
 * An answer led by an editor's fact: its line, its sentences and, of each fact that disagrees, the sentence that says
 * it best, as the other side.
 */
export function answerWithFact(
  { text }: Question,
  fact: Fact,
  confidence: number,
  parts: ComposeParts,
): Answered {
  const own = sentencesOf(fact.cites, parts);
  const other = parts.corpus.facts
    .filter(({ id }) => fact.disagrees.includes(id))
    .flatMap(({ cites }) =>
      sentencesOf(cites, parts)
        .filter((sentence) => !own.includes(sentence))
        .slice(0, 1),
    );
  return {
    schemaVersion: 1,
    question: text,
    kind: 'answered',
    confidence,
    short: fact.says,
    quotes: [...own, ...other].map((sentence) => parts.toQuote(sentence)),
    ...(other.length === 0
      ? {}
      : { sides: [own.map((_, at) => at), other.map((_, at) => own.length + at)] }),
  };
}

/**
 * An answer of sentences alone; `words` are those of the first that answer, where that is likely enough. Whether it is so
 * no few words say: of "Nobody died", asked "did anyone die", they were "died".
 */
export function answerWithSentences(
  { text, kind }: Question,
  sentences: readonly Sentence[],
  { confidence, words }: { readonly confidence: number; readonly words: AnswerSpan | undefined },
  { toQuote }: ComposeParts,
): Answered {
  const quotes = sentences.map((sentence, at) =>
    toQuote(
      sentence,
      at === 0 && words && kind !== 'yes-no' ? [words.start, words.end] : undefined,
    ),
  );
  const [first] = quotes;
  return {
    schemaVersion: 1,
    question: text,
    kind: 'answered',
    confidence,
    short: first === undefined ? SAYS : shortAnswer(first),
    quotes,
  };
}

/** The answering words of the quote with who says so, or a line that lets the quote speak. */
function shortAnswer({ text, answer, speaker, via, source }: Quote): string {
  if (answer === undefined) return SAYS;
  const words = text.slice(...answer);
  return `“${words}”, according to ${speaker ?? via ?? source.publisher ?? `“${source.title}”`}.`;
}

const SAYS = 'The sources say:';

/** An abstention; `nearest` are shown as not an answer. */
export function abstain(
  question: string,
  confidence: number,
  nearest: readonly Quote[],
  { reason, message }: Refusal,
): Abstained {
  return { schemaVersion: 1, question, kind: 'abstained', confidence, reason, message, nearest };
}

/** An abstention beside the first of the sentences that are nearest. */
export function refuse(
  { text }: Question,
  confidence: number,
  nearest: readonly Sentence[],
  refusal: Refusal,
  { toQuote }: ComposeParts,
): Abstained {
  const quotes = nearest.slice(0, MAX_NEAREST).map((sentence) => toQuote(sentence));
  return abstain(text, confidence, quotes, refusal);
}

/** How many sentences are shown beside an abstention. */
export const MAX_NEAREST = 3;

/** The sentences with these ids, in their order. */
export function sentencesOf(ids: readonly string[], { corpus }: ComposeParts): readonly Sentence[] {
  return ids.flatMap((id) => corpus.find(id) ?? []);
}
