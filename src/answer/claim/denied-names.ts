import { kindOfWords } from './proper-kinds.ts';
import type { ProperNames } from './proper-names.ts';

/** "the Times, not the Post, is cited": what is said is said of the Times. */
export function dropDenied(text: string, names: ProperNames): string {
  const denied = deniedName(text, names);
  if (denied === undefined) return text;
  return `${text.slice(0, denied.from)} ${afterDenied(text, denied)}`.trim();
}

/** What goes on behind the denied name: `is cited`. */
export function afterDenied(text: string, { to }: Denied): string {
  return text.slice(to).replace(/^\s*,/, '').trim();
}

interface Denied {
  readonly name: string;
  /** From where to where the denial and its name stand. */
  readonly from: number;
  readonly to: number;
}

/** The name that a text says it is not, with the denial. */
export function deniedName(text: string, names: ProperNames): Denied | undefined {
  const denial = DENIAL.exec(text);
  if (denial === null || denial.index === 0) return undefined;
  const start = denial.index + denial[0].length;
  const known = names
    .match(text.slice(denial.index))
    .map(({ start: from, end }) => ({ from: from + denial.index, to: end + denial.index }))
    .find(({ from, to }) => from <= start && to > start);
  const [word = ''] = /^[^\s,.!]+(?= *(?:[,.!]|$))/u.exec(text.slice(start)) ?? [];
  const to = known?.to ?? (kindOfWords(word) === undefined ? start : start + word.length);
  if (to === start || !/^(?:[,.!]|$)/.test(text.slice(to).trim())) return undefined;
  return { name: text.slice(known?.from ?? start, to), from: denial.index, to };
}

/** After a comma or a noun; "was not North Korea" denies all that is said. */
const DENIAL =
  /(?:,|(?<!\b(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|could|can)))\s+(?:(?:and |but )?not|rather than|as opposed to) (?:by |from |in |on |at |of |to )?(?:the )?/iu;
