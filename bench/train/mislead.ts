import type { Sentence } from '../../src/domain/sentence.ts';
import { oppositesOf } from '../../src/text/opposites.ts';
import { type TaggedWord, tagWords } from '../../src/text/tag-words.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import type { TrainingArticle } from './articles.ts';

/** A question that a paragraph answers. */
interface Answered {
  readonly question: string;
  readonly answers: readonly string[];
  readonly paragraph: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a paragraph has that could be put into a question. */
interface Pool {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/**
 * A function that turns a question that an article answers into ones that look like it and are not answered: with another
 * name, another number, an opposite or a "not" in it. What is put in is from the article, mostly from the paragraph that
 * answers. Ways that a question offers no place for are left out.
 */
export function createMisleader(
  { knowledge: { sentences } }: Pick<TrainingArticle, 'knowledge'>,
  random: () => number,
): (trial: Answered) => readonly string[] {
  const pools = readPools(sentences);
  const blocks = [...pools.keys()];
  const forms = formsIn(sentences);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const poolFor = (own: number): Pool =>
    pools.get(random() < OWN_PARAGRAPH ? own : (pick(blocks) ?? own)) ?? NOTHING;

  const withName = (question: string, paragraph: number): string | undefined =>
    put(question, pick(namesIn(tagWords(question))), pick(poolFor(paragraph).names));

  const withNumber = (question: string, paragraph: number): string | undefined => {
    const span = pick(numbersIn(question));
    if (span === undefined) return undefined;
    const isYear = (number: string): boolean => YEAR.test(number);
    const old = question.slice(span.start, span.end);
    const told = poolFor(paragraph).numbers.filter((one) => isYear(one) === isYear(old));
    const made = isYear(old)
      ? Number(old) + Math.ceil((random() - 0.5) * YEARS_APART)
      : Math.ceil(random() * HIGHEST);
    return put(question, span, random() < 0.5 ? pick(told) : `${made}`);
  };

  const withOpposite = (question: string): string | undefined => {
    const turned = pick(
      tokenise(question).flatMap(({ start, end, isStop, normalised, stem }) =>
        oppositesOf(isStop ? normalised : stem).flatMap((opposite) => {
          const by = forms.get(opposite) ?? (isWord(opposite) ? opposite : undefined);
          return by === undefined ? [] : [{ start, end, by }];
        }),
      ),
    );
    return put(question, turned, turned?.by);
  };

  const withNot = (question: string): string | undefined => {
    const verb = AUXILIARY.exec(question);
    if (verb === null || random() >= NEGATED) return undefined;
    const end = verb.index + verb[0].length;
    return put(question, { start: end, end }, ' not');
  };

  return ({ question, answers, paragraph }) =>
    [
      withName(question, paragraph),
      withNumber(question, paragraph),
      withOpposite(question),
      withNot(question),
    ].filter(
      (made): made is string =>
        made !== undefined &&
        wordsOf(made) !== wordsOf(question) &&
        !answers.some((answer) => made.includes(answer) && !question.includes(answer)),
    );
}

/** How often what is put in is from the paragraph that answers. */
const OWN_PARAGRAPH = 0.6;
/** Of the questions that could be denied; more would make "not" say too much. */
const NEGATED = 0.3;
const YEARS_APART = 60;
const HIGHEST = 200;
const NOTHING: Pool = { names: [], numbers: [] };
const YEAR = /^[12]\d{3}$/;
const NUMBER = /\b\d(?:[\d,.]*\d)?\b/g;
const AUXILIARY = /\b(?:did|does|do|was|were|is|are|has|have|had|can|could|would|will)\b/i;

/** The text with `by` in place of the span; undefined where there is none. */
function put(text: string, span: Span | undefined, by: string | undefined): string | undefined {
  if (span === undefined || by === undefined) return undefined;
  return text.slice(0, span.start) + by + text.slice(span.end);
}

function wordsOf(text: string): string {
  return tokenise(text)
    .map(({ normalised }) => normalised)
    .join(' ');
}

function readPools(sentences: readonly Sentence[]): ReadonlyMap<number, Pool> {
  const pools = new Map<number, Pool>();
  for (const { block, text } of sentences) {
    const { names, numbers } = pools.get(block) ?? NOTHING;
    const own = namesIn(tagWords(text)).map(({ start, end }) => text.slice(start, end));
    pools.set(block, {
      names: [...names, ...own],
      numbers: [...numbers, ...(text.match(NUMBER) ?? [])],
    });
  }
  return pools;
}

/** A form of each stem, as the sentences write it. */
function formsIn(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  return new Map(
    sentences
      .flatMap(({ text }) => tokenise(text))
      .filter(({ isStop }) => !isStop)
      .map(({ stem, normalised }) => [stem, normalised]),
  );
}

/** False for a stem that is no word: `decreas`. */
function isWord(stem: string): boolean {
  const [token] = tokenise(stem);
  return token !== undefined && (token.isStop || token.stem === stem);
}

/** Runs of proper nouns with a capital, but for one at the beginning. */
function namesIn(words: readonly TaggedWord[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const [at, { text, tag, start, end }] of words.entries()) {
    if (at === 0 || tag !== 'PROPN' || !/^\p{Lu}\p{L}/u.test(text)) {
      last = undefined;
    } else if (last !== undefined && start - last.end <= 1) {
      last.end = end;
    } else {
      last = { start, end };
      spans.push(last);
    }
  }
  return spans;
}

function numbersIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(NUMBER), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
