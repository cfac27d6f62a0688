import type { Quote } from '../domain/answer.ts';
import type { Explanation } from '../domain/engine.ts';
import { askedLine, renderAnswer } from '../render/discord-answer.ts';
import { type QuoteList, renderList } from '../render/discord-list.ts';
import { plainAnswer } from '../render/discord-plain.ts';
import { plainTexts } from '../render/discord-plain-list.ts';
import { abstentionHeading } from '../render/quote-words.ts';
import { answerControls } from './answer-controls.ts';
import { findLinks } from './answer-links.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** An answer and how it is shown. */
export interface ShownAnswer {
  readonly explanation: Explanation;
  /** Earlier questions that it leans on, oldest first. */
  readonly context: readonly string[];
  readonly showQuestion: boolean;
  readonly guildId: string | null;
  /** Who may turn its pages. */
  readonly askerId: string;
  /** True for a private answer that its asker may show to everybody. */
  readonly isShareable: boolean;
  /** How many quotes earlier pages showed. */
  readonly from: number;
}

/** One page of the answer with its controls: its own quotes first, then the sentences that come next. */
export async function showAnswer(
  shown: ShownAnswer,
  { engine, settings }: Services,
): Promise<Reply> {
  const { explanation, context, showQuestion, from, guildId } = shown;
  const { answer } = explanation;
  const further = furtherQuotes(explanation);
  const quotes = answer.kind === 'answered' ? answer.quotes : answer.nearest;
  const own = answer.kind === 'answered' ? quotes.length : 0;
  const links = await findLinks(explanation, [...quotes, ...further], engine);
  const hasVotes = settings.of(guildId).feedbackButtons;
  if (from > 0 && from >= own) {
    const list = furtherList(further, shown);
    const container = renderList(list, from - own, (page) =>
      answerControls(
        shown,
        {
          quotes: further.slice(page.from, page.from + page.shown),
          next: page.leftOut > 0 ? from + page.shown : undefined,
        },
        { links, hasVotes },
      ),
    );
    return { container, plain: plainTexts(container) };
  }
  const container = renderAnswer(answer, {
    showQuestion: showQuestion || context.length > 0,
    context,
    from,
    controls: (page) => {
      if (answer.kind === 'abstained' && abstentionHeading(answer.reason) === undefined) return [];
      const isMore = page.leftOut > 0 || (own > 0 && further.length > 0);
      const next = isMore ? from + page.shown.length : undefined;
      return answerControls(shown, { quotes: page.shown, next }, { links, hasVotes });
    },
  });
  return { container, plain: plainAnswer(answer) };
}

/** The best sentences that the answer does not quote; after an abstention there are none to be had. */
function furtherQuotes({ answer, candidates }: Explanation): readonly Quote[] {
  if (answer.kind === 'abstained') return [];
  const quoted = new Set(answer.quotes.map(({ id }) => id));
  return candidates
    .map(({ quote }) => quote)
    .filter(({ id }) => !quoted.has(id))
    .slice(0, MAX_FURTHER);
}

/** Beyond these little has to do with the question. */
const MAX_FURTHER = 5;

function furtherList(quotes: readonly Quote[], { explanation, context }: ShownAnswer): QuoteList {
  return {
    tone: 'notice',
    head: '### More from the sources\nThe next closest sentences. They may not answer the question.',
    items: quotes.map(({ answer: _, ...quote }) => ({ quote })),
    foot: askedLine([...context, explanation.answer.question]),
  };
}
