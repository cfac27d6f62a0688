import type { Written } from './read-amounts.ts';
import type { Amount } from './reading.ts';

/** "at 3.40 in the afternoon" */
export function isTimeWithDot(words: readonly Written[], at: number): boolean {
  return (
    /^\d{1,2}\.\d\d$/.test(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'in' &&
    halfOf(words, at) !== ''
  );
}

/** What tells the half of the day: "pm" of "5:40pm", "afternoon" of "5:40 in the afternoon". */
export function halfOf(words: readonly Written[], at: number): string {
  const own = /[ap]m$/.exec(words[at]?.lower ?? '')?.[0];
  const [joint, the, part] = words.slice(at + 1, at + 4).map(({ lower }) => lower);
  if (own !== undefined || joint !== 'in' || the !== 'the') return own ?? '';
  return part === 'morning' ? 'am' : /^(?:afternoon|evening)$/.test(part ?? '') ? 'pm' : '';
}

/** In minutes from midnight; of "at 5:40" alone it is not known which half of the day is meant. "Won 3:20" is none. */
export function timeOfDay(
  text: string,
  half: string,
  before = '',
): { readonly amount: Amount; readonly scale: number } {
  const [hours = 0, minutes = 0] = text.split(/[:.]/).map((part) => Number.parseInt(part, 10));
  const isTold = /^[ap]/.test(half);
  const value = (isTold ? (hours % 12) + (half.startsWith('p') ? 12 : 0) : hours) * 60 + minutes;
  const isOpen = !isTold && hours <= 12 && !text.startsWith('0') && BEFORE_TIME.test(before);
  const amount: Amount = { low: value, high: value, kind: 'time', bound: 'plain' };
  return { amount: isOpen ? { ...amount, isEitherHalf: true } : amount, scale: 1 };
}

const BEFORE_TIME = /^(?:at|by|around|about|before|after|until|till|since|from|near|past)$/;
