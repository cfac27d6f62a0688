import type { Quote } from '../domain/answer.ts';
import type { Timeline } from '../domain/lists.ts';
import { isPublishedBy } from './knowledge-as-of.ts';

/** The part of a timeline that was published by the day. */
export function timelineAsOf({ dated, named, undated, gaps }: Timeline, date: string): Timeline {
  const isThere = ({ source }: Quote): boolean => isPublishedBy(source.published, date);
  return {
    dated: dated.filter(({ quote }) => isThere(quote)),
    named: named.filter(({ quote }) => isThere(quote)),
    undated: undated.filter(isThere),
    gaps,
  };
}
