import picocolors from 'picocolors';
import type { Answer } from '../../src/domain/answer.ts';
import type { Engine, Explanation } from '../../src/domain/engine.ts';
import type { Sentence } from '../../src/domain/sentence.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { renderExplanation } from '../../src/render/terminal-explanation.ts';
import { type SpanScore, scoreSpan } from '../metrics/span-score.ts';
import { takeApart } from './article.ts';
import type { Batch } from './modes.ts';
import { createBaseline } from './plain-minisearch.ts';
import type { Trial } from './trial.ts';

/** How one question went. */
export interface Outcome {
  readonly trial: Trial;
  /** The kind that the file names, or else the one that the engine found. */
  readonly kind: string;
  readonly answered: boolean;
  readonly confidence: number;
  /** Where the first right sentence stands in the ranking, 1-based, whether or not it is shown; 0 for nowhere. */
  readonly rank: number;
  /** For each quote of an answer, whether it is right or acceptable; empty for an abstention. */
  readonly shown: readonly { readonly isRight: boolean; readonly isAcceptable: boolean }[];
  /** Of the answering words, where an answer gives them. */
  readonly span?: SpanScore;
  /** The bot did what is expected. */
  readonly asExpected: boolean;
  readonly baseline: {
    readonly rank: number;
    readonly score: number;
    /** Whether the first sentence is right or acceptable; undefined when nothing is found. */
    readonly firstIsAcceptable?: boolean;
  };
  /** What is shown first and how it was found; only of a miss. */
  readonly miss?: { readonly shown: string; readonly wanted: string; readonly why: string };
}

/** Asks every question of a batch. */
export function runTrials(batch: Batch): readonly Outcome[] {
  const engine = createEngine(buildKnowledge(batch.files));
  const baseline = createBaseline(engine.knowledge.sentences);
  const judge = createJudge(engine, batch);
  return batch.trials.map((trial): Outcome => {
    const { right, acceptable } = judge(trial);
    const explanation = engine.explain(trial.question, { previous: trial.previous });
    const { answer } = explanation;
    const ranked = rankedIds(explanation);
    const shown = (answer.kind === 'answered' ? answer.quotes : []).map(({ id }) => ({
      isRight: right.has(id),
      isAcceptable: right.has(id) || acceptable.has(id),
    }));
    const span = trial.answerable ? spanScore(answer, trial) : undefined;
    const plain = baseline(trial.question);
    const [first] = plain.ranked;
    const rank = rankOf(ranked, right);
    const asExpected = isAsExpected(trial, answer, shown);
    const isMiss = !asExpected || (trial.answerable && rank !== 1);
    return {
      trial,
      kind: trial.type ?? explanation.questionKind,
      answered: answer.kind === 'answered',
      confidence: answer.confidence,
      rank,
      shown,
      ...(span === undefined ? {} : { span }),
      asExpected,
      baseline: {
        rank: rankOf(plain.ranked, right),
        score: plain.score,
        ...(first === undefined
          ? {}
          : { firstIsAcceptable: right.has(first) || acceptable.has(first) }),
      },
      ...(isMiss ? { miss: describeMiss(engine, explanation, right) } : {}),
    };
  });
}

/** As a reader meets them: what is shown, answer or not, and below it the other candidates. */
function rankedIds({ answer, candidates }: Explanation): readonly string[] {
  const first = answer.kind === 'answered' ? answer.quotes : answer.nearest;
  return [...new Set([...first, ...candidates.map(({ quote }) => quote)].map(({ id }) => id))];
}

function rankOf(ranked: readonly string[], right: ReadonlySet<string>): number {
  return ranked.findIndex((id) => right.has(id)) + 1;
}

function spanScore(answer: Answer, { answers }: Trial): SpanScore | undefined {
  const [quote] = answer.kind === 'answered' ? answer.quotes : [];
  return quote?.answer === undefined
    ? undefined
    : scoreSpan(quote.text.slice(...quote.answer), answers);
}

function isAsExpected(trial: Trial, answer: Answer, shown: Outcome['shown']): boolean {
  switch (trial.expect) {
    case 'answer':
      return shown[0]?.isRight ?? false;
    case 'refuse':
    case 'smalltalk_or_refuse':
      return answer.kind === 'abstained';
    case 'correct_premise_or_refuse':
    case 'answer_or_refuse':
    case 'refuse_or_graceful':
      return answer.kind === 'abstained' || (shown[0]?.isAcceptable ?? false);
  }
}

interface Judged {
  readonly right: ReadonlySet<string>;
  readonly acceptable: ReadonlySet<string>;
}

function createJudge(engine: Engine, { files }: Batch): (trial: Trial) => Judged {
  const paragraphs = groupByParagraph(engine, files);
  return ({ target, answers, answerable }) => {
    if (target.kind === 'references') {
      const ids = (references: readonly string[]) =>
        new Set(
          references.map((reference) => {
            const quote = engine.quote(reference);
            if (quote === undefined) throw new RangeError(`no sentence is called ${reference}`);
            return quote.id as string;
          }),
        );
      return { right: ids(target.gold), acceptable: ids(target.also) };
    }
    const inside = answerable ? (paragraphs[target.paragraph] ?? []) : [];
    const wanted = answers.map(plain);
    const right = inside.filter(({ text }) =>
      wanted.some((answer) => plain(text).includes(answer)),
    );
    return { right: new Set(right.map(({ id }) => id)), acceptable: new Set() };
  };
}

/** The sentences by paragraph of the only source, told by the line on which their block begins. */
function groupByParagraph(engine: Engine, files: Batch['files']): readonly (readonly Sentence[])[] {
  const sources = files.filter(({ path }) => path.startsWith('sources/'));
  const [document] = engine.knowledge.documents;
  const [source] = sources;
  if (source === undefined || document === undefined || sources.length > 1) return [];
  const { paragraphs } = takeApart(source);
  const groups: Sentence[][] = paragraphs.map(() => []);
  for (const sentence of engine.knowledge.sentences) {
    const line = document.blocks[sentence.block]?.line ?? 0;
    const at = paragraphs.findLastIndex((paragraph) => paragraph.line <= line);
    groups[at]?.push(sentence);
  }
  return groups;
}

/** Cleaning an article changes spaces and kinds of quotation marks and dashes: they are no difference. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const PAGE = { width: 100, colours: picocolors.createColors(false) };

function describeMiss(
  engine: Engine,
  explanation: Explanation,
  right: ReadonlySet<string>,
): NonNullable<Outcome['miss']> {
  const { answer, candidates } = explanation;
  const show = (id: string | undefined) => {
    const quote = id === undefined ? undefined : engine.quote(id);
    if (quote === undefined) return '(nothing)';
    const place = engine.knowledge.documents.length > 1 ? `${quote.source.slug} ` : '';
    return `${place}S${quote.number} ${quote.text}`;
  };
  const first = answer.kind === 'answered' ? answer.quotes[0] : answer.nearest[0];
  return {
    shown:
      answer.kind === 'answered'
        ? show(first?.id)
        : `abstained (${answer.reason}); nearest: ${show(first?.id ?? candidates[0]?.quote.id)}`,
    wanted: right.size === 0 ? '(nothing)' : [...right].map(show).join(' | '),
    why: renderExplanation(explanation, PAGE).join('\n'),
  };
}
