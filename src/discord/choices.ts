import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Entry } from '../domain/lists.ts';
import { tokenise } from '../text/tokenise.ts';

/** Discord shows no more. */
export const MAX_CHOICES = 25;

/** Characters of a choice's name and of its value. */
export const MAX_CHOICE_CHARS = 100;

/** A choice with how many sentences it leads to, where both fit; undefined when its value cannot be sent back whole. */
export function choice(
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

/** The entries that fit what is typed, in their order: every typed word begins a word of the entry's. */
export function choicesAmong(
  entries: readonly (Entry & { readonly value?: string })[],
  typed: string,
): readonly APIApplicationCommandOptionChoice<string>[] {
  const words = wordsOf(typed.slice(0, MAX_CHOICE_CHARS));
  const choices: APIApplicationCommandOptionChoice<string>[] = [];
  for (const { text, also, sentences, value } of entries) {
    if (choices.length === MAX_CHOICES) break;
    if (!begins(wordsOf([text, ...also].join(' ')), words)) continue;
    const made = choice(text, sentences, value);
    if (made !== undefined) choices.push(made);
  }
  return choices;
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text).map(({ normalised }) => normalised);
}

function begins(words: readonly string[], typed: readonly string[]): boolean {
  return typed.every((prefix) => words.some((word) => word.startsWith(prefix)));
}
