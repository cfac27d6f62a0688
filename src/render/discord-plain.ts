import type { Answer, Quote } from '../domain/answer.ts';
import { escapeLine, escapeText } from './discord-escape.ts';
import { MAX_CONTENT_CHARS } from './discord-limits.ts';
import {
  corroborationLine,
  nearestHeading,
  quoteLabel,
  quoteNotes,
  saidBy,
} from './quote-words.ts';

/**
 * The answer as the plain `content` of a Discord message: for where components cannot be sent. Whole
 * quotes only, as many as fit, then how many were left out. Escaped as everything else is.
 */
export function plainAnswer(answer: Answer): string {
  const isAnswered = answer.kind === 'answered';
  const quotes = isAnswered ? answer.quotes : answer.nearest;
  const label = isAnswered || quotes.length === 0 ? '' : `\n${nearestHeading(answer.reason)}`;
  let content = `${head(answer)}${label}`;
  let shown = 0;
  for (const quote of quotes) {
    const line = quoteLine(quote);
    if (line === undefined || content.length + line.length > MAX_CONTENT_CHARS - RESERVED_CHARS)
      break;
    content += line;
    shown += 1;
  }
  const leftOut = quotes.length - shown;
  return leftOut === 0 ? content : `${content}\n(${leftOut} left out)`;
}

/** For the line that counts what is left out. */
const RESERVED_CHARS = 40;

const MAX_HEAD_CHARS = 600;

const MAX_SAID_BY_CHARS = 200;

function head(answer: Answer): string {
  if (answer.kind === 'abstained') return escapeLine(answer.message, MAX_HEAD_CHARS);
  const isDisputed = answer.sides !== undefined;
  const short =
    answer.short.length > MAX_HEAD_CHARS ? '' : escapeLine(answer.short, MAX_HEAD_CHARS);
  const said = [isDisputed ? 'The sources disagree.' : '', short || 'The sources say:']
    .filter((part) => part !== '')
    .join(' ');
  const outlets = escapeLine(corroborationLine(answer), MAX_HEAD_CHARS);
  return outlets === '' ? said : `${said}\n${outlets}`;
}

function quoteLine(quote: Quote): string | undefined {
  if (quote.text.length > MAX_CONTENT_CHARS) return undefined;
  const source = [quoteLabel(quote), saidBy(quote), quoteNotes(quote)]
    .filter((part) => part !== '')
    .map((part) => escapeLine(part, MAX_SAID_BY_CHARS))
    .join(' · ');
  return `\n${escapeText(quote.text).replace(/^/gmu, '> ')}\n${source}`;
}
