import { renderNotice } from '../render/discord-notice.ts';
import type { Reply } from './reply.ts';

/** What the user reads when something of ours failed. The log has the rest. */
export const apology: Reply = notice(
  'Sorry, something went wrong on my side. It has been noted. Please try again in a moment.',
);

/** A reply of one or two sentences of our own. */
export function notice(markdown: string): Reply {
  return { container: renderNotice(markdown), plain: markdown };
}
