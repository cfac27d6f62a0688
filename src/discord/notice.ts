import type { APIComponentInContainer } from 'discord.js';
import type { Tone } from '../render/discord-container.ts';
import { renderNotice } from '../render/discord-notice.ts';
import type { Reply } from './reply.ts';

/** What the user reads when something of ours failed. The log has the rest. */
export const apology: Reply = notice(
  'Sorry, something went wrong on my side. It has been noted. Please try again in a moment.',
);

/** A reply of a few sentences of our own, with controls below: escape what comes from outside. */
export function notice(
  markdown: string,
  tone: Tone = 'notice',
  controls: readonly APIComponentInContainer[] = [],
): Reply {
  return { container: renderNotice(markdown, tone, controls), plain: markdown };
}
