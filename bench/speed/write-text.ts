import type { KnowledgeFile } from '../../src/knowledge/build-knowledge.ts';
import { COMMON_STEMS } from '../../src/text/common-stems.ts';
import { createRandom } from '../metrics/seeded-random.ts';

/** A text of the wanted size and questions about it, the same for the same size on every machine. */
export interface WrittenText {
  readonly files: readonly KnowledgeFile[];
  /** About ten words each, most of them from one sentence. */
  question(): string;
  /** The same about many sentences, cut at `chars` characters. */
  longQuestion(chars: number): string;
}

const SENTENCES_PER_PARAGRAPH = 5;
const SENTENCES_PER_ARTICLE = 200;
/** Content words a sentence: with the function words between them, 22 words on average, as in news. */
const MIN_CONTENT_WORDS = 7;
const MAX_CONTENT_WORDS = 17;
const CONTENT_WORDS_ASKED = 5;
/** Made-up names behind the common words: the long tail that a real vocabulary has. */
const NAMES = 40_000;
/** Of Mandelbrot's law, 1 / (rank + shift): the commonest content word stands in about 3 % of the sentences. */
const SHIFT = 50;

const FUNCTION_WORDS =
  'the of and to in a the of was for on that with by as at from is had were an it has the'.split(
    ' ',
  );
const QUESTION_WORDS = ['who', 'what', 'when', 'where', 'why', 'how', 'which'];
const SYLLABLES =
  'ba den kor lis mer na pol rin sta tov ul ven wick zan gar hol jem fi quor ash bel dra'.split(
    ' ',
  );

/** Writes sentences of common English stems and made-up names whose frequencies fall as in real text. */
export function writeText(sentences: number): WrittenText {
  const random = createRandom(sentences);
  const words = [...COMMON_STEMS.trim().split(/\s+/), ...makeNames(random)];
  const pickRank = createRankPicker(words.length, random);
  const pickWord = () => words[pickRank()] ?? '';
  const remembered: string[][] = [];

  const files: KnowledgeFile[] = [];
  for (let from = 0; from < sentences; from += SENTENCES_PER_ARTICLE) {
    const count = Math.min(SENTENCES_PER_ARTICLE, sentences - from);
    const paragraphs: string[] = [];
    for (let at = 0; at < count; at += SENTENCES_PER_PARAGRAPH) {
      const paragraph = Array.from(
        { length: Math.min(SENTENCES_PER_PARAGRAPH, count - at) },
        () => {
          const content = Array.from(
            { length: between(MIN_CONTENT_WORDS, MAX_CONTENT_WORDS) },
            pickWord,
          );
          remember(content);
          return toSentence(content);
        },
      );
      paragraphs.push(paragraph.join(' '));
    }
    const slug = `article-${String(files.length).padStart(5, '0')}`;
    files.push({
      path: `sources/${slug}.md`,
      text: `---\ntitle: ${slug}\n---\n\n${paragraphs.join('\n\n')}\n`,
    });
  }
  return { files, question, longQuestion };

  function question(): string {
    const asked = pick(remembered).slice(0, CONTENT_WORDS_ASKED);
    return `${pick(QUESTION_WORDS)} did the ${asked.join(' of the ')} ?`;
  }

  function longQuestion(chars: number): string {
    let text = pick(QUESTION_WORDS);
    while (text.length < chars) text += ` ${pick(FUNCTION_WORDS)} ${pick(pick(remembered))}`;
    return text.slice(0, chars);
  }

  /** Enough sentences to ask about, kept evenly (reservoir sampling). */
  function remember(content: string[]): void {
    if (remembered.length < MAX_REMEMBERED) remembered.push(content);
    else if (random() < 0.01) remembered[between(0, MAX_REMEMBERED - 1)] = content;
  }

  function toSentence(content: readonly string[]): string {
    const parts = content.flatMap((word) =>
      random() < 0.8 ? [pick(FUNCTION_WORDS), word] : [word],
    );
    const text = parts.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  function between(low: number, high: number): number {
    return low + Math.floor(random() * (high - low + 1));
  }
}

const MAX_REMEMBERED = 2_000;

function makeNames(random: () => number): readonly string[] {
  return Array.from({ length: NAMES }, () => {
    const syllables = Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '',
    ).join('');
    return `${syllables.charAt(0).toUpperCase()}${syllables.slice(1)}`;
  });
}

/** Ranks from 0 by Mandelbrot's law, found in the running sum by bisection. */
function createRankPicker(count: number, random: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1 + SHIFT);
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
