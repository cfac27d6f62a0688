import type { Quote } from './answer.ts';
import type { NameKind } from './knowledge.ts';

/** One piece of evidence: a sentence, and what the editor files it under. */
export interface LedgerItem {
  readonly quote: Quote;
  /** Topics of the facts that cite it, in the order of the file. */
  readonly topics: readonly string[];
  /** Sentences that say otherwise. */
  readonly disputedBy: readonly Quote[];
}

/** The evidence on one incident, in reading order. */
export interface LedgerPart {
  /** The other incident that it belongs to; absent: the one that the knowledge is about. */
  readonly incident?: string;
  readonly items: readonly LedgerItem[];
}

/** The evidence, kept apart by incident: the knowledge's own first. No sentence stands in it twice. */
export type Ledger = readonly LedgerPart[];

/** What the sources say of somebody, and quote from them. */
export interface Profile {
  /** As the editor writes it, or as it stands in the sources. */
  readonly name: string;
  readonly kind?: NameKind;
  readonly role?: string;
  readonly aliases: readonly string[];
  /** Sentences that it says, or an outlet reports, in reading order. */
  readonly says: readonly Quote[];
  /** The other sentences that mention it, in reading order. */
  readonly about: readonly Quote[];
}

/** A sentence that says when. */
export interface TimelineEntry {
  /** The words that say when, as they stand in the sentence: `2013`, `On Wednesday`. */
  readonly when: string;
  /** The quote, with those words as its answer where it says them itself. */
  readonly quote: Quote;
  /** True when the words say when somebody spoke, not when what they speak of happened. */
  readonly isOfStatement: boolean;
  /** The day that words without a date mean, worked out from the date of publication: `2015-01-07`. */
  readonly resolved?: string;
  /** The date is the previous sentence's, which this one points back to: "That attack …". */
  readonly from?: Quote;
}

/** The sources' sentences by when. */
export interface Timeline {
  /** With a year at least, earliest first; ties in reading order. */
  readonly dated: readonly TimelineEntry[];
  /** With a weekday, a day without its year, or the like: no date can be told from it. In reading order. */
  readonly named: readonly TimelineEntry[];
  /** All other sentences, in reading order. */
  readonly undated: readonly Quote[];
  /** What an editor notes that the sources give no time of. */
  readonly gaps: readonly string[];
}

/** Something that can be chosen from a list, and how many sentences it leads to. */
export interface Entry {
  readonly text: string;
  readonly sentences: number;
  /** Other words that people type for it. */
  readonly also: readonly string[];
}

/** What the sources hold, by topic, by name and by time. */
export interface Lists {
  /** Seven letters and digits that change whenever any sentence does: positions hold as long as it does. */
  readonly stamp: string;
  /** Evidence; with a topic, the part of it that is filed under the topic or has its words. */
  evidence(topic?: string): Ledger;
  /** The topics of the evidence, most sentences first. */
  evidenceTopics(): readonly Entry[];
  /** Undefined when no source mentions or quotes it. */
  describe(name: string): Profile | undefined;
  /** Names and speakers of the sources, most sentences first. */
  names(): readonly Entry[];
  timeline(): Timeline;
  /** The sentences that say otherwise than the quote does, in the order of the facts. */
  otherSide(quote: Quote): readonly Quote[];
  /** Questions close to what was answered, closest first. `leading`: the fact or gap that led. */
  related(quotes: readonly Quote[], leading: string | undefined, limit: number): readonly string[];
}
