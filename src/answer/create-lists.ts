import type { Knowledge } from '../domain/knowledge.ts';
import type { Entry, Lists } from '../domain/lists.ts';
import { finish, type Steps } from '../domain/steps.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import { fnv1a, shortFormOf } from '../text/fnv1a.ts';
import type { NameMatch } from '../text/match-names.ts';
import type { Corpus } from './corpus.ts';
import { createNameDescriber, listNames } from './describe-name.ts';
import { findOtherSide } from './find-other-side.ts';
import { findRelated } from './find-related.ts';
import { createLedgerMaker, listEvidenceTopics } from './list-evidence.ts';
import { timelineSteps } from './list-timeline.ts';
import type { QuoteMaker } from './to-quote.ts';

/** What lists are made with. */
interface ListsParts {
  readonly index: SentenceIndex;
  readonly matchNames: (text: string) => readonly NameMatch[];
  readonly toQuote: QuoteMaker;
  readonly isWarm: boolean;
}

/** The lists of what the editors noted: nothing else is walked over. */
type NoteLists = Pick<Lists, 'evidence' | 'evidenceTopics' | 'otherSide' | 'related'>;

export function noteLists(corpus: Corpus, toQuote: QuoteMaker): NoteLists {
  let topics: readonly Entry[] | undefined;
  return {
    evidence: createLedgerMaker(corpus, toQuote),
    evidenceTopics: () => {
      topics ??= listEvidenceTopics(corpus);
      return topics;
    },
    otherSide: (quote) =>
      findOtherSide(quote.id, corpus)
        .flatMap((id) => corpus.find(id) ?? [])
        .map((each) => toQuote(each)),
    related: (quotes, leading, limit) => findRelated(quotes, leading, corpus, limit),
  };
}

/**
 * The knowledge's lists, in steps. What does not depend on the asker is made at its first use and kept, or here when
 * they are to be warm.
 */
export function* listsSteps(
  knowledge: Knowledge,
  corpus: Corpus,
  { index, matchNames, toQuote, isWarm }: ListsParts,
): Steps<Lists> {
  const stamp = yield* stampSteps(knowledge);
  let names = isWarm ? listNames(knowledge, matchNames) : undefined;
  let timeline = isWarm ? yield* timelineSteps(knowledge, corpus, toQuote) : undefined;
  return {
    ...noteLists(corpus, toQuote),
    stamp,
    describe: createNameDescriber(knowledge, index, matchNames, toQuote),
    names: () => {
      names ??= listNames(knowledge, matchNames);
      return names;
    },
    timeline: () => {
      timeline ??= finish(timelineSteps(knowledge, corpus, toQuote));
      return timeline;
    },
  };
}

function* stampSteps({ sentences }: Knowledge): Steps<string> {
  let hash: number | undefined;
  for (const [at, { id, text }] of sentences.entries()) {
    hash = fnv1a(`${id} ${text}\n`, hash);
    if (at % SENTENCES_A_STEP === 0) yield;
  }
  return shortFormOf(hash ?? fnv1a(''));
}

const SENTENCES_A_STEP = 256;
