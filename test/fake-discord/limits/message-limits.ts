import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Breach } from '../rest/refusal.ts';
import { allowedMentionsLimits } from './allowed-mentions-limits.ts';
import { componentLimits } from './component-limits.ts';
import { componentsV2Limits } from './components-v2-limits.ts';
import { embedLimits } from './embed-limits.ts';
import { rowLimits } from './row-limits.ts';

/** A message's body, after Discord's description has found nothing wrong with its shape. */
export interface MessageLike {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly attachments?: readonly unknown[] | null;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly message_reference?: unknown;
}

/** What is already there when a message is edited, and which flags this route lets through. */
export interface MessageContext {
  /** The message as it stands before an edit. */
  readonly existing?: MessageLike | undefined;
  readonly allowedFlags: number;
}

/** Source: docs, Message Resource, Create Message (a bot has no Nitro). In UTF-16 units: stricter. */
const MAX_CONTENT_CHARS = 2_000;

/** Flags by the route that may set them. Source: docs, Message Resource, Message Flags. */
export const FLAGS = {
  channel:
    MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2,
  interaction:
    MessageFlags.SuppressEmbeds |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsComponentsV2 |
    MessageFlags.Ephemeral,
  edit: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
} as const;

/** Every documented limit of a message that Discord's description misses. */
export function messageLimits(body: MessageLike, context: MessageContext): Breach[] {
  const { existing, allowedFlags } = context;
  const flags = (body.flags ?? 0) | (existing?.flags ?? 0);
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const result = { ...existing, ...defined(body) };
  return [
    ...contentLimits(body),
    ...flagLimits(body, allowedFlags),
    ...allowedMentionsLimits(body.allowed_mentions),
    ...embedLimits(body.embeds ?? []),
    ...componentLimits(body.components ?? []),
    ...(isV2 ? componentsV2Limits(result) : rowLimits(body.components ?? [])),
  ];
}

/** True when nothing would be left to show: refused with 50006. */
export function isEmpty(body: MessageLike, existing: MessageLike = {}): boolean {
  const result = { ...existing, ...defined(body) };
  return (
    (result.content ?? '').trim() === '' &&
    [result.embeds, result.components, result.attachments, result.sticker_ids].every(
      (list) => (list ?? []).length === 0,
    ) &&
    (result.poll === undefined || result.poll === null)
  );
}

function contentLimits({ content }: MessageLike): Breach[] {
  if ((content ?? '').length <= MAX_CONTENT_CHARS) return [];
  const message = `Must be ${MAX_CONTENT_CHARS} or fewer in length.`;
  return [{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message }];
}

function flagLimits({ flags }: MessageLike, allowed: number): Breach[] {
  const others = (flags ?? 0) & ~allowed;
  if (others === 0) return [];
  const message = `These flags cannot be set here: ${others}.`;
  return [{ path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message }];
}

function defined(body: MessageLike): MessageLike {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
