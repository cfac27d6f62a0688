import type { AnswerType } from '../../domain/question.ts';
import type { PartOfSpeech, TaggedWord } from '../../text/tag-words.ts';
import { wordRarity } from '../../text/word-rarity.ts';
import { addVector, cosine, likeness, noVector } from '../../text/word-vectors.ts';
import type { Comparison } from '../features/compare.ts';
import type { Span } from './candidate-spans.ts';

/** What is measured of a span as the answer to a question. */
export const SPAN_FEATURES = [
  'words',
  'chars',
  'firstTag',
  'lastTag',
  'headTag',
  'tagBefore',
  'tagAfter',
  'secondTagBefore',
  'secondTagAfter',
  'wordBefore',
  'wordAfter',
  'typeOverlap',
  'likeliestTypeOverlap',
  'isAskedType',
  'isNounPhrase',
  'isName',
  'nearness',
  'widerNearness',
  'nearnessBefore',
  'nearnessAfter',
  'termBefore',
  'termAfter',
  'verbDistance',
  'focusDistance',
  'askedWeight',
  'askedShare',
  'newWords',
  'focusLikeness',
  'headFocusLikeness',
  'meaningLikeness',
  'rarity',
  'headRarity',
  'start',
  'end',
  'isBeforeVerb',
  'hasVerb',
  'hasNumber',
  'capitals',
  'commas',
  'hasAnd',
  'hasOf',
  'beginsAfterBreak',
  'endsAtBreak',
  'isInBrackets',
  'isQuoted',
  'matchesBefore',
  'matchesAfter',
  'sentenceWords',
  'sentenceCoverage',
  'askedTypesInSentence',
  'orderOfType',
  'holdsFocus',
  'questionTerms',
  'asksWho',
  'asksWhen',
  'asksWhere',
  'asksHowMany',
  'asksWhy',
  'asksHow',
  'asksWhat',
  'asksWhich',
  'opensWithQuestionWord',
] as const;

/** One number for each of {@link SPAN_FEATURES} of each span, span after span. */
export function measureSpans(comparison: Comparison, spans: readonly Span[]): Float32Array {
  const { question, sentence } = comparison;
  const words = sentence.tagged;
  const field = readField(comparison);
  const values = new Float32Array(spans.length * SPAN_FEATURES.length);
  const { kind } = question;
  const opens = /^\W*(?:who|what|which|when|where|how|why)\b/i.test(question.text) ? 1 : 0;
  spans.forEach(({ from, to }, row) => {
    const inside = readInside(comparison, field, from, to);
    const before = words[from - 1];
    const after = words[to];
    const head = headOf(words, from, to);
    const headToken = field.tokenOf[head] ?? -1;
    const headVector = headToken < 0 ? -1 : (sentence.vectors[headToken] ?? -1);
    const overlap = typeOverlap(comparison, from, to);
    const exact = field.types.get(spanKey(from, to));
    const own = [
      to - from,
      (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0),
      tagCode(words[from]),
      tagCode(words[to - 1]),
      tagCode(words[head]),
      tagCode(before),
      tagCode(after),
      tagCode(words[from - 2]),
      tagCode(words[to + 1]),
      wordCode(WORDS_BEFORE, before),
      wordCode(WORDS_AFTER, after),
      overlap.any,
      overlap.likeliest,
      exact !== undefined && [...exact].some((type) => question.asksFor.has(type)) ? 1 : 0,
      exact?.has('thing') ? 1 : 0,
      exact?.has('name') ? 1 : 0,
      ((field.left.close[from] ?? 0) + (field.right.close[to] ?? 0)) / question.totalWeight,
      ((field.left.wide[from] ?? 0) + (field.right.wide[to] ?? 0)) / question.totalWeight,
      (field.left.wide[from] ?? 0) / question.totalWeight,
      (field.right.wide[to] ?? 0) / question.totalWeight,
      from - (field.lastHit[from] ?? -FAR),
      (field.nextHit[to] ?? FAR) - to + 1,
      verbDistance(field, from, to),
      focusDistance(field, from, to),
      inside.askedWeight / question.totalWeight,
      inside.content === 0 ? 0 : inside.asked / inside.content,
      inside.content - inside.asked,
      inside.focusLikeness,
      question.focusVector >= 0 && headVector >= 0 ? likeness(question.focusVector, headVector) : 0,
      inside.meaningLikeness,
      inside.rarity,
      headToken < 0 ? 0 : wordRarity(sentence.tokens[headToken]?.stem ?? ''),
      from / words.length,
      to / words.length,
      to <= field.firstVerb ? 1 : 0,
      inside.hasVerb,
      inside.hasNumber,
      inside.capitals / (to - from),
      inside.commas,
      inside.hasAnd,
      inside.hasOf,
      before === undefined || before.tag === 'PUNCT' ? 1 : 0,
      after === undefined || after.tag === 'PUNCT' ? 1 : 0,
      field.brackets[from] ?? 0,
      field.quotes[from] ?? 0,
      field.hitsBefore[from] ?? 0,
      (field.hitsBefore[words.length] ?? 0) - (field.hitsBefore[to] ?? 0),
      words.length,
      field.coverage,
      field.askedTypes,
      field.typeOrder.get(from) ?? -1,
      inside.holdsFocus,
      question.terms.length,
      kind === 'who' ? 1 : 0,
      kind === 'when' ? 1 : 0,
      kind === 'where' ? 1 : 0,
      kind.startsWith('how-') ? 1 : 0,
      kind === 'why' ? 1 : 0,
      kind === 'how' ? 1 : 0,
      kind === 'what' ? 1 : 0,
      kind === 'which' ? 1 : 0,
      opens,
    ];
    values.set(own, row * SPAN_FEATURES.length);
  });
  return values;
}

const FAR = 40;

/** What is worked out once for all spans of a sentence. Positions are those of the tagged words. */
interface Field {
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
  readonly askedTypes: number;
}

/** At each gap between words, the weight of what is matched on one side, falling by e every 3 and every 8 words. */
interface Nearness {
  readonly close: Float64Array;
  readonly wide: Float64Array;
}

function readField({ question, sentence, matches }: Comparison): Field {
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
  let askedTypes = 0;
  for (const { type, from, to } of sentence.spans) {
    const there = types.get(spanKey(from, to)) ?? new Set<AnswerType>();
    types.set(spanKey(from, to), there.add(type));
    if (!question.asksFor.has(type)) continue;
    askedTypes += 1;
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
    askedTypes,
  };
}

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

function verbDistance({ verbs }: Field, from: number, to: number): number {
  let best = FAR;
  for (const at of verbs) {
    if (at < from && from - at < Math.abs(best)) best = from - at;
    if (at >= to && at - to + 1 < Math.abs(best)) best = -(at - to + 1);
  }
  return best;
}

function focusDistance({ focuses }: Field, from: number, to: number): number {
  let best = FAR;
  for (const at of focuses) {
    if (at < from) best = Math.min(best, from - at);
    if (at >= to) best = Math.min(best, at - to + 1);
  }
  return best;
}

interface Inside {
  readonly content: number;
  readonly asked: number;
  readonly askedWeight: number;
  readonly rarity: number;
  readonly focusLikeness: number;
  readonly meaningLikeness: number;
  readonly hasVerb: number;
  readonly hasNumber: number;
  readonly capitals: number;
  readonly commas: number;
  readonly hasAnd: number;
  readonly hasOf: number;
  readonly holdsFocus: number;
}

function readInside(
  { question, sentence }: Comparison,
  { tokenOf, weights, isFocus }: Field,
  from: number,
  to: number,
): Inside {
  let content = 0;
  let asked = 0;
  let askedWeight = 0;
  let rarity = 0;
  let focusLikeness = 0;
  let hasVerb = 0;
  let hasNumber = 0;
  let capitals = 0;
  let commas = 0;
  let hasAnd = 0;
  let hasOf = 0;
  let holdsFocus = 0;
  const meaning = noVector();
  for (let at = from; at < to; at += 1) {
    const word = sentence.tagged[at];
    if (word === undefined) continue;
    if (word.tag === 'VERB' || word.tag === 'AUX') hasVerb = 1;
    if (word.tag === 'NUM' || /\d/.test(word.text)) hasNumber = 1;
    if (/^\p{Lu}/u.test(word.text)) capitals += 1;
    if (word.text === ',') commas += 1;
    if (word.text === 'and' || word.text === 'or') hasAnd = 1;
    if (word.text === 'of') hasOf = 1;
    if (isFocus[at] === 1) holdsFocus = 1;
    const place = tokenOf[at] ?? -1;
    const token = sentence.tokens[place];
    if (token === undefined || token.isStop) continue;
    content += 1;
    rarity += wordRarity(token.stem);
    const weight = weights[at] ?? 0;
    if (weight > 0) {
      asked += 1;
      askedWeight += weight;
    }
    const row = sentence.vectors[place] ?? -1;
    if (row < 0) continue;
    addVector(meaning, row, 1);
    if (question.focusVector >= 0 && token.stem !== question.focus) {
      focusLikeness = Math.max(focusLikeness, likeness(question.focusVector, row));
    }
  }
  return {
    content,
    asked,
    askedWeight,
    rarity: content === 0 ? 0 : rarity / content,
    focusLikeness,
    meaningLikeness: cosine(question.meaning, meaning),
    hasVerb,
    hasNumber,
    capitals,
    commas,
    hasAnd,
    hasOf,
    holdsFocus,
  };
}

/** The last word before what follows the phrase's noun: "record" of "a record of addresses". */
function headOf(words: readonly TaggedWord[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (words[at]?.tag === 'ADP' || words[at]?.text === ',') return at - 1;
  }
  return to - 1;
}

/** How well the span is one of an asked type: words shared by words of either, the best of all. */
function typeOverlap(
  { question, sentence }: Comparison,
  from: number,
  to: number,
): { readonly any: number; readonly likeliest: number } {
  let any = 0;
  let likeliest = 0;
  for (const span of sentence.spans) {
    const shared = Math.min(to, span.to) - Math.max(from, span.from);
    if (shared <= 0 || !question.asksFor.has(span.type)) continue;
    const share = shared / (Math.max(to, span.to) - Math.min(from, span.from));
    if (share > any) any = share;
    if (span.type === question.likeliestType && share > likeliest) likeliest = share;
  }
  return { any, likeliest };
}

function spanKey(from: number, to: number): number {
  return from * 4096 + to;
}

const TAGS: readonly PartOfSpeech[] = [
  'NOUN',
  'PROPN',
  'ADJ',
  'NUM',
  'VERB',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'AUX',
  'PUNCT',
  'SCONJ',
  'CCONJ',
  'PART',
  'SYM',
  'X',
  'INTJ',
];
const TAG_CODES: ReadonlyMap<string, number> = new Map(TAGS.map((tag, code) => [tag, code]));
const NO_WORD = 20;

function tagCode(word: TaggedWord | undefined): number {
  return word === undefined ? NO_WORD : (TAG_CODES.get(word.tag) ?? NO_WORD);
}

const WORDS_BEFORE = codes(
  'by in at of to for as called was is were are the a and , ( that because with from on named known an or than between about “ "',
);
const WORDS_AFTER = codes(
  ', . ) ( and of in was is to for by who which that as or on at with were are from ” "',
);
const OTHER_WORD = 99;

function codes(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, code) => [word, code + 1]));
}

/** 0 where the sentence ends. */
function wordCode(known: ReadonlyMap<string, number>, word: TaggedWord | undefined): number {
  return word === undefined ? 0 : (known.get(word.text.toLowerCase()) ?? OTHER_WORD);
}
