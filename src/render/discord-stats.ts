import type { APIContainerComponent } from 'discord.js';
import { container, text } from './discord-container.ts';
import { escapeLine } from './discord-escape.ts';

/** What was asked and voted in a server. */
export interface Stats {
  readonly questions: number;
  readonly abstentions: number;
  readonly helpful: number;
  readonly notHelpful: number;
  /** Best first. */
  readonly mostHelpful: readonly {
    /** What was answered: a fact, or where a sentence stands. Not a quotation. */
    readonly title: string;
    readonly helpful: number;
    readonly notHelpful: number;
  }[];
}

/** The counts as a message. */
export function renderStats(stats: Stats): APIContainerComponent {
  return container('notice', [text(statsText(stats))]);
}

/** The counts as Discord markdown, for the message and where components are refused. */
export function statsText(stats: Stats): string {
  const { questions, abstentions, helpful, notHelpful, mostHelpful } = stats;
  const titles = mostHelpful.slice(0, TITLES_SHOWN).map((each, index) => {
    const title = escapeLine(each.title, MAX_TITLE_CHARS);
    return `${index + 1}. ${title} (${each.helpful} helpful, ${each.notHelpful} not)`;
  });
  return [
    '## What was asked in this server',
    `**Questions:** ${questions}, of them not in the sources: ${abstentions}${shareOf(abstentions, questions)}.`,
    `**Votes:** ${helpful} helpful, ${notHelpful} not helpful.`,
    ...(titles.length === 0 ? [] : ['**Most helpful:**', ...titles]),
    '-# Counts alone: nobody’s question is kept.',
  ].join('\n');
}

export const TITLES_SHOWN = 5;

/** Five of them fit a plain message with every character escaped. */
const MAX_TITLE_CHARS = 150;

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`;
}
