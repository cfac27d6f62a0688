import type { SentenceId, Slug } from './ids.ts';

/** One source sentence, whole and verbatim, with who says so and where. */
export interface Quote {
  /** Byte for byte `document.text.slice(start, end)`. */
  readonly text: string;
  /** 1-based number of the sentence in its source. */
  readonly number: number;
  readonly id: SentenceId;
  readonly start: number;
  readonly end: number;
  readonly source: {
    readonly slug: Slug;
    readonly title: string;
    readonly publisher?: string;
    readonly url?: string;
    /** As its article says it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    readonly published?: string;
    /** The address of the sentence on the reader's pages is this and the label, `S5`. */
    readonly citedAt?: string;
  };
  /** Where there are several sources: `sony-hack S5`, which finds the sentence among them all. */
  readonly reference?: string;
  /** What its relative dates mean, worked out from the date of publication: `On Wednesday`, `2015-01-07`. */
  readonly resolved?: readonly { readonly words: string; readonly date: string }[];
  /** What its own outlet, or the editor, says corrected it later: the sentence and, where known, when that was published. */
  readonly corrected?: Correction;
  /** Half-open span within `text` of the words that answer; absent when unsure. */
  readonly answer?: readonly [start: number, end: number];
  readonly speaker?: string;
  readonly via?: string;
  /** True when speaker or outlet are carried from a neighbouring sentence. */
  readonly inferred?: boolean;
  /** The neighbouring sentences' texts, for context. */
  readonly before?: string;
  readonly after?: string;
}

/** The sentence that corrects another, and by whom and when it was published. */
export interface Correction {
  readonly reference: string;
  readonly outlet: string;
  readonly published?: string;
}

/** Why nothing is answered; each has its own wording. */
export type AbstentionReason =
  | 'empty' // nothing was asked
  | 'too-long' // longer than MAX_QUESTION_CHARS
  | 'small-talk' // greeting, thanks, what can you do
  | 'off-topic' // a request that is no question about the sources
  | 'harmful' // a request for help with harm
  | 'injection' // an attempt to change the rules, with no question in it
  | 'other-language'
  | 'gap' // an editor's note says that the sources do not say
  | 'unknown-term' // a rare word or name of the question stands in no source
  | 'missing-kind' // no sentence near it has the kind of thing asked for (a date, a number, a person)
  | 'false-premise' // the question takes for granted what a sentence contradicts
  | 'not-in-sources'; // nothing matches well enough

/** As of which day it was asked, how many sources were used, and how many were left out. */
export interface AsOf {
  readonly date: string;
  readonly sources: number;
  readonly later: number;
  readonly undated: number;
}

export interface Answered {
  readonly schemaVersion: 1;
  readonly question: string;
  readonly kind: 'answered';
  /** Estimated chance, in [0, 1], that the first quote answers the question. */
  readonly confidence: number;
  /** One line: an editor's fact, or the answering words; always with "according to" or "the sources say". */
  readonly short: string;
  /** Best first; never empty. */
  readonly quotes: readonly Quote[];
  /** Present when the sources disagree: indices into `quotes`, one list a side. */
  readonly sides?: readonly (readonly number[])[];
  /** Present where there are several sources: who says what the first quote says. */
  readonly corroboration?: {
    /** Independent outlets, that of the first quote first: copies, and all who cite one outlet, are one. */
    readonly outlets: readonly string[];
    /** The articles that say so, copies included. */
    readonly sources: readonly Slug[];
  };
  /** Present when it was asked as of a day. */
  readonly asOf?: AsOf;
}

export interface Abstained {
  readonly schemaVersion: 1;
  readonly question: string;
  readonly kind: 'abstained';
  readonly confidence: number;
  readonly reason: AbstentionReason;
  /** One or two calm sentences for the user. */
  readonly message: string;
  /** The nearest sentences; not an answer. May be empty. */
  readonly nearest: readonly Quote[];
  /** Present when it was asked as of a day. */
  readonly asOf?: AsOf;
}

/** Plain JSON data; what `exhibit ask --json` prints. */
export type Answer = Answered | Abstained;

export type Verdict = 'supported' | 'contradicted' | 'not-in-sources';

/** The judgement of a claim against the sources. */
export interface ClaimCheck {
  readonly schemaVersion: 1;
  readonly claim: string;
  readonly verdict: Verdict;
  readonly quotes: readonly Quote[];
  /** One sentence that says what decided it: `S13 says around 6,000, not 600.` */
  readonly why: string;
}

/** The judgement of a message's statements. */
export interface MessageCheck {
  /** In reading order. */
  readonly checks: readonly ClaimCheck[];
  /** How many of its sentences were not checked. */
  readonly leftOut: number;
}
