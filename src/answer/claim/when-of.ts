import { verbBefore } from './grammar.ts';
import type { Reading, Unit } from './reading.ts';

/** The verb before "in 2015", "on Monday": what was then. */
export function whenOf({ words }: Reading, { proper, amount, from }: Unit): number | undefined {
  const isWhen =
    amount?.kind === 'year' ||
    amount?.kind === 'time' ||
    proper === 'weekday' ||
    proper === 'month';
  if (!isWhen || !/^(?:in|on|at|by|for|since|until)$/.test(words[from - 1]?.lower ?? ''))
    return undefined;
  const verb = verbBefore(words, from - 1);
  const unit = words[verb ?? -1]?.unit ?? -1;
  return unit < 0 ? undefined : unit;
}
