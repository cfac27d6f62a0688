import type { AsOf, Quote } from './answer.ts';
import type { Profile, Timeline, TimelineEntry } from './lists.ts';
import type { Source } from './source.ts';

/** What stands near one place of a list that may be very long. */
export interface Stretch<Item> {
  readonly items: readonly Item[];
  /** Where in the whole list they begin. */
  readonly start: number;
  /** How long the whole list is. */
  readonly total: number;
  /** True when the quotes of the whole list are of several sources. */
  readonly isOfSeveral: boolean;
}

/** A profile, and a stretch of its quotes: first those of what it says, then those about it. */
export interface ProfileStretch extends Omit<Profile, 'says' | 'about'> {
  readonly says: number;
  readonly about: number;
  readonly quotes: Stretch<Quote>;
}

/** A timeline, and a stretch of its entries: first those with a date, then those with a day alone. */
export interface TimelineStretch extends Pick<Timeline, 'gaps'> {
  /** As of which day, where it is not as of now. */
  readonly asOf?: AsOf;
  readonly dated: number;
  readonly undated: {
    readonly sentences: number;
    /** Their numbers, runs as first and last, where they are of one source and told in few. */
    readonly runs?: readonly (readonly [first: number, last: number])[];
  };
  readonly entries: Stretch<TimelineEntry>;
}

/** A source, and a stretch of its sentences. */
export interface ArticleStretch {
  readonly source: Source;
  readonly quotes: Stretch<Quote>;
}

/** A source and how many sentences it has. */
export interface CountedSource {
  readonly source: Source;
  readonly sentences: number;
}

/** A quote and the sentences around it in its source, in reading order. */
export interface QuoteInContext {
  readonly quote: Quote;
  readonly before: readonly Quote[];
  readonly after: readonly Quote[];
}
