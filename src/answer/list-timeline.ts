import type { Quote } from '../domain/answer.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Timeline, TimelineEntry } from '../domain/lists.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Steps } from '../domain/steps.ts';
import type { Corpus } from './corpus.ts';
import { compareWhen, findWhen, type When } from './find-when.ts';
import { type Day, isoDay, resolveRelativeDates } from './resolve-when.ts';
import type { QuoteMaker } from './to-quote.ts';

/**
 * The sentences by when they say that something was, in steps. "On Wednesday" is worked out where its article's date of
 * publication is known, and marked as that; where it is the day on which somebody spoke it is marked as that too. A sentence with several dates stands at each.
 */
export function* timelineSteps(
  { sentences, gaps }: Pick<Knowledge, 'sentences' | 'gaps'>,
  corpus: Pick<Corpus, 'source'>,
  toQuote: QuoteMaker,
): Steps<Timeline> {
  const entries: Found[] = [];
  const undated: Quote[] = [];
  for (const [position, sentence] of sentences.entries()) {
    const previous = sentences[position - 1];
    const found = entriesOf(sentence, previous, corpus.source(sentence.slug)?.published, toQuote);
    if (found.length === 0) undated.push(toQuote(sentence));
    else entries.push(...found);
    if (position % SENTENCES_A_STEP === 0) yield;
  }
  return {
    dated: entries
      .filter(({ when }) => when.year !== undefined)
      .sort((a, b) => compareWhen(a.when, b.when))
      .map(({ entry }) => entry),
    named: entries.filter(({ when }) => when.year === undefined).map(({ entry }) => entry),
    undated,
    gaps: gaps.filter(({ topics }) => topics.some(isAboutTime)).map(({ says }) => says),
  };
}

const SENTENCES_A_STEP = 16;

function isAboutTime(topic: string): boolean {
  return TIME_TOPICS.has(topic.trim().toLowerCase());
}

/** The topics under which an editor files notes about when. */
const TIME_TOPICS: ReadonlySet<string> = new Set(['when', 'date', 'dates', 'time']);

interface Found {
  readonly when: When;
  readonly entry: TimelineEntry;
}

function entriesOf(
  sentence: Sentence,
  previous: Sentence | undefined,
  published: string | undefined,
  toQuote: QuoteMaker,
): readonly Found[] {
  const { text } = sentence;
  const resolved = new Map(
    resolveRelativeDates(text, published).map(({ when, day }) => [when.start, day]),
  );
  const own = findWhen(text).map((when) => {
    const day: Day | undefined = resolved.get(when.start);
    return {
      when: { ...when, ...day },
      entry: {
        when: text.slice(when.start, when.end),
        quote: toQuote(sentence, [when.start, when.end]),
        isOfStatement: isOfStatement(text, when),
        ...(day === undefined ? {} : { resolved: isoDay(day) }),
      },
    };
  });
  if (own.length > 0 || previous?.slug !== sentence.slug) return own;
  // Of a choice of sentences the one before may be left out.
  if (previous.number !== sentence.number - 1) return own;
  return pointsBackTo(previous.text, text).map((when) => ({
    when,
    entry: {
      when: previous.text.slice(when.start, when.end),
      quote: toQuote(sentence),
      isOfStatement: false,
      from: toQuote(previous),
    },
  }));
}

/** "… a 2013 attack on Seoul …" and then "That attack targeted …": the one date, and the noun right after it. */
function pointsBackTo(previous: string, text: string): readonly When[] {
  const [, noun] = /^(?:That|This|The same) (\p{L}{3,})\b/u.exec(text) ?? [];
  const dates = findWhen(previous).filter(({ year }) => year !== undefined);
  const [date] = dates;
  if (noun === undefined || date === undefined || dates.length > 1) return [];
  const near = previous.slice(date.end, date.end + POINTING_CHARS).toLowerCase();
  return near.split(/[^\p{L}]+/u).includes(noun.toLowerCase()) ? [date] : [];
}

/** Two or three words: "2013 cyber attack". */
const POINTING_CHARS = 24;

/** "On Wednesday, Comey said …" and "… said on Friday": the day is when it was said. */
function isOfStatement(text: string, { start, end }: When): boolean {
  const before = text.slice(0, start);
  const isFirst = /^\P{L}*(?:(?:On|In|Last|Late|Early) )?$/u.test(before);
  const [clause = ''] = text.slice(end).split(/[;:“"]|\bthat\b|\bafter\b|\bwhen\b/u);
  return (isFirst && SAYING.test(clause)) || SAID_JUST_BEFORE.test(before);
}

const VERB =
  '(?:said|says|say|told|announced|stated|added|wrote|tweeted|testified|claimed|declared|confirmed|reported|acknowledged|denied|warned)';
const SAYING = new RegExp(`\\b${VERB}\\b`, 'u');
const SAID_JUST_BEFORE = new RegExp(`\\b${VERB}(?: \\p{L}+){0,2} (?:on |in |late |early )?$`, 'u');
