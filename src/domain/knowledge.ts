import type { SentenceId } from './ids.ts';
import type { Sentence } from './sentence.ts';
import type { Document } from './source.ts';

/** What a name stands for. */
export type NameKind = 'person' | 'organisation' | 'place' | 'thing';

/** A person, organisation, place or thing with its other names. */
export interface Name {
  readonly name: string;
  readonly kind: NameKind;
  /** Other forms, as people write them: `DPRK`, `NK`, `Pyongyang`. Matched without regard to case or hyphens. */
  readonly aliases: readonly string[];
  /** What it is to the incident, in a few words: `FBI director`. */
  readonly role?: string;
}

/** An editor's one-line statement in the project's own words, citing the sentences that say it. */
export interface Fact {
  readonly id: string;
  readonly says: string;
  /** In the order in which they are best shown; never empty. */
  readonly cites: readonly SentenceId[];
  readonly topics: readonly string[];
  /** Questions that the fact answers, in the words that people use. */
  readonly asks: readonly string[];
  /** Statements that hold by it, in the words that people use. */
  readonly holds?: readonly string[];
  /** Statements that are wrong by it. */
  readonly rejects?: readonly string[];
  /** Statements that say more than the sources do, or something near it that they do not say. */
  readonly unsaid?: readonly string[];
  /** Ids of facts that say otherwise. Symmetric after loading. */
  readonly disagrees: readonly string[];
  /** The other incident that it is about: `the 2013 attack on Seoul`. Absent: the one that the knowledge is about. */
  readonly incident?: string;
}

/** An editor's note of something that the sources do not say. */
export interface Gap {
  readonly id: string;
  /** One sentence for the user: `The sources do not say what the attack cost Sony.` */
  readonly says: string;
  /** The sentences nearest to it, shown as not an answer; may be empty. */
  readonly nearest: readonly SentenceId[];
  readonly topics: readonly string[];
  readonly asks: readonly string[];
  /** Statements that the sources do not bear out, in the words that people use. */
  readonly unsaid?: readonly string[];
}

/** Everything that a knowledge folder holds, checked. Immutable. */
export interface Knowledge {
  /** Ordered by slug. */
  readonly documents: readonly Document[];
  /** Ordered by slug, then number. */
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  readonly names: readonly Name[];
}
