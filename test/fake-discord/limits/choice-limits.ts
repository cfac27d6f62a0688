import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Breach } from '../rest/refusal.ts';

/** Source: docs, Application Commands, Autocomplete: "up to 25 choices". */
const MAX_CHOICES = 25;

/** What is wrong with autocomplete's choices: too many, a name or value out of 1 to 100, a value of another type. */
export function choiceLimits(
  choices: readonly APIApplicationCommandOptionChoice[],
  type: ApplicationCommandOptionType = ApplicationCommandOptionType.String,
  at: readonly (string | number)[] = ['data', 'choices'],
): Breach[] {
  const breaches: Breach[] = [];
  if (choices.length > MAX_CHOICES) {
    const message = `Must be ${MAX_CHOICES} or fewer in length.`;
    breaches.push({ path: at, code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  const isText = type === ApplicationCommandOptionType.String;
  for (const [index, { name, value }] of choices.entries()) {
    if (!fits(name)) breaches.push(badLength([...at, index, 'name']));
    if (typeof value === 'string' && !fits(value))
      breaches.push(badLength([...at, index, 'value']));
    if ((typeof value === 'string') !== isText) {
      const message = `The option is of type ${type}, the value a ${typeof value}.`;
      breaches.push({ path: [...at, index, 'value'], code: 'BASE_TYPE_BAD_TYPE', message });
    }
  }
  return breaches;
}

function fits(text: string): boolean {
  return text.trim().length >= 1 && text.length <= 100;
}

function badLength(path: readonly (string | number)[]): Breach {
  return { path, code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 100 in length.' };
}
