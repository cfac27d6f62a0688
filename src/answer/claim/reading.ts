import type { PartOfSpeech } from '../../text/tag-words.ts';

/** What a proper name stands for, as far as two of a kind exclude each other. */
export type ProperKind =
  | 'person'
  | 'organisation'
  | 'place'
  | 'outlet'
  | 'site'
  | 'weekday'
  | 'month'
  | 'colour'
  | 'thing';

/** An amount as written, a time of day in minutes. `low` and `high` differ for ranges and vague words ("thousands"). */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly kind: 'count' | 'year' | 'money' | 'percent' | 'time';
  /** How the text qualifies it: "about", "more than", "less than", "exactly". */
  readonly bound: 'plain' | 'about' | 'over' | 'under' | 'exactly';
  /** Of a time of day: in the morning or in the evening. */
  readonly isEitherHalf?: true;
}

/** One idea of a text: a name, an amount or a word or phrase with content. */
export interface Unit {
  readonly index: number;
  /** As written. */
  readonly surface: string;
  /** Half-open range in the reading's words. */
  readonly from: number;
  readonly to: number;
  /** Exact keys: a stem, or `@Name`. */
  readonly keys: ReadonlySet<string>;
  /** Concepts that it belongs to, 1 for the meaning itself and -1 for its opposite. */
  readonly concepts: ReadonlyMap<string, 1 | -1>;
  readonly proper?: ProperKind;
  /** It is written as a name, not described: Sony Pictures, but not the intelligence community. */
  readonly isNamed: boolean;
  readonly amount?: Amount;
  readonly tag: PartOfSpeech;
  /** Which clause it stands in; hedges and negations do not reach beyond. */
  readonly segment: number;
  /** Within the reach of a negation. */
  readonly isNegated: boolean;
  /** What a negation turns round first: `mask` of "did not mask their location". */
  readonly isNegationHead: boolean;
  /** The negation leaves some of it: "hardly ever", "not often", "not much". */
  readonly isPartlyNegated: boolean;
  /** Positions of the words that negate it; two of them say what it is worth alone to none. */
  readonly deniedBy: readonly number[];
  /** 1 possible, 2 likely, 3 plain. */
  readonly certainty: 1 | 2 | 3;
  /** It says nothing that could be wrong; a source need not have it. */
  readonly isLight: boolean;
  /** Part of "according to …": it says who reports, not what. */
  readonly isAccording: boolean;
}

/** One word or mark of a text. A proper name of several words is one. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly tag: PartOfSpeech;
  readonly start: number;
  readonly end: number;
  /** Position in `units`; -1 for a word that is none. */
  readonly unit: number;
  /** As {@link Unit.segment}. */
  readonly segment: number;
}

/** Somebody who is said to have done something: positions of units. */
export interface Deed {
  readonly agent: number;
  /** The unit that says what was done or that it was done. */
  readonly deed: number;
  /** The accusing verb, if the deed is an accusation: its own subject is the accuser. */
  readonly isAccusation: boolean;
}

/** A text as the claim check reads it, word by word. */
export interface PlainReading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
}

/** A text as the claim check reads it. */
export interface Reading extends PlainReading {
  readonly deeds: readonly Deed[];
}
