import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import { container, type Tone, text } from './discord-container.ts';

/** A short message of the bot's own, with controls below. `markdown` is ours: escape what comes from outside. */
export function renderNotice(
  markdown: string,
  tone: Tone = 'notice',
  controls: readonly APIComponentInContainer[] = [],
): APIContainerComponent {
  return container(tone, [text(markdown), ...controls]);
}
