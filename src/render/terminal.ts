import type { Abstained, Answer, Answered, ClaimCheck, Quote } from '../domain/answer.ts';
import { assertNever } from '../domain/assert-never.ts';
import { nearestHeading, sideHeading, verdictHeading } from './quote-words.ts';
import { type Page, paragraph, type Style } from './terminal-page.ts';
import { quoteLines, sourceLines, textIndent } from './terminal-quote.ts';

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
  const { bold, green, red, yellow } = page.colours;
  const colour = { supported: green, contradicted: red, 'not-in-sources': yellow }[check.verdict];
  return [
    ...heading(verdictHeading(check.verdict), page, (text) => bold(colour(text))),
    ...paragraph(check.why, page),
    ...quoted(check.quotes, page, check.verdict !== 'not-in-sources'),
  ];
}

function answered(answer: Answered, page: Page): string[] {
  const { quotes, sides = [] } = answer;
  const short = heading(answer.short, page, page.colours.bold);
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

/** The message says that the sources are silent; its colour does so at a glance. */
function abstained({ message, nearest, reason }: Abstained, page: Page): string[] {
  const { bold, yellow } = page.colours;
  return [
    ...heading(message, page, (text) => bold(yellow(text))),
    ...(nearest.length === 0 ? [] : ['', ...heading(nearestHeading(reason), page)]),
    ...quoted(nearest, page, reason === 'false-premise').slice(1),
  ];
}

function quoteGroup(title: string, quotes: readonly Quote[], page: Page, indent: number): string[] {
  const { underline } = page.colours;
  return quotes.length === 0
    ? []
    : ['', ...heading(title, page, underline), ...quoteLines(quotes, page, true, indent)];
}

function quoted(quotes: readonly Quote[], page: Page, isAnswer: boolean): string[] {
  return quotes.length === 0
    ? []
    : ['', ...quoteLines(quotes, page, isAnswer), '', ...sourceLines(quotes, page)];
}

function heading(title: string, page: Page, style: Style = (text) => text): string[] {
  return paragraph(title, page, { style });
}
