import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { Abstained, Answer, Answered, Quote } from '../domain/answer.ts';
import { container, separator, type Tone, text } from './discord-container.ts';
import { escapeLine, unescapeLine } from './discord-escape.ts';
import { type FittedQuote, fitQuotes } from './discord-fit.ts';
import { MAX_MESSAGE_CHARS } from './discord-limits.ts';
import { datedSourceName } from './discord-quote.ts';
import {
  abstentionHeading,
  corroborationLine,
  nearestHeading,
  sideHeading,
} from './quote-words.ts';

/** How an answer is shown. */
export interface AnswerOptions {
  /** Show the question: where the message that asked it is not there to be read. */
  readonly showQuestion?: boolean;
  /** Earlier questions that it leans on, oldest first; shown before it. */
  readonly context?: readonly string[];
  /** How many quotes earlier pages showed; 0 on the first page. */
  readonly from?: number;
  /** Rows of buttons and selects for the foot of the container, which counts at most 20 components with them. */
  readonly controls?: (page: AnswerPage) => readonly APIComponentInContainer[];
}

/** Which quotes of the answer a message shows. */
export interface AnswerPage {
  readonly shown: readonly Quote[];
  /** How many quotes come after this page. */
  readonly leftOut: number;
}

/**
 * The answer as the Components V2 container of one Discord message, within every limit: the short
 * answer, then whole quotes, best first, then where they are from and how many were left out. Where
 * the sources disagree the sides stand apart under a heading each, and every side has its first
 * quote before any has its second.
 */
export function renderAnswer(answer: Answer, options: AnswerOptions = {}): APIContainerComponent {
  const layout = answer.kind === 'answered' ? layoutAnswered(answer) : layoutAbstained(answer);
  const head = text(options.from ? continuedHead(layout) : layout.head);
  const isTitled = new Set(layout.quotes.map((quote) => quote.source.slug)).size > 1;
  const foot = footLines(answer, layout.quotes, { ...options, isTitled });
  const page = fitQuotes(
    layout.quotes.slice(options.from ?? 0),
    {
      maxChars: MAX_MESSAGE_CHARS - head.content.length - foot.length - RESERVED_CHARS,
      maxQuotes: MAX_QUOTES,
    },
    { titled: isTitled },
  );
  const footText = [page.leftOut > 0 ? leftOutLine(page.leftOut) : '', foot]
    .filter((line) => line !== '')
    .join('\n');
  const controls = options.controls?.({
    shown: page.shown.map(({ quote }) => quote),
    leftOut: page.leftOut,
  });
  return container(layout.tone, [
    head,
    ...layout.arrange(page.shown),
    ...(footText === '' ? [] : [separator(), text(footText)]),
    ...(controls ?? []),
  ]);
}

/** Quotes on one page: more is a wall on a phone. The others are a page away. */
const MAX_QUOTES = 5;

/** For the headings of sides and the line that counts what is left out. */
const RESERVED_CHARS = 200;

/** A short answer or message beyond this is no line that anybody reads at a glance. */
const MAX_HEAD_CHARS = 600;

const MAX_QUESTION_SHOWN_CHARS = 200;

const ASKED = '-# Asked: ';

/** Between a question and the one that followed it. */
const QUESTION_SEPARATOR = ' → ';

/** The small line that shows a question and those it leans on, oldest first; empty where nothing was asked. */
export function askedLine(questions: readonly string[]): string {
  const shown = questions
    .map((each) => escapeLine(each, MAX_QUESTION_SHOWN_CHARS))
    .filter((each) => each !== '');
  return shown.length === 0 ? '' : `${ASKED}${shown.join(QUESTION_SEPARATOR)}`;
}

/**
 * The questions that a text of {@link renderAnswer} shows, oldest first: none where it shows none. A question that was
 * clipped comes back clipped, so what is answered to it must be compared with what the message says.
 */
export function readShownQuestions(markdown: string): readonly string[] {
  const line = markdown.split('\n').find((each) => each.startsWith(ASKED));
  if (line === undefined) return [];
  return line.slice(ASKED.length).split(QUESTION_SEPARATOR).map(unescapeLine);
}

interface Layout {
  readonly tone: Tone;
  readonly head: string;
  /** In the order in which they are worth showing. */
  readonly quotes: readonly Quote[];
  readonly arrange: (shown: readonly FittedQuote[]) => readonly APIComponentInContainer[];
}

function layoutAnswered(answer: Answered): Layout {
  const short =
    answer.short.length > MAX_HEAD_CHARS ? '' : escapeLine(answer.short, MAX_HEAD_CHARS);
  if (answer.sides === undefined) {
    return {
      tone: 'answered',
      head: `### ${short || 'What the sources say'}`,
      quotes: answer.quotes,
      arrange: (shown) => shown.map(({ markdown }) => text(markdown)),
    };
  }
  const sides = answer.sides.map((side) =>
    side.map((index) => answer.quotes[index]).filter((quote) => quote !== undefined),
  );
  return {
    tone: 'disputed',
    head: short === '' ? '### The sources disagree' : `### The sources disagree\n${short}`,
    quotes: firstOfEachSideFirst(sides, answer.quotes),
    arrange: (shown) => arrangeSides(sides, shown),
  };
}

function layoutAbstained(answer: Abstained): Layout {
  const heading = abstentionHeading(answer.reason);
  const message = escapeLine(answer.message, MAX_HEAD_CHARS);
  return {
    tone: heading === undefined ? 'notice' : 'not-in-sources',
    head:
      [heading === undefined ? '' : `### ${heading}`, message]
        .filter((line) => line !== '')
        .join('\n') || NO_MESSAGE,
    quotes: answer.nearest.slice(0, MAX_NEAREST).map(({ answer: _, ...quote }) => quote),
    arrange: (shown) => [
      ...(shown.length === 0 ? [] : [text(`**${nearestHeading(answer.reason)}**`)]),
      ...shown.map(({ markdown }) => text(markdown)),
    ],
  };
}

/** Nearest sentences are a hint, no list to read. */
const MAX_NEAREST = 3;

/** A message is never empty, whatever the engine says. */
const NO_MESSAGE = 'There is no answer to that.';

/** One quote of each side in turn, then the quotes of no side. */
function firstOfEachSideFirst(
  sides: readonly (readonly Quote[])[],
  quotes: readonly Quote[],
): readonly Quote[] {
  const longest = Math.max(0, ...sides.map((side) => side.length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    sides.flatMap((side) => side[turn] ?? []),
  ).flat();
  return [...new Set([...inTurn, ...quotes])];
}

function arrangeSides(
  sides: readonly (readonly Quote[])[],
  shown: readonly FittedQuote[],
): readonly APIComponentInContainer[] {
  // A quote that several sides list stands with the first of them.
  const sideOf = (quote: Quote): number => sides.findIndex((side) => side.includes(quote));
  const groups = sides.map((_, index) => shown.filter(({ quote }) => sideOf(quote) === index));
  const others = shown.filter(({ quote }) => sideOf(quote) === -1);
  return [...groups, others].flatMap((group, index) => {
    if (group.length === 0) return [];
    const heading = index < sides.length ? sideHeading(index, sides.length) : 'Also:';
    return [text(`**${heading}**`), ...group.map(({ markdown }) => text(markdown))];
  });
}

function continuedHead({ head }: Layout): string {
  return `${head.split('\n')[0]} (continued)`;
}

function footLines(
  answer: Answer,
  quotes: readonly Quote[],
  { showQuestion, context = [], isTitled }: AnswerOptions & { readonly isTitled: boolean },
): string {
  const source = quotes[0]?.source;
  const outlets = answer.kind === 'answered' ? corroborationLine(answer) : '';
  return [
    outlets === '' ? '' : `-# ${escapeLine(outlets, MAX_HEAD_CHARS)}`,
    showQuestion ? askedLine([...context, answer.question]) : '',
    source !== undefined && !isTitled ? `-# From ${datedSourceName(source)}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function leftOutLine(count: number): string {
  return count === 1 ? '-# 1 more quote is left out.' : `-# ${count} more quotes are left out.`;
}
