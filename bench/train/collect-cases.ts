import {
  CONFIDENCE_FEATURES,
  measureConfidence,
  type ScoredSentence,
} from '../../src/answer/confidence-features.ts';
import type { AssociationModel } from '../../src/answer/features/associations.ts';
import type { TermModel } from '../../src/answer/features/term-evidence.ts';
import { type Model, score } from '../../src/answer/model/trees.ts';
import { findAnswerSpan } from '../../src/answer/spans/find-answer-span.ts';
import type { Trial } from '../eval/trial.ts';
import { createRandom } from '../metrics/seeded-random.ts';
import { type SpanScore, scoreSpan } from '../metrics/span-score.ts';
import { type Corpus, isRight, openCorpus, type TrainingArticle } from './articles.ts';
import { createMeasurer } from './learn-sentences.ts';
import { type TermList, toTermList } from './learn-terms.ts';
import { createMisleader } from './mislead.ts';
import { createRows, type Rows } from './rows.ts';

/** What was the knowledge when the question was asked. */
type Setting = 'article' | 'paragraph' | 'left-out' | 'other-paragraph';

/**
 * Who made the question: somebody who asked it, somebody who wrote it to look answerable, {@link createMisleader}, or somebody
 * who wrote questions of both kinds about an invented incident.
 */
export type Maker = 'asked' | 'written' | 'made' | 'incident';

/** One question asked of one knowledge: whether that holds an answer, and whether the first sentence is right. */
export interface ConfidenceCase {
  readonly article: string;
  readonly setting: Setting;
  readonly isAnswerable: boolean;
  readonly isRight: boolean;
  readonly maker: Maker;
  /** The words of the first sentence that are likeliest to answer, beside those that do; where both are known. */
  readonly span?: (SpanScore & { readonly agreement: number }) | undefined;
}

export interface ConfidenceCases {
  /** What is measured, but for what the terms say. */
  readonly rows: Rows;
  /** For each case the terms beside the first sentence, which is right where the knowledge holds an answer. */
  readonly terms: readonly TermList[];
  readonly cases: readonly ConfidenceCase[];
}

/**
 * The questions asked of their article, of their paragraph alone, of their article without it, and of another paragraph; and
 * what is made of them to mislead, asked of the first two. Those about incidents are asked of their article without another
 * paragraph, and without the ones that answer. `modelsOf` must give models that were not trained on the article, or the
 * estimate is too sure.
 */
export function collectCases(
  articles: readonly TrainingArticle[],
  modelsOf: (article: TrainingArticle) => {
    readonly terms: TermModel;
    readonly associations: AssociationModel;
    readonly sentences: Model;
    readonly spans: Model;
  },
): ConfidenceCases {
  const rows = createRows(CONFIDENCE_FEATURES.length);
  const cases: ConfidenceCase[] = [];
  const random = createRandom(9);
  const randomMaker = createRandom(17);
  const terms: TermList[] = [];
  for (const article of articles) {
    const models = modelsOf(article);
    const measure = createMeasurer(models);
    const whole = openCorpus(article, () => true);
    const blocks = [...new Set(article.knowledge.sentences.map(({ block }) => block))];
    const corpora = new Map<string, Corpus>();
    const corpus = (key: string, isWanted: (block: number) => boolean): Corpus => {
      const opened = corpora.get(key) ?? openCorpus(article, isWanted);
      corpora.set(key, opened);
      return opened;
    };
    const mislead = createMisleader(article, randomMaker);
    for (const trial of article.trials) {
      const { question, answerable, target } = trial;
      const other = blocks[Math.floor(random() * blocks.length)] ?? 0;
      const own = ownBlocks(trial, article);
      const name = own.join(',');
      const without = (): Corpus => corpus(`-${name}`, (block) => !own.includes(block));
      const asked: Asked[] = [];
      if (target.kind === 'references') {
        const maker = 'incident';
        // As much is missing whether it is answered or not, or the length would tell.
        const rest = blocks.filter((block) => block > 0 && !own.includes(block));
        const gone = rest[Math.floor(random() * rest.length)];
        const most = gone === undefined ? whole : corpus(`-${gone}`, (block) => block !== gone);
        asked.push({ setting: 'article', knowledge: most, question, maker });
        if (answerable) asked.push({ setting: 'left-out', knowledge: without(), question, maker });
      } else {
        const alone = corpus(name, (block) => own.includes(block));
        const maker = answerable ? 'asked' : 'written';
        asked.push(
          { setting: 'article', knowledge: whole, question, maker },
          { setting: 'paragraph', knowledge: alone, question, maker },
        );
        if (answerable) {
          asked.push({ setting: 'left-out', knowledge: without(), question, maker });
          if (!own.includes(other)) {
            const elsewhere = corpus(`${other}`, (block) => block === other);
            asked.push({ setting: 'other-paragraph', knowledge: elsewhere, question, maker });
          }
          for (const made of mislead({ ...trial, paragraph: target.paragraph })) {
            asked.push({ setting: 'article', knowledge: whole, question: made, maker: 'made' });
            asked.push({ setting: 'paragraph', knowledge: alone, question: made, maker: 'made' });
          }
        }
      }
      for (const { setting, knowledge, question, maker } of asked) {
        const [best, ...others] = measure(knowledge, question)
          .map(
            (measured): ScoredSentence => ({
              ...measured,
              score: score(models.sentences, measured.values),
            }),
          )
          .sort((a, b) => b.score - a.score || a.position - b.position);
        if (best === undefined) continue;
        const sentence = knowledge.index.sentenceAt(best.position);
        const isThere = setting === 'article' || setting === 'paragraph';
        const isAnswerable = answerable && maker !== 'made' && isThere;
        const span = findAnswerSpan(best.comparison, models.spans);
        rows.add(
          measureConfidence(
            [best, ...others],
            span,
            knowledge.findAbsent(question),
            NOTHING,
            NOTHING,
          ),
        );
        terms.push(toTermList([best.comparison], [isAnswerable]));
        cases.push({
          article: article.name,
          setting,
          isAnswerable,
          isRight: isAnswerable && sentence !== undefined && isRight(trial, sentence),
          maker,
          ...(span !== undefined && sentence !== undefined && isAnswerable && maker === 'asked'
            ? {
                span: {
                  ...scoreSpan(sentence.text.slice(span.start, span.end), trial.answers),
                  agreement: span.agreement,
                },
              }
            : {}),
        });
      }
    }
  }
  return { rows, terms, cases };
}

/** The blocks of the sentences that answer, or the question's paragraph. */
function ownBlocks({ target }: Trial, { knowledge }: TrainingArticle): readonly number[] {
  if (target.kind === 'paragraph') return [target.paragraph];
  const told = new Set([...target.gold, ...target.also]);
  const blocks = knowledge.sentences.flatMap(({ number, block }) =>
    told.has(`S${number}`) ? [block] : [],
  );
  return [...new Set(blocks)];
}

/** One asking of one question. */
interface Asked {
  readonly setting: Setting;
  readonly knowledge: Corpus;
  readonly question: string;
  readonly maker: Maker;
}

/** Weights that say nothing yet: the terms are learned of later. */
const NOTHING: TermModel = { weights: [] };
