import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Breach } from '../rest/refusal.ts';
import { walk } from '../world/visible-text.ts';
import type { MessageLike } from './message-limits.ts';

/** Source: docs, Components Reference: components of a message, nested ones counted. */
const MAX_COMPONENTS = 40;

/** Source: docs, Components Reference, Text Display: over all text displays of a message. */
const MAX_TEXT_CHARS = 4_000;

/** What a message that has, or gets, the flag 32768 (Components V2) breaks. */
export function componentsV2Limits(message: MessageLike): Breach[] {
  const all = [...walk(message.components ?? [])].map(({ component }) => component);
  const chars = all
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .reduce((sum, { content }) => sum + (content ?? '').length, 0);
  const breaches = legacyFields(message);
  if (all.length > MAX_COMPONENTS) {
    breaches.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components cannot exceed ${MAX_COMPONENTS}.`,
    });
  }
  if (chars > MAX_TEXT_CHARS) {
    breaches.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `The total displayable text cannot exceed ${MAX_TEXT_CHARS} characters.`,
    });
  }
  return breaches;
}

function legacyFields(message: MessageLike): Breach[] {
  const isUsed = {
    content: (message.content ?? '') !== '',
    embeds: (message.embeds ?? []).length > 0,
    sticker_ids: (message.sticker_ids ?? []).length > 0,
    poll: message.poll !== undefined && message.poll !== null,
  };
  return Object.entries(isUsed)
    .filter(([, used]) => used)
    .map(([field]) => ({
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2 (${MessageFlags.IsComponentsV2})`,
    }));
}
