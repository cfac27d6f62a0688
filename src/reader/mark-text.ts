/** What a part of a text is marked as. */
export type Mark = 'found' | 'certainty' | 'control';

/** A part of a text; the parts together are the text. */
export interface TextPart {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Half-open spans of a text by what they are marked as. They may lie over each other. */
export type MarkedSpans = Readonly<
  Partial<Record<Exclude<Mark, 'control'>, readonly (readonly [start: number, end: number])[]>>
>;

/**
 * The text in parts, each within the same spans throughout: joined, they are the text again, byte for byte. A character
 * that steers how text is shown is a part of its own, marked `control`, so that it can be shown and kept from steering.
 */
export function markText(text: string, spans: MarkedSpans): readonly TextPart[] {
  const controls = [...text.matchAll(STEERING)].map(
    ({ 0: character, index }) => [index, index + character.length] as const,
  );
  const layers = [
    ...(['found', 'certainty'] as const).map((mark) => [mark, spans[mark] ?? []] as const),
    ['control', controls] as const,
  ];
  const edges = layers.flatMap(([, each]) => each.flat());
  const cuts = [...new Set([0, ...edges.filter((at) => at < text.length)])].sort((a, b) => a - b);
  return cuts.flatMap((start, at): TextPart[] => {
    const part = text.slice(start, cuts[at + 1]);
    const marks = layers.flatMap(([mark, each]) =>
      each.some(([from, to]) => from <= start && start < to) ? [mark] : [],
    );
    return part === '' ? [] : [{ text: part, marks }];
  });
}

/**
 * Bidirectional embeddings, overrides, isolates and marks, which can make a sentence read backwards (CVE-2021-42574),
 * and controls that have no look of their own.
 */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
