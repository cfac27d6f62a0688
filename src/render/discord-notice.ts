import type { APIContainerComponent } from 'discord.js';
import { container, type Tone, text } from './discord-container.ts';

/** A short message of the bot's own. `markdown` is ours: escape what comes from outside. */
export function renderNotice(markdown: string, tone: Tone = 'notice'): APIContainerComponent {
  return container(tone, [text(markdown)]);
}
