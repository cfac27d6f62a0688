import { stemmer } from 'stemmer';
import { irregularBase } from './irregular-forms.ts';
import { rememberWords } from './remember-words.ts';

/**
 * The stem of a normalised word: what the index holds and questions look up. Irregular forms go to
 * their base first (`wrote` and `writing` both give `write`'s stem), spelled-out numbers become
 * digits (`three` gives `3`), the rest is Porter's algorithm (M. F. Porter, "An algorithm for
 * suffix stripping", 1980). Words with digits and words of other scripts stay as they are.
 */
export function stem(word: string): string {
  return rememberedStem(word);
}

const rememberedStem = rememberWords(stemAfresh);

function stemAfresh(word: string): string {
  const digits = NUMBER_WORDS.get(word);
  if (digits !== undefined) return digits;
  if (!/^[a-z]+$/.test(word)) return word.replace(/^(\d+)s$/, '$1');
  return stemmer(irregularBase(word) ?? word);
}

// "one" stays a word: it is a pronoun as often as a number.
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['thirteen', '13'],
  ['fourteen', '14'],
  ['fifteen', '15'],
  ['sixteen', '16'],
  ['seventeen', '17'],
  ['eighteen', '18'],
  ['nineteen', '19'],
  ['twenty', '20'],
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
]);
