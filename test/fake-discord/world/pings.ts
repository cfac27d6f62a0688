import type { APIAllowedMentions } from 'discord-api-types/v10';
import { textsOf, type VisibleBody } from './visible-text.ts';

/** Whom a message would notify. */
export interface Pings {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/**
 * Whom a body would ping. Without `allowed_mentions` everything that it mentions, and the author of
 * the message it replies to; with them only what they let through. Embeds never ping; text displays do.
 * Source: docs, Message Resource, Allowed Mentions.
 */
export function pingsOf(
  body: VisibleBody & { readonly allowed_mentions?: APIAllowedMentions | null | undefined },
  repliedAuthorId?: string,
): Pings {
  const text = textsOf({ content: body.content, components: body.components }).join('\n');
  const users = ids(text, /<@!?(\d+)>/g);
  const roles = ids(text, /<@&(\d+)>/g);
  const everyone = /@(everyone|here)\b/.test(text);
  const allowed = body.allowed_mentions;
  if (allowed === undefined || allowed === null) {
    return { everyone, users: unique([...users, repliedAuthorId]), roles };
  }
  const parse: readonly string[] = allowed.parse ?? [];
  const named = (kind: 'users' | 'roles', mentioned: readonly string[]) =>
    parse.includes(kind) ? mentioned : mentioned.filter((id) => allowed[kind]?.includes(id));
  return {
    everyone: everyone && parse.includes('everyone'),
    users: unique([
      ...named('users', users),
      allowed.replied_user === true ? repliedAuthorId : undefined,
    ]),
    roles: named('roles', roles),
  };
}

/** True when nobody is notified. */
export function isSilent(pings: Pings): boolean {
  return !pings.everyone && pings.users.length === 0 && pings.roles.length === 0;
}

function ids(text: string, pattern: RegExp): string[] {
  return unique([...text.matchAll(pattern)].map((match) => match[1]));
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
