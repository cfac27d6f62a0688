import { kindOfWords } from './proper-kinds.ts';
import type { ProperNames } from './proper-names.ts';
import { AUXILIARIES, AUXILIARY, PREPOSITION, replacedName } from './replaced-names.ts';

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
  `^((?:(?!\\b(?:that|because|who|which|if|when|while|and|but|or|says?|said)\\b)${LETTER})*? ${AUXILIARY})${NOT}( .+)$`,
  'iu',
);

/** "Denmark did not pay" without its denial, "Denmark did pay"; undefined where nothing, or only a part, is denied. */
export function withoutDenial(text: string): string | undefined {
  if (NOT_ONLY.test(text)) return undefined;
  const [whole = '', head = '', rest = ''] = PLAIN_DENIAL.exec(text) ?? [];
  return whole === '' ? undefined : `${head}${rest}`;
}
