import type { AbstentionReason, Quote, Verdict } from '../domain/answer.ts';

/** The sentence's number as everyone writes it: `S5`. */
export function quoteLabel(quote: Pick<Quote, 'number'>): string {
  return `S${quote.number}`;
}

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
 * The line that tells an abstention from an answer at a glance, or undefined where the message alone
 * says it best (a greeting is not a search that failed).
 */
export function abstentionHeading(reason: AbstentionReason): string | undefined {
  return ABSTENTION_HEADINGS[reason];
}

/** The line above the quotes of an abstention. */
export function nearestHeading(reason: AbstentionReason): string {
  return reason === 'false-premise' ? 'What they do say:' : 'Nearest, but not an answer:';
}

/** The line above each side where the sources disagree; `side` counts from 0. */
export function sideHeading(side: number): string {
  return side === 0 ? 'One account:' : 'Another account:';
}

/** A verdict in words. */
export function verdictHeading(verdict: Verdict): string {
  return VERDICT_HEADINGS[verdict];
}

const SILENT = 'The sources do not say.';

const ABSTENTION_HEADINGS = {
  empty: undefined,
  'too-long': undefined,
  'small-talk': undefined,
  'off-topic': undefined,
  harmful: undefined,
  injection: undefined,
  'other-language': undefined,
  gap: SILENT,
  'unknown-term': SILENT,
  'missing-kind': SILENT,
  'false-premise': 'The sources say otherwise.',
  'not-in-sources': SILENT,
} as const satisfies Record<AbstentionReason, string | undefined>;

const VERDICT_HEADINGS = {
  supported: 'Supported by the sources.',
  contradicted: 'Contradicted by the sources.',
  'not-in-sources': 'Not in the sources.',
} as const satisfies Record<Verdict, string>;
