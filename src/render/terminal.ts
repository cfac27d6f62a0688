import type {
  Abstained,
  AbstentionReason,
  Answer,
  Answered,
  ClaimCheck,
  Quote,
  Verdict,
} from '../domain/answer.ts';
import { assertNever } from '../domain/assert-never.ts';
import {
  abstentionHeading,
  corroborationLine,
  nearestHeading,
  sideHeading,
  verdictHeading,
} from './quote-words.ts';
import { type Page, paragraph } from './terminal-page.ts';
import { MARGIN, quoteLines, sourceLines, textIndent } from './terminal-quote.ts';

/** An answer as lines for a terminal: the short answer, then each quote whole with who says it. */
export function renderAnswer(answer: Answer, page: Page): string[] {
  switch (answer.kind) {
    case 'answered':
      return answered(answer, page);
    case 'abstained':
      return abstained(answer, page);
    default:
      return assertNever(answer);
  }
}

/** A judged claim as lines: the verdict, what decided it, and the quotes that show it. */
export function renderClaimCheck(check: ClaimCheck, page: Page): string[] {
  return [
    ...headline(verdictHeading(check.verdict), page, check.verdict),
    ...paragraph(check.why, page, { indent: MARGIN }),
    ...quoted(check.quotes, page, check.verdict !== 'not-in-sources'),
  ];
}

function answered(answer: Answered, page: Page): string[] {
  const { quotes, sides = [] } = answer;
  const outlets = corroborationLine(answer);
  const short = [
    ...headline(answer.short, page, sides.length < 2 ? 'supported' : 'disputed'),
    ...(outlets === ''
      ? []
      : paragraph(outlets, page, { indent: MARGIN, style: page.colours.dim })),
  ];
  if (sides.length < 2) {
    return [...short, ...quoted(quotes, page, true)];
  }
  const sided = new Set(sides.flat());
  const others = quotes.filter((_, i) => !sided.has(i));
  const indent = textIndent(quotes);
  return [
    ...short,
    ...sides.flatMap((side, i) => {
      const own = side.flatMap((at) => quotes[at] ?? []);
      return quoteGroup(sideHeading(i, sides.length), own, page, indent);
    }),
    ...quoteGroup('Also:', others, page, indent),
    '',
    ...sourceLines(quotes, page),
  ];
}

function abstained({ message, nearest, reason }: Abstained, page: Page): string[] {
  return [
    ...headline(message, page, isSilence(reason) ? 'not-in-sources' : 'aside'),
    ...(nearest.length === 0 ? [] : ['', ...heading(nearestHeading(reason), page)]),
    ...quoted(nearest, page, reason === 'false-premise').slice(1),
  ];
}

function quoteGroup(title: string, quotes: readonly Quote[], page: Page, indent: number): string[] {
  return quotes.length === 0
    ? []
    : ['', ...heading(title, page), ...quoteLines(quotes, page, true, indent)];
}

function quoted(quotes: readonly Quote[], page: Page, isAnswer: boolean): string[] {
  return quotes.length === 0
    ? []
    : ['', ...quoteLines(quotes, page, isAnswer), '', ...sourceLines(quotes, page)];
}

type Outcome = Verdict | 'disputed' | 'aside';

/** A greeting, or a question that cannot be read, is not a search that failed. */
function isSilence(reason: AbstentionReason): boolean {
  return abstentionHeading(reason) !== undefined;
}

/** Tells an answer, a disagreement and silence apart at a glance: by shape, and by colour where there is any. */
const MARKS = {
  supported: { mark: '●', colour: 'green', isText: false },
  disputed: { mark: '◐', colour: 'magenta', isText: false },
  'not-in-sources': { mark: '○', colour: 'yellow', isText: true },
  contradicted: { mark: '✗', colour: 'red', isText: true },
  aside: { mark: '○', colour: 'dim', isText: false },
} as const satisfies Record<Outcome, unknown>;

function headline(text: string, page: Page, outcome: Outcome): string[] {
  const { colours } = page;
  const { mark, colour, isText } = MARKS[outcome];
  const paint = colours[colour];
  return paragraph(text, page, {
    indent: MARGIN,
    mark: paint(mark),
    markWidth: 1,
    style: (words) => (outcome === 'aside' ? words : colours.bold(isText ? paint(words) : words)),
  });
}

function heading(title: string, page: Page): string[] {
  return paragraph(title, page, { indent: MARGIN });
}
