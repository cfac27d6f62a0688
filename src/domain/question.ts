import type { Sentence } from './sentence.ts';

/** What the asker wants, from the question's own words. */
export type QuestionKind =
  | 'who'
  | 'what'
  | 'which'
  | 'when'
  | 'where'
  | 'why'
  | 'how'
  | 'how-many'
  | 'how-much'
  | 'how-long'
  | 'how-sure'
  | 'evidence'
  | 'summary'
  | 'yes-no'
  | 'statement';

/** The kind of words that would answer. `clause` is a cause or a manner; `thing` is any noun phrase. */
export type AnswerType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'date'
  | 'number'
  | 'money'
  | 'percent'
  | 'duration'
  | 'name'
  | 'thing'
  | 'clause';

/** One distinct term of a question, ready to be looked up. */
export interface QuestionTerm {
  /** The stem that the index holds. */
  readonly term: string;
  /** As typed, for wording: `Reuters`. */
  readonly surface: string;
  /** 1 for a typed term; less for one that was added from a name, the lexicon or the conversation. */
  readonly weight: number;
  readonly from: 'question' | 'name' | 'lexicon' | 'conversation';
}

/** What the user typed, analysed. Its work is bounded: terms are distinct and capped. */
export interface Question {
  /** As typed. */
  readonly text: string;
  /** As understood, with what earlier questions contribute. */
  readonly understood: string;
  /** Its own words alone, without what is typed around them, chat spellings and misspellings mended. */
  readonly bare: string;
  /** The same with whom "he" or "she" stands for. */
  readonly own: string;
  /** The earlier questions that it leans on and what it says before that it is about, as one text; empty: none. */
  readonly context: string;
  readonly kind: QuestionKind;
  /** What would answer it, likeliest first. Empty: anything. */
  readonly asksFor: readonly AnswerType[];
  /** In order of first appearance; typed terms first. */
  readonly terms: readonly QuestionTerm[];
  /** Canonical names that it mentions. */
  readonly names: readonly string[];
  /** Positions of the sentences that a follow-up is likelier about; undefined for a question that leans on none. */
  readonly near?: ReadonlySet<number> | undefined;
}

/** What the answer to the question before lends to a follow-up. */
export interface EarlierAnswer {
  /** Whom "he" or "she" may stand for: the person in its first quote whom the question named, whoever says it, or the only one in it: `the head of a group`. */
  readonly person: string | undefined;
  /** Positions of the sentences that it showed, and of those beside the first. */
  readonly near: ReadonlySet<number>;
}

/** A sentence with its features and score for one question. */
export interface Candidate {
  readonly sentence: Sentence;
  /** Higher is better; comparable within one question alone. */
  readonly score: number;
  readonly features: readonly {
    readonly name: string;
    readonly value: number;
    readonly contribution: number;
  }[];
}
