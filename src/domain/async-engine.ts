import type { Quote } from './answer.ts';
import type { Engine } from './engine.ts';
import type { Entry, Lists } from './lists.ts';
import type {
  ArticleStretch,
  CountedSource,
  ProfileStretch,
  QuoteInContext,
  TimelineStretch,
} from './stretch.ts';

/**
 * What can be asked of an engine that may be anywhere: plain data in, plain data out, and never more than somebody reads
 * at once. `near` is a place in a list, of which a stretch around it is given.
 */
export interface Queries
  extends Pick<Engine, 'ask' | 'explain' | 'check' | 'checkMessage' | 'suggest' | 'quote'>,
    Pick<Lists, 'evidence' | 'related'> {
  /** Topics of the evidence that fit what is typed so far, at most `limit`. So with names and sources. */
  topicsLike(typed: string, limit: number): readonly Entry[];
  namesLike(typed: string, limit: number): readonly Entry[];
  sourcesLike(typed: string, limit: number): readonly CountedSource[];
  /** References of sentences whose number begins with these digits. */
  referencesLike(digits: string, limit: number): readonly string[];
  describe(name: string, near: number): ProfileStretch | undefined;
  /** With a day, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what was published by then alone. */
  timeline(near: number, asOf?: string): TimelineStretch;
  /** Days on which sources were published that begin with what is typed, newest first, at most `limit`. */
  publishedLike(typed: string, limit: number): readonly PublishedDay[];
  /** The sources from this place on, at most `limit`. */
  sources(from: number, limit: number): readonly CountedSource[];
  /** The place of the source with this slug or title among the sources. */
  sourceCalled(typed: string): number | undefined;
  article(place: number, near: number): ArticleStretch | undefined;
  /** Where each of the sentences stands, and what says otherwise; undefined for one that there is not. */
  places(ids: readonly string[]): readonly (QuotePlace | undefined)[];
  /** The sentences at these positions; undefined when there is none at one of them. */
  quotesAt(positions: readonly number[]): readonly Quote[] | undefined;
  /** Each of the sentences with up to `reach` of its source before and after it. */
  inContext(ids: readonly string[], reach: number): readonly QuoteInContext[];
  /** What the fact or gap with this id says. */
  noteSays(id: string): string | undefined;
  /** The id of the fact, gap or sentence whose short hash this is. */
  idWithHash(hash: string): string | undefined;
}

/** Where a quote stands among all sentences, and the positions of those that say otherwise. */
export interface QuotePlace {
  readonly position: number;
  readonly otherSide: readonly number[];
}

/** A day on which something was published, as it is known, and how many sources there were by then. */
export interface PublishedDay {
  readonly date: string;
  readonly sources: number;
}

/** What is known of an engine without asking it. */
export interface About {
  /** As of {@link Lists}. */
  readonly stamp: string;
  readonly sources: number;
  readonly sentences: number;
}

/** An engine that answers in its own time: in this process, or elsewhere. */
export type AsyncEngine = Promised<Queries> & { readonly about: About };

/** The same functions, whose results are promised. */
export type Promised<Functions> = {
  readonly [Name in keyof Functions]: Functions[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Result>
    : never;
};
