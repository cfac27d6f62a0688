/**
 * The 1-based line on which a YAML text nests deeper than {@link MAX_DEPTH}; undefined where it does not. A parser goes down
 * into it step by step: at 100,000 open brackets it takes seconds, or the whole process with it. Brackets are counted
 * wherever they stand, in quoted texts as well, and indentation by its width: no notes come near either.
 */
export function nestedTooDeeply(text: string): number | undefined {
  let depth = 0;
  for (const [at, line] of text.split('\n').entries()) {
    const [indicators = ''] = INDICATORS.exec(line) ?? [];
    const marks = indicators.match(/[-?:]/g)?.length ?? 0;
    const isWide = indicators.length > MAX_WIDTH && indicators !== line;
    if (isWide || marks > MAX_MARKS) return at + 1;
    for (const [bracket] of line.matchAll(BRACKET)) {
      depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (depth > MAX_DEPTH) return at + 1;
    }
  }
  return undefined;
}

const MAX_DEPTH = 1_000;
/** Of lists and keys in one line: notes have two at most. */
const MAX_MARKS = 10;
/** Columns before what a line says: spaces, and the marks of lists and keys. */
const MAX_WIDTH = 400;
const INDICATORS = /^(?:[-?:](?=\s)|\s)*/;
const BRACKET = /[[\]{}]/g;
