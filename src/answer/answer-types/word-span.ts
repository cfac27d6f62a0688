import type { AnswerType } from '../../domain/question.ts';

/** Half-open positions in a sentence's tagged words, and what they could answer. */
export interface WordSpan {
  readonly type: AnswerType;
  readonly from: number;
  readonly to: number;
}
