import type { APIEmbed } from 'discord-api-types/v10';
import type { Breach } from '../rest/refusal.ts';

/** Source: docs, Message Resource, Embed Limits: over all embeds of a message together. */
const MAX_EMBED_CHARS = 6_000;

/** What is wrong with a message's embeds: too much text over all, an embed with nothing in it. */
export function embedLimits(embeds: readonly APIEmbed[]): Breach[] {
  const breaches: Breach[] = [];
  for (const [index, embed] of embeds.entries()) {
    if (isBlank(embed)) {
      const message = 'This field is required';
      breaches.push({
        path: ['embeds', index, 'description'],
        code: 'BASE_TYPE_REQUIRED',
        message,
      });
    }
    for (const [at, field] of (embed.fields ?? []).entries()) {
      for (const key of ['name', 'value'] as const) {
        if (field[key].trim() !== '') continue;
        const message = 'This field is required';
        breaches.push({
          path: ['embeds', index, 'fields', at, key],
          code: 'BASE_TYPE_REQUIRED',
          message,
        });
      }
    }
  }
  if (embeds.reduce((sum, embed) => sum + embedChars(embed), 0) > MAX_EMBED_CHARS) {
    const message = `Embed size exceeds maximum size of ${MAX_EMBED_CHARS}`;
    breaches.push({ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return breaches;
}

function embedChars(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields]
    .map((text) => text?.trim().length ?? 0)
    .reduce((sum, length) => sum + length, 0);
}

function isBlank(embed: APIEmbed): boolean {
  return embedChars(embed) === 0 && !embed.image && !embed.thumbnail && !embed.video;
}
