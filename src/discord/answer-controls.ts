import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Answer, Quote } from '../domain/answer.ts';
import { shortHash } from '../text/fnv1a.ts';
import { answerKeyOf } from './answer-key.ts';
import type { AnswerLinks } from './answer-links.ts';
import { askedAsOf } from './as-of.ts';
import { MAX_CHOICE_CHARS } from './choices.ts';
import { button, row } from './controls.ts';
import { encodeCustomId } from './custom-id.ts';
import { encodeId, encodePositions } from './encode-args.ts';
import type { ShownAnswer } from './show-answer.ts';
import { voteSubject } from './vote-subject.ts';

/** The actions of what stands on an answer. */
export const ACTION = {
  context: 'context',
  more: 'more',
  otherSide: 'other',
  why: 'why',
  follow: 'follow',
  share: 'share',
  related: 'related',
  vote: 'vote',
} as const;

/** What a page of an answer shows. */
export interface AnswerPage {
  readonly quotes: readonly Quote[];
  /** Where the next page begins; undefined where there is none. */
  readonly next: number | undefined;
}

/**
 * The rows at the foot of an answer, each control only where it has something to show. All that they need is in their
 * `custom_id`, so they work after a restart; what was asked is not, and is read from the message and checked.
 */
export function answerControls(
  shown: ShownAnswer,
  { quotes, next }: AnswerPage,
  { links, hasVotes }: { readonly links: AnswerLinks; readonly hasVotes: boolean },
): readonly APIComponentInContainer[] {
  const { explanation, askerId, isShareable, from } = shown;
  const { stamp } = links;
  const hash = answerKeyOf(explanation.answer, stamp);
  const asker = encodeId(askerId);
  const control = (label: string, action: string, ...args: readonly string[]) =>
    button({ label, customId: encodeCustomId({ action, args }) });
  const pageArgs = (start: number) => [asker, hash, String(start), isShareable ? 's' : 'p'];
  const about = shortHash(voteSubject(explanation));
  const reading = [
    ...positions(ownPlaces(quotes, links)).map((at) =>
      control('Context', ACTION.context, stamp, at),
    ),
    ...(from > 0 ? [control('Back', ACTION.more, ...pageArgs(0))] : []),
    ...(next === undefined ? [] : [control('More', ACTION.more, ...pageArgs(next))]),
    ...positions(otherSideOf(explanation.answer, quotes, links)).map((at) =>
      control('Other side', ACTION.otherSide, stamp, at),
    ),
    control('Why this', ACTION.why, hash),
  ];
  const acting = [
    control('Follow up', ACTION.follow, hash),
    ...(isShareable ? [control('Share', ACTION.share, asker, hash)] : []),
    ...(hasVotes
      ? [
          control('👍 Helpful', ACTION.vote, 'yes', about),
          control('👎 Not helpful', ACTION.vote, 'no', about),
        ]
      : []),
  ];
  return [
    row<APIButtonComponent>(...reading),
    row<APIButtonComponent>(...acting),
    ...relatedRow(explanation.answer, links),
  ];
}

/** Positions among the sentences, which hold as long as the stamp does, as one argument; none for no positions. */
function positions(all: readonly number[]): readonly string[] {
  const found = [...new Set(all)].slice(0, MAX_POSITIONS);
  return found.length === 0 ? [] : [encodePositions(found)];
}

/** As many as a page shows; six characters each at most leave room in a `custom_id`. */
const MAX_POSITIONS = 8;

function ownPlaces(quotes: readonly Quote[], { placeOf }: AnswerLinks): readonly number[] {
  return quotes.flatMap((quote) => placeOf(quote)?.position ?? []);
}

/** What says otherwise than the answer's first side, or than the page's quotes. */
function otherSideOf(
  answer: Answer,
  quotes: readonly Quote[],
  links: AnswerLinks,
): readonly number[] {
  // What is said otherwise may have been published later.
  if (answer.kind === 'abstained' || (answer.asOf && answer.sides === undefined)) return [];
  const sides = answer.sides?.slice(1).flat() ?? [];
  return sides.length > 0
    ? ownPlaces(
        sides.flatMap((index) => answer.quotes[index] ?? []),
        links,
      )
    : quotes.flatMap((quote) => links.placeOf(quote)?.otherSide ?? []);
}

function relatedRow(answer: Answer, { related }: AnswerLinks): readonly APIComponentInContainer[] {
  const questions = related
    .map((question) => askedAsOf(answer.asOf?.date, question))
    .filter((question) => question.length <= MAX_CHOICE_CHARS && question !== answer.question);
  const distinct = [...new Set(questions)];
  if (distinct.length === 0) return [];
  return [
    row<APIStringSelectComponent>({
      type: ComponentType.StringSelect,
      custom_id: encodeCustomId({ action: ACTION.related, args: [] }),
      placeholder: 'Related questions',
      options: distinct.map((question) => ({ label: question, value: question })),
    }),
  ];
}
