import type { APIAllowedMentions } from 'discord-api-types/v10';
import type { Breach } from '../rest/refusal.ts';

/** What is wrong with `allowed_mentions`: a kind both parsed and listed. Source: docs, Allowed Mentions. */
export function allowedMentionsLimits(allowed: APIAllowedMentions | null | undefined): Breach[] {
  const parse: readonly string[] = allowed?.parse ?? [];
  return (['users', 'roles'] as const)
    .filter((kind) => parse.includes(kind) && (allowed?.[kind] ?? []).length > 0)
    .map((kind) => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}
