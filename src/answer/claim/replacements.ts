import { deniedName } from './denied-names.ts';
import { kindOfWords } from './proper-kinds.ts';
import type { ProperNames } from './proper-names.ts';

/** A claim that denies one thing and puts another in its place, as two claims: what it says is so, and what is not. */
export interface Replacement {
  readonly affirmed: string;
  readonly denied: string;
}

/**
 * "It was not Denmark that paid, it was Norway" affirms "it was Norway that paid" and denies "it was Denmark that paid"; so
 * do "not Denmark but Norway paid" and "Denmark did not pay, Norway did". Undefined for any other claim, and for "not only".
 */
export function readReplacement(text: string, names: ProperNames): Replacement | undefined {
  if (NOT_ONLY.test(text)) return undefined;
  for (const { form, affirmed, denied, alike } of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const sorts = alike?.map((group) => sortOf(found[group] ?? '', names));
    if (sorts !== undefined && sorts[0] === undefined) continue;
    if (sorts !== undefined && sorts[1] === undefined) continue;
    return { affirmed: text.replace(form, affirmed), denied: text.replace(form, denied) };
  }
  return replacedName(text, names);
}

const NOT_ONLY = /(?:n['’]t|\bnot) (?:only|just|merely|simply|solely|even|until)\b/i;
const BE = '(?:was|is|were|are)';
const DO = '(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could)';
const NOT = `(?:n['’]t| not)`;
const STOP = '(?:[.,;:!–—]| -)+ *(?:but |and |rather |instead )*';
/** A letter of a clause: "6,000" and "U.S." do not end it. */
const LETTER = '(?:[^,.;:!–—]|(?<=\\d)[,.](?=\\d)|(?<=\\b\\p{Lu})\\.)';
const CLAUSE = `(${LETTER}+?)`;
/** A few words within a clause. */
const FEW = '((?:[^\\s,.;:]+ ){0,10}?[^\\s,.;:]+)';
const WHO = `((?:that|who|which|whom) ${LETTER}+?)`;

interface Form {
  readonly form: RegExp;
  readonly affirmed: string;
  readonly denied: string;
  /** Groups that must be phrases of one sort: two names, or two nouns with an article. */
  readonly alike?: readonly [number, number];
}

const PREPOSITION = '(?:by|from|in|on|at|of|to|with|against|for|through) ';
/** Verbs that stand for another, each with its own forms: "did not pay, Norway did". */
const AUXILIARIES = ['did|does|do', 'has|have|had', 'was|were|is|are', 'will|would', 'can|could'];

const FORMS: readonly Form[] = [
  // "it was not Denmark that paid, it was Norway", "it was not Denmark that paid but Norway"
  {
    form: new RegExp(
      `^(it) (${BE})${NOT} ${FEW} ${WHO}(?:${STOP}(?:it|that|they)(?: ${BE}|['’]s)|,? but(?: rather)?(?: (?:it|that|they)(?: ${BE}|['’]s))?) ${FEW}[.!]*$`,
      'iu',
    ),
    affirmed: '$1 $2 $5 $4',
    denied: '$1 $2 $3 $4',
    alike: [3, 5],
  },
  // "it was not Denmark but Norway that paid"
  {
    form: new RegExp(
      `^(it) (${BE})${NOT} ${FEW},? but(?: rather)? ${FEW},? ((?:that|who|which|whom) .+)$`,
      'iu',
    ),
    affirmed: '$1 $2 $4 $5',
    denied: '$1 $2 $3 $5',
    alike: [3, 4],
  },
  // "it was Norway, not Denmark, that paid"
  {
    form: new RegExp(
      `^(it)( ${BE}|['’]s) ${FEW}, (?:and )?not ${FEW},? ((?:that|who|which|whom) .+)$`,
      'iu',
    ),
    affirmed: '$1$2 $3 $5',
    denied: '$1$2 $4 $5',
    alike: [3, 4],
  },
  // "it was Norway that paid, not Denmark"
  {
    form: new RegExp(`^(it)( ${BE}|['’]s) ${FEW} ${WHO},? (?:and )?not ${FEW}[.!]*$`, 'iu'),
    affirmed: '$1$2 $3 $4',
    denied: '$1$2 $5 $4',
    alike: [3, 5],
  },
  // "in the north's harbour, not the south's"
  {
    form: /^(.*\s|)(?!(?:it|that|he|she)['’])(\S+['’]s)( [^,'’]+), (?:and )?not (?:the )?(\S+['’]s)[.!]*$/iu,
    affirmed: '$1$2$3',
    denied: '$1$4$3',
  },
  // "Denmark did not pay, Norway did"
  ...AUXILIARIES.map((verbs) => ({
    form: new RegExp(
      `^${FEW} (${verbs})${NOT} ${CLAUSE}(?:${STOP}| but )${FEW} (?<!\\b(?:i|he|she|it|they|we|this|that|one) )(${verbs})[.!]*$`,
      'iu',
    ),
    affirmed: '$4 $5 $3',
    denied: '$1 $2 $3',
  })),
  // "the raid was not on Denmark, it was on Norway"
  ...[PREPOSITION, '(?:an?|the) '].map((lead) => ({
    form: new RegExp(
      `^${CLAUSE} (${BE})${NOT} (${lead}${LETTER}+?)${STOP}(?:it|they|he|she)(?: ${BE}|['’](?:s|re)) (${lead}${LETTER}+?)[.!]*$`,
      'iu',
    ),
    affirmed: '$1 $2 $4',
    denied: '$1 $2 $3',
  })),
];

/** What sort of phrase it is: names and nouns may take each other's place, "charged" and "clear" may not. */
function sortOf(phrase: string, names: ProperNames): 'number' | 'name' | 'noun' | undefined {
  if (/^\d/.test(phrase)) return 'number';
  if (/^(?:an?|the|one|some|its|his|her|their)\s/i.test(phrase)) return 'noun';
  const isName =
    /^\p{Lu}/u.test(phrase) ||
    names.match(phrase).some(({ start }) => start === 0) ||
    phrase.split(' ').some((word) => kindOfWords(word.replace(/['’]s$/, '')) !== undefined);
  return isName ? 'name' : undefined;
}

/** In the first clause: "the Post says that it was not …" denies nothing of the Post. */
const PLAIN_DENIAL = new RegExp(
  `^((?:(?!\\b(?:that|because|who|which|if|when|while|and|but|or|says?|said)\\b)${LETTER})*? ${DO})${NOT}( .+)$`,
  'iu',
);

const LEADS = new RegExp(`^(?:${PREPOSITION})?(?:the |about )?`, 'iu');
const ANY_VERB = new RegExp(`\\b(?:${AUXILIARIES.join('|')})\\b`, 'iu');
const LEADING = new RegExp(`\\b(?:${PREPOSITION}(?:the |about )?|(?:the |about ))$`, 'iu');

/** "was not on Denmark but on Norway", "not Denmark but Norway paid", "did not blame Denmark but Norway" */
function replacedName(text: string, names: ProperNames): Replacement | undefined {
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

/** "Denmark did not pay" without its denial, "Denmark did pay"; undefined where nothing, or only a part, is denied. */
export function withoutDenial(text: string): string | undefined {
  if (NOT_ONLY.test(text)) return undefined;
  const [whole = '', head = '', rest = ''] = PLAIN_DENIAL.exec(text) ?? [];
  return whole === '' ? undefined : `${head}${rest}`;
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
  const rest = text.slice(denied.to).replace(/^\s*,/, '').trim();
  return {
    affirmed: tidy(`${before} ${rest}`),
    denied: tidy(`${before.slice(0, start)}${denied.name} ${rest}`),
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
