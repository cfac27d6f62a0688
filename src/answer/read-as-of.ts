import { findWhen, type When } from './find-when.ts';

/** A question and the day as of which it is asked. */
export interface AskedAsOf {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** The question without the words that say so. */
  readonly question: string;
}

/**
 * A question that says as of when it is asked, at its beginning or its end: "As of 1 December 2014, who was blamed?".
 * Undefined for any other, and for a day without its year.
 */
export function readAsOf(text: string): AskedAsOf | undefined {
  const { index, 0: words } = AS_OF.exec(text) ?? {};
  if (index === undefined || words === undefined) return undefined;
  const after = text.slice(index + words.length);
  const [when] = findWhen(after);
  if (when === undefined || when.start !== 0 || when.year === undefined) return undefined;
  const before = text.slice(0, index).trim();
  const rest = after.slice(when.end).replace(/^[\s,:;]+/, '');
  // In the middle of a question it is a part of what is asked.
  if (before !== '' && !/^[\s?.!]*$/.test(rest)) return undefined;
  const question = before === '' ? rest : `${before.replace(/[\s,]+$/, '')}${rest}`;
  return /\p{L}/u.test(question) ? { date: dateOf(when), question } : undefined;
}

const AS_OF = /(?:^\s*|[\s,])as (?:of|at) /i;

function dateOf({ year, month, day }: When): string {
  return [year, month, month === undefined ? undefined : day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
