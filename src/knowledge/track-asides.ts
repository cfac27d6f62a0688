/** Longer than this, a bracket or quotation mark is taken to be unpaired. */
const MAX_ASIDE_CHARS = 400;

interface Aside {
  readonly open: number;
  readonly close: number;
}

const MARKS = /[()[\]“”"\n]/g;

/**
 * A test for stops that stand within brackets, or within a quotation in the middle of a sentence:
 * "He said “It is done. Go home” and left." goes on after its inner stop.
 *
 * An aside that the sentence begins with does not count: "(He left. She stayed.)" is two sentences.
 * Calls must come in order of `at`. Linear over all calls.
 */
export function trackAsides(text: string): (start: number, at: number, end: number) => boolean {
  const asides = findAsides(text);
  let next = 0;
  return (start, at, end) => {
    while (next < asides.length && (asides[next]?.close ?? 0) < at) next++;
    for (let index = next; index < asides.length; index++) {
      const aside = asides[index];
      if (aside === undefined || aside.open > at) return false;
      if (aside.open > start && aside.close >= end) return true;
    }
    return false;
  };
}

/** Pairs of brackets and mid-sentence quotations, by their opening. */
function findAsides(text: string): readonly Aside[] {
  const asides: Aside[] = [];
  const brackets: number[] = [];
  let quote: number | undefined;
  const close = (open: number | undefined, at: number) => {
    if (open !== undefined && at - open <= MAX_ASIDE_CHARS) asides.push({ open, close: at });
  };
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match !== null; match = MARKS.exec(text)) {
    const at = match.index;
    switch (match[0]) {
      case '(':
      case '[':
        brackets.push(at);
        break;
      case ')':
      case ']':
        close(brackets.pop(), at);
        break;
      case '“':
        quote = at;
        break;
      case '”':
        if (goesOn(text, at + 1)) close(quote, at);
        quote = undefined;
        break;
      case '"':
        if (quote === undefined) quote = at;
        else {
          if (goesOn(text, at + 1)) close(quote, at);
          quote = undefined;
        }
        break;
      default:
        if (text[at + 1] === '\n') {
          brackets.length = 0;
          quote = undefined;
        }
    }
  }
  return asides.sort((a, b) => a.open - b.open);
}

const GOES_ON = /(?:,|;)?\s+\p{Ll}|[,;]/uy;

/** True when the sentence goes on after a closing quotation mark. */
function goesOn(text: string, at: number): boolean {
  GOES_ON.lastIndex = at;
  return GOES_ON.test(text);
}
