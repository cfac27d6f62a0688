import type { APIApplicationCommandOptionChoice } from 'discord.js';

/** Discord shows no more. */
export const MAX_CHOICES = 25;

/** As many as are looked at: a few cannot be sent back whole. */
export const MAX_FOUND = 2 * MAX_CHOICES;

/** Characters of a choice's name and of its value. */
export const MAX_CHOICE_CHARS = 100;

/** A choice with how many sentences it leads to, where both fit; undefined when its value cannot be sent back whole. */
function choice(
  text: string,
  sentences: number,
  value = text,
): APIApplicationCommandOptionChoice<string> | undefined {
  if (value.length === 0 || value.length > MAX_CHOICE_CHARS) return undefined;
  const count = ` (${sentences === 1 ? '1 sentence' : `${sentences} sentences`})`;
  const name = text.trim();
  if (name.length === 0) return undefined;
  if (name.length + count.length <= MAX_CHOICE_CHARS) return { name: `${name}${count}`, value };
  return {
    name: name.length <= MAX_CHOICE_CHARS ? name : `${name.slice(0, 98).replace(/\p{Cs}$/u, '')}…`,
    value,
  };
}

/** The choices of those entries that can be sent back whole, as many as Discord shows. */
export function choicesOf(
  entries: readonly {
    readonly text: string;
    readonly sentences: number;
    readonly value?: string;
  }[],
): readonly APIApplicationCommandOptionChoice<string>[] {
  return entries
    .flatMap(({ text, sentences, value }) => choice(text, sentences, value) ?? [])
    .slice(0, MAX_CHOICES);
}
