import type { PartOfSpeech } from '../../text/tag-words.ts';
import { isContrary, RELATION } from '../../text/word-relations.ts';
import type { Comparison, TermMatch } from './compare.ts';
import { countOpposites } from './count-opposites.ts';
import { readGaps } from './gaps.ts';

/** Function words that change what is asked: "the most", "before", "other than". */
const CUES =
  'before after during only least most other than more less until since all also can would'.split(
    ' ',
  );
const CLASSES: readonly PartOfSpeech[] = ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'];

/** What the sentence lacks of the question, or says otherwise. */
export const MISMATCH_FEATURES: readonly string[] = [
  'askedWords',
  'askedChars',
  'negations',
  'negationsMissing',
  'negationsInSentence',
  'oppositesInSentence',
  'oppositesInParagraph',
  'ordinalsMissingInParagraph',
  'ordinalsSwapped',
  'numbersMissing',
  'numbersMissingInParagraph',
  'numbersSwapped',
  'yearsSwapped',
  'numberWordsMissing',
  'capitalised',
  'capitalisedMissing',
  'capitalisedMissingInParagraph',
  'termsMissing',
  'termsMissingInParagraph',
  'termsUnsaid',
  'unsaidShare',
  'termsContrary',
  'otherForms',
  'functionWordsMissing',
  'gapsFilledAfter',
  'gapsFilledBefore',
  'opensWithQuestionWord',
  ...CUES.map((cue) => `${cue}Cue`),
  ...CLASSES.flatMap((tag) => [`${tag}Asked`, `${tag}Missing`, `${tag}MissingInParagraph`]),
];

/** One number for each of {@link MISMATCH_FEATURES}: counts, but for the cues. */
export function measureMismatch(comparison: Comparison): readonly number[] {
  const { question, sentence, matches } = comparison;
  const isHere = (word: string): boolean => sentence.wordPlaces.has(word);
  const says = (pattern: RegExp): boolean => sentence.tokens.some(({ stem }) => pattern.test(stem));
  const missing = matches.filter(({ isThere }) => !isThere);
  const absent = missing.filter(({ inParagraph }) => !inParagraph);
  const numbers = missing.filter(({ term }) => /\d/.test(term.form));
  const ordinals = missing.filter(({ term }) => ORDINAL.test(term.stem));
  const negations = question.tokens.filter(({ normalised }) => NEGATIONS.has(normalised));
  const negatesWith = new Set(
    sentence.tokens.flatMap(({ normalised }) => (NEGATIONS.has(normalised) ? [normalised] : [])),
  );
  const capitalised = ({ term }: TermMatch): boolean => term.isCapitalised;
  const unsaid = missing.filter(
    ({ relation, nearest }) => (relation & SAYS) === 0 && nearest < SOMEWHAT_LIKE,
  );
  const gaps = readGaps(comparison);
  return [
    question.words.length,
    question.text.length,
    negations.length,
    negations.filter(({ normalised }) => !negatesWith.has(normalised)).length,
    Math.min(2, negatesWith.size),
    ...countOpposites(comparison),
    ordinals.filter(({ inParagraph }) => !inParagraph).length,
    says(ORDINAL) ? ordinals.length : 0,
    numbers.length,
    numbers.filter(({ inParagraph }) => !inParagraph).length,
    says(/\d/) ? numbers.length : 0,
    says(YEAR) ? numbers.filter(({ term }) => YEAR.test(term.form)).length : 0,
    missing.filter(({ term }) => /\d/.test(term.stem) && !/\d/.test(term.form)).length,
    matches.filter(capitalised).length,
    missing.filter(capitalised).length,
    absent.filter(capitalised).length,
    missing.length,
    absent.length,
    unsaid.length,
    unsaid.reduce((sum, { term }) => sum + term.weight, 0) / question.totalWeight,
    missing.filter(({ relation }) => isContrary(relation)).length,
    matches.filter((match) => match.isThere && !isInSameForm(match, comparison)).length,
    question.functionWords.filter((word) => !isHere(word)).length,
    gaps.after,
    gaps.before,
    /^\W*(?:who|what|when|where|which|why|how)\b/i.test(question.text) ? 1 : 0,
    // 0 when it is not asked for, 1 when it is and the sentence lacks it, 2 when it has it.
    ...CUES.map((cue) => (question.functionWords.includes(cue) ? (isHere(cue) ? 2 : 1) : 0)),
    ...CLASSES.flatMap((tag) =>
      [matches, missing, absent].map((some) => some.filter(({ term }) => term.tag === tag).length),
    ),
  ];
}

/** What a text has for a word, or lets one know it by. */
const SAYS = RELATION.alike | RELATION.tells;
/** Of word vectors; below it two words have nothing to do with each other. */
const SOMEWHAT_LIKE = 0.5;
const YEAR = /^[12]\d{3}$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** "refused" and "lacks" deny as "not" does. */
const NEGATIONS = new Set(
  `no not never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont
  wouldnt shouldnt couldnt hasnt havent hadnt non fail fails failed failing lack lacks lacked lacking unable except
  refuse refused prevent`
    .trim()
    .split(/\s+/),
);

function isInSameForm({ term, places }: TermMatch, { sentence }: Comparison): boolean {
  return places.some((at) => sentence.tokens[at]?.normalised === term.form);
}
