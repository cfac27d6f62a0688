import type { APIContainerComponent } from 'discord.js';
import { MAX_CONTENT_CHARS } from './discord-limits.ts';

/**
 * The texts of a container as the plain `content` of a message, for where components cannot be sent: each text whole,
 * as many as fit. Links to the sources go: beside plain text Discord would open a preview of each.
 */
export function plainTexts(container: APIContainerComponent): string {
  let content = '';
  for (const component of container.components) {
    if (!('content' in component)) continue;
    const block = component.content.replace(LINK, '');
    const joined = content === '' ? block : `${content}\n${block}`;
    if (joined.length > MAX_CONTENT_CHARS) break;
    content = joined;
  }
  return content;
}

/** As the renderers write them. */
const LINK = / · \[(?:read in place|open the article)\]\([^()\s]*\)/gu;
