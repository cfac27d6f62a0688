/**
 * What the one asked for is in a question: `does` in "who hacked Sony" and "who did it", `undergoes` in "who was hacked",
 * "which company got hit" and "who did they hack", undefined where it is neither or cannot be told. Takes the words of
 * {@link plainQuestion}.
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
    if (DO.has(word)) return roleAfterDo(words.slice(at + 1));
    if (OTHER_AUXILIARIES.has(word)) return undefined;
    if (isPastForm(word)) return 'does';
  }
  return undefined;
}

/** After "who did": "they hack", where somebody else does it, or "it", which is what was done. */
function roleAfterDo([first = '', second = '']: readonly string[]):
  | 'does'
  | 'undergoes'
  | undefined {
  const isVerb = second !== '' && !NO_VERBS.has(second) && !isAdverb(second);
  if (PRONOUNS.has(first) && isVerb) return 'undergoes';
  return DEEDS.has(first) && !isVerb ? 'does' : undefined;
}

const DO = new Set(['do', 'does', 'did']);
const DEEDS = new Set(['it', 'this', 'that']);
const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'you']);
/** What follows "who did it" and is no verb. */
const NO_VERBS = new Set(
  `and or but for to with in on at from by then when because since as if like so again first last before after about
  this that is was , not too either anyway though here there now`
    .trim()
    .split(/\s+/),
);

const MAX_NOUN_WORDS = 4;
const PASSIVE_AUXILIARIES = new Set(
  'is are was were be been being got get gets has have had'.split(' '),
);
const OTHER_AUXILIARIES = new Set('can could will would should may might must'.split(' '));

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
