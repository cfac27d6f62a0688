/**
 * As `make`, which is called once for each word as long as the word is remembered. Bounded, so that a flood of strange
 * words cannot grow it: long ones are not remembered, and at `maxWords` all are dropped, which only costs time.
 */
export function rememberWords<Made>(
  make: (word: string) => Made,
  maxWords = MAX_WORDS,
  maxChars = MAX_CHARS,
): (word: string) => Made {
  const remembered = new Map<string, Made>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (word.length > maxChars) return make(word);
    if (remembered.size >= maxWords) remembered.clear();
    const own = withoutText(word);
    const made = make(own);
    remembered.set(own, made);
    return made;
  };
}

const MAX_WORDS = 100_000;
const MAX_CHARS = 40;

/** The same word with letters of its own: what is cut out of a text keeps the whole text in memory. */
function withoutText(word: string): string {
  return word.split('').join('');
}
