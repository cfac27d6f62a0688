import type { Sentence } from '../../domain/sentence.ts';
import type { Reading, Unit } from './reading.ts';
import type { Stance } from './stance.ts';

/** A claim, read. */
export interface ClaimReading extends Reading {
  readonly stance: Stance;
  /** Positions of the units that a source must have. */
  readonly needed: readonly number[];
  /** Words that claim more than a plain statement, by kind: `all`, `always`, `certainty`. */
  readonly boosters: readonly { readonly kind: string; readonly word: string }[];
  /** 1 possible, 2 likely, 3 plain. */
  readonly certainty: 1 | 2 | 3;
}

/**
 * What a source text is: a `sentence`, or two that hang together; the line of an editor's `fact`, which may support but
 * not contradict, since it may join what several say; a claim that `holds` by a fact; one that a fact `rejects`.
 */
export type SourceKind = 'sentence' | 'fact' | 'holds' | 'rejects';

/** Source text that may decide a claim. */
export interface SourceReading extends Reading {
  readonly kind: SourceKind;
  /** What is quoted for it, the deciding sentence first. */
  readonly quotes: readonly Sentence[];
  /** Who says it, read from the text and the attribution. */
  readonly speakers: readonly Unit[];
  /** Those of them whom the text credits by name or verb of saying, so that another would contradict it. */
  readonly credited: readonly Unit[];
  /** Who "I" and "we" are, where the text says so of itself. */
  readonly selves: readonly Unit[];
  /** Keys of the names in its article's title: what "the attack" is about. */
  readonly topics: ReadonlySet<string>;
  /** The line of the editor's fact that it is from; absent for a sentence. */
  readonly fact?: string;
}

/** Two units of a claim and a source that speak of the same. */
export interface Pair {
  readonly claim: Unit;
  readonly source: Unit;
  readonly match: 'same' | 'alike' | 'opposite';
}

/** A named conflict between a claim and a source. */
export type Conflict =
  | { readonly kind: 'number'; readonly claim: string; readonly source: string }
  | { readonly kind: 'name'; readonly claim: string; readonly source: string }
  | { readonly kind: 'polarity'; readonly source: string; readonly isClaimNegated: boolean }
  | { readonly kind: 'opposite'; readonly claim: string; readonly source: string }
  | { readonly kind: 'roles'; readonly claim: string; readonly source: string }
  | { readonly kind: 'speaker'; readonly claim: string; readonly source: string }
  /** An editor notes the claim as wrong; `fact` says what is right. */
  | { readonly kind: 'rejected'; readonly fact: string };

/** Why a source that is near does not support a claim, without contradicting it. */
export type Objection =
  | { readonly kind: 'missing'; readonly unit: Unit; readonly isModifier?: boolean }
  | { readonly kind: 'hedge'; readonly word: string }
  | { readonly kind: 'overclaim'; readonly word: string }
  | { readonly kind: 'relation'; readonly word: string }
  /** One of the two denies it, and the other does not. */
  | { readonly kind: 'denial'; readonly word: string }
  /** The source says that it is not known. */
  | { readonly kind: 'open'; readonly word: string }
  /** The words are there, but the source does not tell that they stand to each other so. */
  | { readonly kind: 'untold'; readonly word: string }
  /** They stand in another role: the doer for the one to whom it is done. */
  | { readonly kind: 'turned'; readonly word: string }
  | { readonly kind: 'speaker'; readonly word: string };

/** What one source says about a claim. */
export interface Finding {
  readonly source: SourceReading;
  readonly pairs: readonly Pair[];
  readonly conflicts: readonly Conflict[];
  readonly objections: readonly Objection[];
  /** What one of the two denies and the other does not, whatever else there is. */
  readonly denials: readonly Objection[];
}
