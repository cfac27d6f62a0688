import type { AbstentionReason, Answered, Quote, Verdict } from '../domain/answer.ts';

/** What finds the sentence again: `S5`, or `sony-hack S5` where there are several sources. */
export function quoteLabel(quote: Pick<Quote, 'number' | 'reference'>): string {
  return quote.reference ?? shortLabel(quote);
}

/** The sentence's number in its own source: `S5`. */
export function shortLabel({ number }: Pick<Quote, 'number'>): string {
  return `S${number}`;
}

/**
 * What is to be known of the sentence besides who says it: what corrected it later, and how its relative dates were
 * worked out (`“On Wednesday” is 2015-01-07`); empty where there is nothing.
 */
export function quoteNotes({
  resolved = [],
  corrected,
}: {
  readonly resolved?: Quote['resolved'];
  readonly corrected?: Quote['corrected'] | undefined;
}): string {
  const on = corrected?.published === undefined ? '' : ` on ${corrected.published}`;
  return [
    ...(corrected === undefined
      ? []
      : [`corrected later by ${corrected.outlet}${on}: ${corrected.reference}`]),
    ...resolved.map(({ words, date }) => `“${words}” is ${date}`),
  ].join(', ');
}

/** How many outlets say what the first quote says, in one line; empty where it stands alone. */
export function corroborationLine({ corroboration }: Pick<Answered, 'corroboration'>): string {
  const { outlets = [], sources = [] } = corroboration ?? {};
  if (sources.length < 2) return '';
  const named = outlets.slice(0, MAX_OUTLETS_NAMED).join(', ');
  const more = outlets.length - MAX_OUTLETS_NAMED;
  const names = more > 0 ? `${named} and ${more} more` : named;
  return outlets.length === 1
    ? `One outlet says so, in ${sources.length} articles: ${names}`
    : `${outlets.length} independent outlets say so: ${names}`;
}

const MAX_OUTLETS_NAMED = 4;

/** Who says the sentence and through which outlet, in one line: `FBI analysts (from context)`. */
export function saidBy(quote: Pick<Quote, 'speaker' | 'via' | 'inferred'>): string {
  const { speaker, via } = quote;
  if (speaker === undefined && via === undefined) {
    return 'the article itself';
  }
  const parts = [
    ...(speaker === undefined ? [] : [speaker]),
    ...(via === undefined ? [] : [`via ${via}`]),
  ];
  return parts.join(' · ') + (quote.inferred === true ? ' (from context)' : '');
}

/**
 * The title that tells an abstention from an answer at a glance, or undefined where the message alone
 * says it best (a greeting is not a search that failed).
 */
export function abstentionHeading(reason: AbstentionReason): string | undefined {
  return ABSTENTION_HEADINGS[reason];
}

/** The line above the quotes of an abstention. */
export function nearestHeading(reason: AbstentionReason): string {
  return reason === 'false-premise'
    ? 'What the sources say instead:'
    : 'Nearest, but not an answer:';
}

/** The line above a side where the sources disagree; `side` counts from 0. */
export function sideHeading(side: number, sides = 2): string {
  if (sides > 2) {
    return `Side ${side + 1}:`;
  }
  return side === 0 ? 'One side:' : 'The other side:';
}

/** A verdict in words. */
export function verdictHeading(verdict: Verdict): string {
  return VERDICT_HEADINGS[verdict];
}

const NOT_IN_SOURCES = 'Not in the sources.';

const ABSTENTION_HEADINGS = {
  empty: undefined,
  'too-long': undefined,
  'small-talk': undefined,
  'off-topic': undefined,
  harmful: undefined,
  injection: undefined,
  'other-language': undefined,
  gap: NOT_IN_SOURCES,
  'unknown-term': NOT_IN_SOURCES,
  'missing-kind': NOT_IN_SOURCES,
  'false-premise': 'The sources say otherwise.',
  'not-in-sources': NOT_IN_SOURCES,
} as const satisfies Record<AbstentionReason, string | undefined>;

const VERDICT_HEADINGS = {
  supported: 'Supported by the sources.',
  contradicted: 'Contradicted by the sources.',
  'not-in-sources': NOT_IN_SOURCES,
} as const satisfies Record<Verdict, string>;
