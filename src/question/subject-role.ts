/**
 * What the one asked for is in a question: `does` in "who hacked Sony", `undergoes` in "who was hacked" and "which
 * company got hit", undefined where it is neither or cannot be told. Takes the words of {@link plainQuestion}.
 */
export function subjectRole(words: readonly string[]): 'does' | 'undergoes' | undefined {
  const wh = words.findIndex((word) => word === 'who' || word === 'which' || word === 'what');
  if (wh < 0 || wh > 2) return undefined;
  // The subject's noun may follow: "which company", "what kind of firms", "who else".
  for (let at = wh + 1; at <= wh + MAX_NOUN_WORDS && at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (PASSIVE_AUXILIARIES.has(word)) {
      const verb = words
        .slice(at + 1)
        .find((next) => !isAdverb(next) && !PASSIVE_AUXILIARIES.has(next));
      return verb !== undefined && isPastForm(verb) ? 'undergoes' : undefined;
    }
    if (OTHER_AUXILIARIES.has(word)) return undefined;
    if (isPastForm(word)) return 'does';
  }
  return undefined;
}

const MAX_NOUN_WORDS = 4;
const PASSIVE_AUXILIARIES = new Set(
  'is are was were be been being got get gets has have had'.split(' '),
);
const OTHER_AUXILIARIES = new Set(
  'do does did can could will would should may might must'.split(' '),
);

function isAdverb(word: string): boolean {
  return word.endsWith('ly') || word === 'also' || word === 'all' || word === 'actually';
}

function isPastForm(word: string): boolean {
  return /^\w{2,}ed$/.test(word) || IRREGULAR.has(word);
}

const IRREGULAR = new Set(
  'hit hurt struck stolen stole taken took shot sunk sank broke broken caught put known done made said told wrote written got'.split(
    ' ',
  ),
);
