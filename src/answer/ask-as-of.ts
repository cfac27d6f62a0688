import type { Answer, Quote } from '../domain/answer.ts';
import { BoundedMap } from '../domain/bounded-map.ts';
import type { AskOptions, Engine, Explanation } from '../domain/engine.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Corpus } from './corpus.ts';
import { knowledgeAsOf, type PastKnowledge } from './knowledge-as-of.ts';
import { readAsOf } from './read-as-of.ts';

/** Answers a question, with how that was found. */
type Explain = (question: string, options?: AskOptions) => Explanation;

/**
 * As `explain`, but a question that is asked as of a day (in its own words, or in its options) is answered from the
 * sources that were published by then alone, by an engine that knows no other, and its answer says so. `open` makes such
 * an engine; the last few are kept.
 */
export function createAsOf(
  corpus: Corpus,
  explain: Explain,
  open: (past: Knowledge) => Pick<Engine, 'explain'>,
): Explain {
  const opened = new BoundedMap<string, Pick<Engine, 'explain'>>(MAX_OPENED);
  const engineOf = (past: PastKnowledge): Pick<Engine, 'explain'> => {
    // Sources come in the order of their dates.
    const key = `${past.sources} ${past.undated}`;
    const engine = opened.get(key) ?? open(past.knowledge());
    opened.set(key, engine);
    return engine;
  };
  const several = corpus.sourceCount > 1;
  const cite = (quote: Quote): Quote =>
    several ? { ...quote, reference: `${quote.source.slug} S${quote.number}` } : quote;

  return (text, options = {}) => {
    const { asOf, ...rest } = options;
    const asked = asOf === undefined ? readAsOf(text) : { date: asOf, question: text };
    if (asked === undefined) return explain(text, options);
    const past = knowledgeAsOf(corpus, asked.date);
    // Where no source has a date, "the population as of 2010" asks about the population.
    const isDated = past.sources + past.later > 0;
    if (asOf === undefined && !isDated) return explain(text, options);
    if (past.sources === 0) {
      return refuse(
        explain(''),
        text,
        `No source is known to have been published by then.`,
        asked,
        past,
      );
    }
    const isWhole = past.sources === corpus.sourceCount;
    if (!isWhole && past.sentences > MAX_SENTENCES) {
      return refuse(explain(''), text, 'There are too many sources to look back at.', asked, past);
    }
    const { previous = [] } = rest;
    const lent = { previous: previous.map((earlier) => readAsOf(earlier)?.question ?? earlier) };
    const explanation = isWhole
      ? explain(asked.question, lent)
      : engineOf(past).explain(asked.question, lent);
    return {
      ...explanation,
      candidates: explanation.candidates.map((each) => ({ ...each, quote: cite(each.quote) })),
      answer: withDate({ ...explanation.answer, question: text }, asked.date, past, cite),
    };
  };
}

/** Each is as large as what it knows. */
const MAX_OPENED = 3;
/** To open an engine over so many takes a second, in which nobody else is answered. */
const MAX_SENTENCES = 10_000;

function refuse(
  nothing: Explanation,
  question: string,
  message: string,
  { date }: { readonly date: string },
  past: PastKnowledge,
): Explanation {
  const { later, undated } = past;
  const asOf = { date, sources: 0, later, undated };
  return {
    ...nothing,
    answer: {
      schemaVersion: 1,
      question,
      kind: 'abstained',
      confidence: 0,
      reason: 'not-in-sources',
      message: `As of ${date}: ${message}${leftOut(past)}`,
      nearest: [],
      asOf,
    },
  };
}

function withDate(
  answer: Answer,
  date: string,
  past: PastKnowledge,
  cite: (quote: Quote) => Quote,
): Answer {
  const { sources, later, undated } = past;
  const asOf = { date, sources, later, undated };
  const head = `As of ${date}, in ${sources} of ${sources + later + undated} sources:`;
  if (answer.kind === 'abstained') {
    const message = `${head} ${answer.message}${leftOut(past)}`;
    return { ...answer, message, nearest: answer.nearest.map(cite), asOf };
  }
  const short = `${head} ${answer.short}${leftOut(past)}`;
  return { ...answer, short, quotes: answer.quotes.map(cite), asOf };
}

function leftOut({ later, undated }: PastKnowledge): string {
  const parts = [
    ...(later === 0 ? [] : [later === 1 ? 'one later source' : `${later} later sources`]),
    ...(undated === 0 ? [] : [undated === 1 ? 'one without a date' : `${undated} without a date`]),
  ];
  if (parts.length === 0) return '';
  return ` (Left out: ${parts.join(' and ')}.)`;
}
