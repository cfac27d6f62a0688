import { afterDenied, deniedName } from './denied-names.ts';
import { kindOfWords } from './proper-kinds.ts';
import type { ProperNames } from './proper-names.ts';
import type { Replacement } from './replacements.ts';

/** A preposition and a space, as a pattern. */
export const PREPOSITION = '(?:by|from|in|on|at|of|to|with|against|for|through) ';
/** Verbs that stand for another, each with its own forms: "did not pay, Norway did". */
export const AUXILIARIES = [
  'did|does|do',
  'has|have|had',
  'was|were|is|are',
  'will|would',
  'can|could',
];

/** Any of them, as a pattern. */
export const AUXILIARY = `(?:${AUXILIARIES.join('|')})`;

const LEADS = new RegExp(`^(?:${PREPOSITION})?(?:the |about )?`, 'iu');
const ANY_VERB = new RegExp(`\\b${AUXILIARY}\\b`, 'iu');
const LEADING = new RegExp(`\\b(?:${PREPOSITION}(?:the |about )?|(?:the |about ))$`, 'iu');

/** "was not on Denmark but on Norway", "not Denmark but Norway paid", "did not blame Denmark but Norway" */
export function replacedName(text: string, names: ProperNames): Replacement | undefined {
  const but = /,? but (?:rather |instead )?/iu.exec(text);
  if (but === null) return undefined;
  const before = text.slice(0, but.index);
  const after = text.slice(but.index + but[0].length);
  const not = /(?:^not |n['’]t | not )/iu.exec(before);
  if (not === null) return undefined;
  const start = not.index + not[0].length;
  const from = lastName(before, names);
  const to = firstName(after, names);
  if (from === undefined || to === undefined || from < start) return undefined;
  const head = before.slice(0, not.index);
  // "they did not fine 600, but 6,000 ships were seen": the next clause.
  if (head !== '' && ANY_VERB.test(after.slice(to))) return undefined;
  return {
    affirmed: tidy(`${head} ${before.slice(start, from)} ${after}`),
    denied: tidy(`${head} ${before.slice(start)} ${after.slice(to)}`),
  };
}

/** Where the name, day or number at the end of a text begins, with the words that lead to it: "on" of "was not on Denmark". */
function lastName(text: string, names: ProperNames): number | undefined {
  const known = names.match(text).find(({ end }) => end === text.length);
  const word = /\S+$/u.exec(text);
  const at = known?.start ?? (isNameLike(word?.[0]) ? word?.index : undefined);
  return at === undefined ? undefined : (LEADING.exec(text.slice(0, at))?.index ?? at);
}

/** Where the name, day or number that a text begins with ends. */
function firstName(text: string, names: ProperNames): number | undefined {
  const start = LEADS.exec(text)?.[0].length ?? 0;
  const known = names.match(text).find((match) => match.start === start);
  const [word = ''] = /^(?:\d[\d.,]*\d|[^\s,.!]+)/u.exec(text.slice(start)) ?? [];
  return known?.end ?? (isNameLike(word) ? start + word.length : undefined);
}

function isNameLike(word = ''): boolean {
  return kindOfWords(word) !== undefined || /^\d[\d.,]*$/u.test(word);
}

/** "Norway, not Denmark, paid", "the raid was on Norway, not Denmark": what is said is said of the first name. */
export function readContrast(text: string, names: ProperNames): Replacement | undefined {
  const denied = deniedName(text, names);
  if (denied === undefined) return undefined;
  const before = text.slice(0, denied.from);
  const known = names.match(before).at(-1);
  const last = /[^\s,]+$/u.exec(before);
  const isKnown = known !== undefined && known.end === before.length;
  if (!isKnown && (last === null || kindOfWords(last[0]) === undefined)) return undefined;
  const start = isKnown ? known.start : (last?.index ?? 0);
  const rest = afterDenied(text, denied);
  return {
    affirmed: tidy(`${before} ${rest}`),
    denied: tidy(`${before.slice(0, start)}${denied.name} ${rest}`),
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
