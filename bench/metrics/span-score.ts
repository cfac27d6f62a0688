/** How well a span of words agrees with the best of the expected answers, each in [0, 1]. */
export interface SpanScore {
  readonly exactMatch: number;
  readonly f1: number;
}

/**
 * Exact match and F1 of the words, the best over the expected answers, as SQuAD's own script counts them (Rajpurkar et
 * al. 2016, section 6.1): case, punctuation and articles do not matter. 0 and 0 when no answer is expected.
 */
export function scoreSpan(given: string, expected: readonly string[]): SpanScore {
  const words = answerWords(given);
  const scores = expected.map((answer) => {
    const wanted = answerWords(answer);
    return { exactMatch: words.join(' ') === wanted.join(' ') ? 1 : 0, f1: f1(words, wanted) };
  });
  return {
    exactMatch: Math.max(0, ...scores.map(({ exactMatch }) => exactMatch)),
    f1: Math.max(0, ...scores.map((score) => score.f1)),
  };
}

/** The words that are compared: lower case, without ASCII punctuation and articles. */
export function answerWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function f1(given: readonly string[], wanted: readonly string[]): number {
  if (given.length === 0 || wanted.length === 0) return given.length === wanted.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  if (common === 0) return 0;
  const precision = common / given.length;
  const recall = common / wanted.length;
  return (2 * precision * recall) / (precision + recall);
}
