/**
 * The noun that a question names its answer by: `year` of "in what year was Tesla born",
 * `population` of "what is the population of Seoul"; undefined when it names none.
 * Takes the words of {@link plainQuestion}, from the wh-word or the naming verb on.
 */
export function focusNoun(words: readonly string[]): string | undefined {
  const [first = '', second = ''] = words;
  if (first === 'what' || first === 'which' || first === 'whose') {
    if (second === 'of') return headOf(words.slice(2)); // "which of the outlets"
    if (COPULAS.has(second)) return nounAfterCopula(words.slice(2));
    return headNoun(words.slice(1));
  }
  if (first === 'who' && COPULAS.has(second)) return nounAfterCopula(words.slice(2));
  if (NAMING.has(first)) return headOf(words.slice(1));
  return undefined;
}

/** "what was the population of" has its noun after the article; "what was stolen" and "what was the boat called" have none. */
function nounAfterCopula(words: readonly string[]): string | undefined {
  const noun = ARTICLES.has(words[0] ?? '') ? headNoun(words.slice(1)) : undefined;
  return noun !== undefined && isParticiple(phraseOf(words.slice(1)).at(-1)) ? undefined : noun;
}

/**
 * The head of the noun phrase that `words` begin with: its last word before an auxiliary, a
 * preposition or a pronoun. "company produces the iPod" ends before an article, so the word before
 * that is its verb. "kind of malware" means the malware, "the name of the malware" the name.
 */
function headNoun(words: readonly string[]): string | undefined {
  const phrase = phraseOf(words);
  const next = words[phrase.length] ?? '';
  if (next === 'of' && WRAPPERS.has(phrase.at(-1) ?? ''))
    return headOf(words.slice(phrase.length + 1));
  if (startsWithVerb(phrase, next)) return undefined;
  const mayEndInVerb = phrase.length > 1 && next !== 'of' && !AUXILIARIES.has(next);
  const nouns = mayEndInVerb && looksLikeVerb(phrase.at(-1)) ? phrase.slice(0, -1) : phrase;
  // "company makes iPods": the first verb after a noun ends the phrase.
  const verb = nouns.findIndex(
    (word, i) => i > 0 && (THIRD_PERSON.has(word) || isParticiple(word)),
  );
  return (verb > 0 ? nouns.slice(0, verb) : nouns).at(-1);
}

/** "what causes the leak", "what gave them away", "what happened", "what makes plants green". */
function startsWithVerb(phrase: readonly string[], next: string): boolean {
  const [first = ''] = phrase;
  return (
    isParticiple(first) || THIRD_PERSON.has(first) || (phrase.length === 1 && OBJECTS.has(next))
  );
}

/** As {@link headNoun}, past an article: "of the outlets". */
function headOf(words: readonly string[]): string | undefined {
  return headNoun(ARTICLES.has(words[0] ?? '') ? words.slice(1) : words);
}

function phraseOf(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => ENDS_PHRASE.has(word));
  return end < 0 ? words : words.slice(0, end);
}

function looksLikeVerb(word: string | undefined): boolean {
  return (
    word !== undefined && (/(?:es|s)$/.test(word) || isParticiple(word) || THIRD_PERSON.has(word))
  );
}

function isParticiple(word: string | undefined): boolean {
  return word !== undefined && (/^[a-z]{3,}ed$/.test(word) || PARTICIPLES.has(word));
}

const COPULAS = new Set(['is', 'are', 'was', 'were', 'be']);
const NAMING = new Set(['name', 'list', 'give', 'state', 'identify']);
const ARTICLES = new Set(
  'the a an his her its their our your my this that these those me us some all'.split(' '),
);
/** "what kind of malware": the noun that counts follows. */
const WRAPPERS = new Set(
  'kind kinds type types sort sorts form forms one ones part parts'.split(' '),
);
const AUXILIARIES = new Set(
  'is are was were be been do does did has have had will would can could may might must shall should'.split(
    ' ',
  ),
);
const ENDS_PHRASE = new Set([
  ...AUXILIARIES,
  ...ARTICLES,
  ...'of in on at to from by for with about against between during before after into over under through as than near per that who whom whose which what where when why how and or but if not , i you he she it we they them him there'.split(
    ' ',
  ),
]);
/** What stands after a verb, not after a noun: "causes the", "gave them". */
const OBJECTS = new Set([...ARTICLES, ...'them him us me it you there'.split(' ')]);
/** Verbs that stand right after a focus noun in questions; plural nouns in -s are commoner, so a closed list. */
const THIRD_PERSON = new Set(
  'causes caused makes produces owns runs says makes plays provides helps gets gives takes becomes comes uses contains includes causes lies holds made won led wrote gave took became came held'.split(
    ' ',
  ),
);
const PARTICIPLES = new Set(
  'built sunk written given taken known found born sold sent lost won shot hit held thought said told made done put brought bought caught chosen driven drawn hidden spent taught hung'.split(
    ' ',
  ),
);
