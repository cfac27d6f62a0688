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
    // "what did they do" asks for no one.
    if (DO.has(word))
      return words[at - 1] === 'what' ? undefined : roleAfterDo(words.slice(at + 1));
    if (OTHER_AUXILIARIES.has(word)) return undefined;
    if (isPastForm(word)) return 'does';
  }
  return undefined;
}

/**
 * After "who did": "they hack" and "the hackers break into", where somebody else does it, or "it" and "the bank job", which are
 * what was done.
 */
export function roleAfterDo(words: readonly string[]): 'does' | 'undergoes' | undefined {
  const [first = '', second = ''] = words;
  if (words.some((word) => SAYING.has(word))) return undefined;
  const isVerb = second !== '' && !NO_VERBS.has(second) && !isAdverb(second);
  if (PRONOUNS.has(first) && isVerb) return 'undergoes';
  if (DEEDS.has(first) && !isVerb) return 'does';
  const end = words.findIndex((word) => NO_VERBS.has(word) || PARTICLES.has(word));
  const phrase = end < 0 ? words : words.slice(0, end);
  const isDetermined = DETERMINERS.has(first);
  const last = phrase.at(-1) ?? '';
  if (!DEED_NOUNS.has(last))
    return phrase.length > (isDetermined ? 2 : 1) ? 'undergoes' : undefined;
  if (AGENTS.test(phrase.at(-2) ?? '')) return 'undergoes';
  return isDetermined ? 'does' : undefined;
}

const DO = new Set(['do', 'does', 'did']);
const DEEDS = new Set(['it', 'this', 'that']);
const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'you']);
/** "who did she say was behind it" asks for neither. */
const SAYING = new Set(
  'say think believe claim suspect reckon name hold call consider mean'.split(' '),
);
const PARTICLES = new Set('into over up out off down against through of'.split(' '));
const DETERMINERS = new Set('the a an this that these those his her their our all'.split(' '));
/** What "who did the …" may end in; many of them are verbs, too. */
const DEED_NOUNS = new Set(
  `hack hacks hacking attack attacks cyberattack breach breaches leak leaks crime crimes job thing things stuff work deed
  deeds damage theft robbery heist raid bombing shooting killing killings murder murders fire arson intrusion break-in
  sabotage one`
    .trim()
    .split(/\s+/),
);
const AGENTS = /\p{L}(?:ers|ors|ists|ants|ves|men|people|guys|crew|gang)$/u;
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
