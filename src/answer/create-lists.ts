import type { Knowledge } from '../domain/knowledge.ts';
import type { Entry, Lists, Timeline } from '../domain/lists.ts';
import { shortHash } from '../text/fnv1a.ts';
import type { NameMatch } from '../text/match-names.ts';
import { createNameDescriber, listNames } from './describe-name.ts';
import { findOtherSide } from './find-other-side.ts';
import { findRelated } from './find-related.ts';
import { createLedgerMaker, listEvidenceTopics } from './list-evidence.ts';
import { listTimeline } from './list-timeline.ts';
import type { QuoteMaker } from './to-quote.ts';

/** The knowledge's lists. What does not depend on the asker is made at its first use and kept. */
export function createLists(
  knowledge: Knowledge,
  matchNames: (text: string) => readonly NameMatch[],
  toQuote: QuoteMaker,
): Lists {
  let names: readonly Entry[] | undefined;
  let timeline: Timeline | undefined;
  let topics: readonly Entry[] | undefined;
  return {
    stamp: shortHash(knowledge.sentences.map(({ id, text }) => `${id} ${text}`).join('\n')),
    evidence: createLedgerMaker(knowledge, toQuote),
    evidenceTopics: () => {
      topics ??= listEvidenceTopics(knowledge);
      return topics;
    },
    describe: createNameDescriber(knowledge, matchNames, toQuote),
    names: () => {
      names ??= listNames(knowledge, matchNames);
      return names;
    },
    timeline: () => {
      timeline ??= listTimeline(knowledge, toQuote);
      return timeline;
    },
    otherSide: (quote) =>
      findOtherSide(quote.id, knowledge).flatMap((id) =>
        knowledge.sentences.filter((each) => each.id === id).map((each) => toQuote(each)),
      ),
    related: (quotes, leading, limit) => findRelated(quotes, leading, knowledge, limit),
  };
}
