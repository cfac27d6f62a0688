import type { APIContainerComponent } from 'discord.js';
import type { ClaimCheck, Verdict } from '../domain/answer.ts';
import type { Tone } from './discord-container.ts';
import { escapeLine } from './discord-escape.ts';
import { renderList } from './discord-list.ts';
import { verdictHeading } from './quote-words.ts';

/** The judgement of one claim as the container of a message: verdict, what decided it, quotations. */
export function renderCheck({ claim, verdict, quotes, why }: ClaimCheck): APIContainerComponent {
  return renderList({
    tone: VERDICT_TONES[verdict],
    head: [`### ${verdictHeading(verdict)}`, escapeLine(why, MAX_WHY_CHARS)]
      .filter((line) => line !== '')
      .join('\n'),
    items: quotes.map((quote) => ({ quote })),
    foot: `-# Claim: ${escapeLine(claim, MAX_CLAIM_CHARS) || 'none'}`,
  });
}

const MAX_WHY_CHARS = 300;
const MAX_CLAIM_CHARS = 300;

/** What is contradicted looks as what is disputed does: read on before you repeat it. */
export const VERDICT_TONES = {
  supported: 'answered',
  contradicted: 'disputed',
  'not-in-sources': 'not-in-sources',
} as const satisfies Record<Verdict, Tone>;
