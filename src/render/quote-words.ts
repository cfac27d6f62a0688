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

/** The line above the quotes of an abstention. */
export function nearestHeading(reason: AbstentionReason): string {
  return reason === 'false-premise'
    ? 'What the sources say instead:'
    : 'Nearest, but not an answer:';
}

/** The line above a side where the sources disagree; `side` counts from 0. */
export function sideHeading(side: number, sides: number): string {
  if (sides > 2) {
    return `Side ${side + 1}:`;
  }
  return side === 0 ? 'One side:' : 'The other side:';
}

/** A verdict in words. */
export function verdictHeading(verdict: Verdict): string {
  return VERDICT_HEADINGS[verdict];
}

const VERDICT_HEADINGS = {
  supported: 'Supported by the sources.',
  contradicted: 'Contradicted by the sources.',
  'not-in-sources': 'Not in the sources.',
} as const satisfies Record<Verdict, string>;
