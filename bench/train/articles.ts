import { findAbsentNames, type WordKnowledge } from '../../src/answer/find-absent-names.ts';
import type { Knowledge } from '../../src/domain/knowledge.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Sentence } from '../../src/domain/sentence.ts';
import { readKnowledge } from '../../src/io/read-knowledge.ts';
import { analyseQuestion, type Vocabulary } from '../../src/question/analyse-question.ts';
import { createSpellingCorrector } from '../../src/question/correct-spelling.ts';
import { createSentenceIndex, type SentenceIndex } from '../../src/search/sentence-index.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { findFolders } from '../eval/find-folders.ts';
import { readQuestions } from '../eval/read-questions.ts';
import type { Trial } from '../eval/trial.ts';
import { createRandom } from '../metrics/seeded-random.ts';

/** An article with the questions that are asked of it. */
export interface TrainingArticle {
  readonly name: string;
  readonly knowledge: Knowledge;
  readonly trials: readonly Trial[];
  /** Its questions name the sentences that are right; else a paragraph. */
  readonly isReferenced: boolean;
}

/** The articles in the folders, each a knowledge folder with questions.jsonl; a paragraph is a block of the document. */
export async function readArticles(
  folders: readonly string[],
): Promise<readonly TrainingArticle[]> {
  const articles: TrainingArticle[] = [];
  for (const { name, knowledge, questions } of findFolders({ knowledge: [...folders] })) {
    const trials = readQuestions(questions);
    articles.push({
      name,
      knowledge: await readKnowledge(knowledge),
      trials,
      isReferenced: trials.some(({ target }) => target.kind === 'references'),
    });
  }
  return articles;
}

/** Sentences that can be searched, and questions read for them. */
export interface Corpus {
  readonly index: SentenceIndex;
  analyse(question: string): Question;
  /** The names in a question that no sentence has. */
  findAbsent(question: string): readonly string[];
}

/** The article's sentences in the blocks that are wanted, as a knowledge of their own. */
export function openCorpus(
  { knowledge }: TrainingArticle,
  isWanted: (block: number) => boolean,
): Corpus {
  const sentences = knowledge.sentences.filter(({ block }) => isWanted(block));
  const index = createSentenceIndex({ ...knowledge, sentences });
  const vocabulary: Vocabulary = {
    matchNames: createNameMatcher(knowledge.names),
    kindOfName: (name) => knowledge.names.find((one) => one.name === name)?.kind,
    documentFrequency: index.documentFrequency,
    inverseDocumentFrequency: index.inverseDocumentFrequency,
    correctSpelling: createSpellingCorrector(wordsOf(sentences)),
  };
  const analyse = (question: string): Question => analyseQuestion(question, [], vocabulary);
  const words: WordKnowledge = {
    isInSources: ({ stem }) => index.documentFrequency(stem) > 0,
    isAnswered: () => false,
  };
  return {
    index,
    analyse,
    findAbsent: (question) => findAbsentNames(analyse(question).own, words),
  };
}

function* wordsOf(sentences: readonly Sentence[]): Iterable<string> {
  for (const { text } of sentences) for (const { normalised } of tokenise(text)) yield normalised;
}

/** True when the sentence is one that is named, or stands in the question's paragraph and holds an answer. */
export function isRight(
  { answerable, answers, target }: Trial,
  { block, number, text }: Sentence,
): boolean {
  if (!answerable) return false;
  return target.kind === 'references'
    ? target.gold.includes(`S${number}`)
    : block === target.paragraph && answers.some((answer) => text.includes(answer));
}

/** An answerable question asked of one knowledge. */
export interface AskedOnce {
  readonly corpus: Corpus;
  readonly question: string;
  /** True for the position of a sentence that answers. */
  isRight(position: number): boolean;
  /** True where it may stand beside those: it is neither right nor wrong, and teaches nothing. */
  isBeside(position: number): boolean;
}

/**
 * The answerable questions, each once with its whole article as the knowledge, once with its paragraph alone and once with
 * that and {@link PART} of the others, which is about as long as a news article.
 */
export function* askEach(article: TrainingArticle): Iterable<AskedOnce> {
  const random = createRandom(99);
  const blocks = [...new Set(article.knowledge.sentences.map(({ block }) => block))];
  const whole = openCorpus(article, () => true);
  const paragraphs = new Map<number, readonly Corpus[]>();
  const open = (own: number): readonly Corpus[] => {
    const part = new Set([own]);
    for (const block of blocks) if (random() < PART) part.add(block);
    return [
      openCorpus(article, (block) => block === own),
      openCorpus(article, (block) => part.has(block)),
    ];
  };
  for (const trial of article.trials) {
    if (!trial.answerable) continue;
    let smaller: readonly Corpus[] = [];
    if (trial.target.kind === 'paragraph') {
      const { paragraph } = trial.target;
      smaller = paragraphs.get(paragraph) ?? open(paragraph);
      paragraphs.set(paragraph, smaller);
    }
    for (const corpus of [whole, ...smaller]) {
      yield {
        corpus,
        question: trial.question,
        isRight(position) {
          const sentence = corpus.index.sentenceAt(position);
          return sentence !== undefined && isRight(trial, sentence);
        },
        isBeside(position) {
          const { target } = trial;
          const number = corpus.index.sentenceAt(position)?.number;
          return target.kind === 'references' && target.also.includes(`S${number}`);
        },
      };
    }
  }
}

/** Of 56 paragraphs, as the training articles have on average, about eight; decision 0080 tells what it brings. */
const PART = 0.15;
