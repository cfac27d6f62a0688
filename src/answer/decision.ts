import type { Answer } from '../domain/answer.ts';
import type { Vocabulary } from '../question/analyse-question.ts';
import type { ComposeParts } from './compose-answer.ts';
import type { WordKnowledge } from './find-absent-names.ts';

/** An answer and the fact or gap that led to it, if one did. */
export interface Decision {
  readonly answer: Answer;
  readonly editorial?: { readonly id: string; readonly score: number };
}

/** What a decision needs to know besides the question. */
export interface DecideParts extends ComposeParts {
  readonly words: WordKnowledge;
  /** Whether the sources bear a claim out. */
  readonly isSupported: (claim: string) => boolean;
  readonly vocabulary: Pick<Vocabulary, 'matchNames' | 'kindOfName'>;
}
