import picocolors from 'picocolors';
import type { Answer } from '../../src/domain/answer.ts';
import type { Engine, Explanation } from '../../src/domain/engine.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { renderExplanation } from '../../src/render/terminal-explanation.ts';
import { type SpanScore, scoreSpan } from '../metrics/span-score.ts';
import { createJudge } from './judge.ts';
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
  /** No sentence is right, though the question is answerable: its answer stands across two. */
  readonly isOutOfReach: boolean;
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
      isOutOfReach: trial.answerable && right.size === 0,
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
