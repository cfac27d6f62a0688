import type { AnswerType } from '../../domain/question.ts';
import type { Comparison } from '../features/compare.ts';
import type { PlacedSpan } from '../features/read-sentence.ts';

/** What is worked out once for all spans of a sentence. Positions are those of the tagged words. */
export interface SpanField {
  /** For each tagged word its token, or -1. */
  readonly tokenOf: Int32Array;
  readonly weights: Float64Array;
  readonly isFocus: Uint8Array;
  readonly left: Nearness;
  readonly right: Nearness;
  readonly lastHit: Int32Array;
  readonly nextHit: Int32Array;
  readonly verbs: readonly number[];
  readonly focuses: readonly number[];
  readonly hitsBefore: Int32Array;
  readonly firstVerb: number;
  readonly coverage: number;
  readonly brackets: Uint8Array;
  readonly quotes: Uint8Array;
  readonly types: ReadonlyMap<number, ReadonlySet<AnswerType>>;
  readonly typeOrder: ReadonlyMap<number, number>;
  /** The sentence's spans of an asked type. */
  readonly asked: readonly PlacedSpan[];
}

/** At each gap between words, the weight of what is matched on one side, falling by e every 3 and every 8 words. */
interface Nearness {
  readonly close: Float64Array;
  readonly wide: Float64Array;
}

/** The comparison's sentence as the features of its spans see it. */
export function readSpanField({ question, sentence, matches }: Comparison): SpanField {
  const words = sentence.tagged;
  const n = words.length;
  const tokenOf = new Int32Array(n).fill(-1);
  const weights = new Float64Array(n);
  const isFocus = new Uint8Array(n);
  const brackets = new Uint8Array(n);
  const quotes = new Uint8Array(n);
  const hitsBefore = new Int32Array(n + 1);
  const verbs: number[] = [];
  const focuses: number[] = [];
  let token = 0;
  let firstVerb = n;
  let depth = 0;
  let quoted = 0;
  words.forEach((word, at) => {
    while (token < sentence.tokens.length && (sentence.tokens[token]?.end ?? 0) <= word.start) {
      token += 1;
    }
    const own = sentence.tokens[token];
    if (own !== undefined && own.start < word.end && own.end > word.start) {
      tokenOf[at] = token;
      const term = own.isStop ? undefined : question.byStem.get(own.stem);
      if (term !== undefined) {
        weights[at] = term.weight;
        if (term.role === 'verb') verbs.push(at);
      }
      if (question.focus !== undefined && own.stem === question.focus) {
        isFocus[at] = 1;
        focuses.push(at);
      }
    }
    if ((word.tag === 'VERB' || word.tag === 'AUX') && at < firstVerb) firstVerb = at;
    if (word.text === '(') depth += 1;
    brackets[at] = depth > 0 ? 1 : 0;
    if (word.text === ')') depth = Math.max(0, depth - 1);
    if (/^["“”]$/.test(word.text)) quoted = 1 - quoted;
    quotes[at] = quoted;
    hitsBefore[at + 1] = (hitsBefore[at] ?? 0) + ((weights[at] ?? 0) > 0 ? 1 : 0);
  });
  const types = new Map<number, Set<AnswerType>>();
  const typeOrder = new Map<number, number>();
  const asked: PlacedSpan[] = [];
  for (const span of sentence.spans) {
    const { type, from, to } = span;
    const there = types.get(spanKey(from, to)) ?? new Set<AnswerType>();
    types.set(spanKey(from, to), there.add(type));
    if (!question.asksFor.has(type)) continue;
    asked.push(span);
    if (!typeOrder.has(from)) typeOrder.set(from, typeOrder.size);
  }
  const covered = matches
    .filter(({ isThere }) => isThere)
    .reduce((sum, { term }) => sum + term.weight, 0);
  return {
    tokenOf,
    weights,
    isFocus,
    left: nearness(weights),
    right: mirrored(nearness(weights.toReversed())),
    lastHit: lastHits(weights),
    nextHit: nextHits(weights),
    verbs,
    focuses,
    hitsBefore,
    firstVerb,
    coverage: covered / question.totalWeight,
    brackets,
    quotes,
    types,
    typeOrder,
    asked,
  };
}

/** The key of a span in {@link SpanField.types}. */
export function spanKey(from: number, to: number): number {
  return from * 4096 + to;
}

/** As far as nothing that is looked for stands. */
export const FAR = 40;

function nearness(weights: Float64Array): Nearness {
  const close = new Float64Array(weights.length + 1);
  const wide = new Float64Array(weights.length + 1);
  for (let at = 0; at < weights.length; at += 1) {
    close[at + 1] = (close[at] ?? 0) * CLOSE + (weights[at] ?? 0);
    wide[at + 1] = (wide[at] ?? 0) * WIDE + (weights[at] ?? 0);
  }
  return { close, wide };
}

const CLOSE = Math.exp(-1 / 3);
const WIDE = Math.exp(-1 / 8);

function mirrored({ close, wide }: Nearness): Nearness {
  return { close: close.toReversed(), wide: wide.toReversed() };
}

/** At each gap the last matched word before it, or one far before. */
function lastHits(weights: Float64Array): Int32Array {
  const hits = new Int32Array(weights.length + 1).fill(-FAR);
  for (let at = 0; at < weights.length; at += 1) {
    hits[at + 1] = (weights[at] ?? 0) > 0 ? at : (hits[at] ?? -FAR);
  }
  return hits;
}

/** At each gap the first matched word after it, or one far after. */
function nextHits(weights: Float64Array): Int32Array {
  const hits = new Int32Array(weights.length + 1).fill(weights.length + FAR);
  for (let at = weights.length - 1; at >= 0; at -= 1) {
    hits[at] = (weights[at] ?? 0) > 0 ? at : (hits[at + 1] ?? FAR);
  }
  return hits;
}
