/** What a good bot does with a question. */
export const EXPECTATIONS = [
  'answer',
  'refuse',
  'correct_premise_or_refuse',
  'smalltalk_or_refuse',
  'answer_or_refuse',
  'refuse_or_graceful',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** Which sentences are right. */
export type Target =
  /** `gold` are right in first place, `also` may stand beside them; as `S5`, or `slug S5` among several sources. */
  | {
      readonly kind: 'references';
      readonly gold: readonly string[];
      readonly also: readonly string[];
    }
  /** Every sentence of that paragraph (0-based) of the only source that contains an answer. */
  | { readonly kind: 'paragraph'; readonly paragraph: number };

/** One question, and how to tell whether its answer is right. */
export interface Trial {
  readonly id: string;
  readonly question: string;
  /** Earlier questions of the conversation, oldest first. */
  readonly previous: readonly string[];
  /** The kind that the question file names, if it names one. */
  readonly type?: string;
  readonly answerable: boolean;
  readonly expect: Expectation;
  /** False for what is run and must not fail, but counts in no figure. */
  readonly scored: boolean;
  /** Words any of which the answering sentence contains. */
  readonly answers: readonly string[];
  readonly target: Target;
}
