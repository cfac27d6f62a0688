/**
 * The word as it is compared: lower case, without accents, apostrophes straight, possessive `'s`
 * gone, dots of an abbreviation gone (`U.S.` becomes `usa`, `D.C.` becomes `dc`), separators of
 * thousands gone (`6,000` becomes `6000`).
 */
export function normaliseWord(surface: string): string {
  const americas = AMERICA.test(surface);
  if (americas) return 'usa';
  let word = surface;
  // Most words are plain ASCII: the slower Unicode steps are for the rest ("Beyoncé", "8½", "½").
  if (!ASCII.test(word)) {
    word = word
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(/[’ʼ＇]/g, "'")
      .replace(/ß/g, 'ss')
      .replace(/[øØ]/g, 'o')
      .replace(/[łŁ]/g, 'l');
  }
  word = word.toLowerCase();
  if (word.endsWith("'s")) word = word.slice(0, -2);
  if (/\d/.test(word)) return word.replace(/,(?=\d{3})/g, '');
  return word.replace(/[.']/g, '');
}

// "US" in capitals is the country; "us" is a pronoun.
const AMERICA = /^(?:US|U\.S\.?|USA|U\.S\.A\.?)(?:['’]s)?$/;
const ASCII = /^[ -~]*$/;
const MARKS = /\p{M}/gu;
