import { type Token, tokenise } from '../text/tokenise.ts';

/**
 * Words that mean the same in any incident, a row a meaning; commonest first. Stricter than the incident lexicon, whose
 * groups hold all words of one idea: a word here may stand for any other of its row.
 */
const ROWS = [
  'hacker intruder attacker',
  'plant factory',
  'lawyer attorney counsel solicitor barrister',
  'police cop',
  'company firm corporation',
  'doctor physician medic',
  'child kid',
  'father dad',
  'mother mum mom',
  'car vehicle',
  'truck lorry',
  'driver trucker',
  'money cash dough',
  'flat apartment',
  'petrol gasoline',
  'film movie',
  'ill sick',
  'injure hurt wound',
  'steal nick swipe pinch',
  'begin start commence',
  'operation surgery',
  'medicine drug medication',
  'inquiry investigation probe',
  'repair fix mend',
  'phone telephone ring',
  'jail prison',
  'fire blaze',
  'aircraft plane jet',
  'ship boat vessel',
  'insect bug',
  'resign quit',
  'dismiss sack',
  'postpone delay',
  'cancel scrap axe',
  'blame fault',
  'alarm siren',
  'resident local inhabitant',
  'worker employee staff',
  'boss chief',
  'big large huge',
  'believe think reckon',
  'evidence proof',
  'buy purchase',
  'help assist',
  'refund reimburse',
  'warn alert',
  'admit concede acknowledge accept',
  'criticise slam blast',
  'leak spill',
  'spot notice realise',
  'want demand',
].map((row) => row.split(' '));

const ROW_OF: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.flatMap((row) => row.map((word): [string, readonly string[]] => [stemOf(word), row])),
);

/**
 * A word that means the same as the typed one and stands in the sources; undefined where none does, and for a typed word
 * with a capital, which may be a name. For words that no source has.
 */
export function sameWord(
  { stem, surface }: Pick<Token, 'stem' | 'surface'>,
  documentFrequency: (stem: string) => number,
): string | undefined {
  if (!/^\p{Ll}/u.test(surface)) return undefined;
  return ROW_OF.get(stem)?.find((word) => documentFrequency(stemOf(word)) > 0);
}

function stemOf(word: string): string {
  return tokenise(word)[0]?.stem ?? word;
}
