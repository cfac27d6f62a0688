import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { ClaimCheck, MessageCheck, Verdict } from '../domain/answer.ts';
import { VERDICT_TONES } from './discord-check.ts';
import { container, separator, type Tone, text } from './discord-container.ts';
import { escapeLine } from './discord-escape.ts';
import { MAX_MESSAGE_CHARS } from './discord-limits.ts';
import { renderQuote, renderTooLong } from './discord-quote.ts';
import { counted } from './list-words.ts';
import { verdictHeading } from './quote-words.ts';

/**
 * A message's statements one by one, each with its verdict, what decided it and quotations, as the container of one
 * message. A statement with its quotations is shown whole or counted as left out.
 */
export function renderMessageCheck({ checks, leftOut }: MessageCheck): APIContainerComponent {
  const head = ['## Checked against the sources', summary(checks)]
    .filter((line) => line !== '')
    .join('\n');
  const isTitled =
    new Set(checks.flatMap(({ quotes }) => quotes.map(({ source }) => source.slug))).size > 1;
  const blocks: string[] = [];
  let chars = head.length + RESERVED_CHARS;
  for (const check of checks) {
    const block = claimBlock(check, isTitled, MAX_MESSAGE_CHARS - chars);
    if (block === undefined) break;
    blocks.push(block);
    chars += block.length;
  }
  const unread = leftOut + checks.length - blocks.length;
  const components: APIComponentInContainer[] = [head, ...blocks].map(text);
  if (unread > 0) components.push(separator(), text(`-# ${leftOutLine(unread)}`));
  return container(toneOf(checks), components);
}

/** For the line that counts what is left out. */
const RESERVED_CHARS = 120;
const MAX_CLAIM_CHARS = 200;
const MAX_WHY_CHARS = 300;

/** The best quotation shows it; a second one often shows the other half of it. */
const MAX_QUOTES = 2;

/** The statement with as many whole quotations as fit into `maxChars`; undefined when not even one does. */
function claimBlock(
  { claim, verdict, quotes, why }: ClaimCheck,
  isTitled: boolean,
  maxChars: number,
): string | undefined {
  const lines = [
    `**${verdictHeading(verdict)}** “${escapeLine(claim, MAX_CLAIM_CHARS)}”`,
    escapeLine(why, MAX_WHY_CHARS),
  ].filter((line) => line !== '');
  const style = { titled: isTitled };
  const quotations = quotes
    .slice(0, MAX_QUOTES)
    .map((quote) => renderQuote(quote, style) ?? renderTooLong(quote, style));
  for (let count = quotations.length; count >= Math.min(1, quotations.length); count -= 1) {
    const block = [...lines, ...quotations.slice(0, count)].join('\n');
    if (block.length <= maxChars) return block;
  }
  return undefined;
}

function summary(checks: readonly ClaimCheck[]): string {
  if (checks.length === 0) return 'I find no statement in it that could be checked.';
  return VERDICTS.map((verdict) => ({
    verdict,
    count: checks.filter((check) => check.verdict === verdict).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${VERDICT_WORDS[verdict]}`)
    .join(' · ');
}

const VERDICTS = ['contradicted', 'supported', 'not-in-sources'] as const satisfies Verdict[];

const VERDICT_WORDS = {
  supported: 'supported',
  contradicted: 'contradicted',
  'not-in-sources': 'not in the sources',
} as const satisfies Record<Verdict, string>;

/** What is contradicted weighs most, then what is supported. */
function toneOf(checks: readonly ClaimCheck[]): Tone {
  if (checks.length === 0) return 'notice';
  const verdict = VERDICTS.find((each) => checks.some((check) => check.verdict === each));
  return VERDICT_TONES[verdict ?? 'not-in-sources'];
}

function leftOutLine(count: number): string {
  return `${counted(count, 'other sentence')} of the message ${count === 1 ? 'was' : 'were'} not checked.`;
}
