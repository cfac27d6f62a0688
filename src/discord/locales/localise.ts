import { type APIApplicationCommandOption, Locale, type LocalizationMap } from 'discord.js';
import type { Command } from '../command.ts';
import type { CommandTexts, Text } from './command-texts.ts';
import { german } from './de.ts';
import { spanish } from './es-es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { brazilianPortuguese } from './pt-br.ts';

/** The languages that commands are shown in besides English. */
export const LANGUAGES = {
  [Locale.SpanishES]: spanish,
  [Locale.French]: french,
  [Locale.German]: german,
  [Locale.PortugueseBR]: brazilianPortuguese,
  [Locale.Japanese]: japanese,
  [Locale.Korean]: korean,
} as const satisfies Partial<Record<Locale, CommandTexts>>;

/** The command with its names and descriptions in every language; what a language lacks stays in English there. */
export function localise(command: Command): Command {
  const { data } = command;
  const own = textsOf(({ commands }) => commands[data.name]);
  if (command.kind === 'message') {
    return { ...command, data: { ...command.data, name_localizations: own.names } };
  }
  const { options = [] } = command.data;
  return {
    ...command,
    data: {
      ...command.data,
      name_localizations: own.names,
      description_localizations: own.descriptions,
      options: options.map((option) => localiseOption(option, data.name)),
    },
  };
}

function localiseOption(
  option: APIApplicationCommandOption,
  command: string,
): APIApplicationCommandOption {
  const { names, descriptions } = textsOf(
    ({ commands, options }) => commands[command]?.options?.[option.name] ?? options[option.name],
  );
  return { ...option, name_localizations: names, description_localizations: descriptions };
}

function textsOf(choose: (texts: CommandTexts) => Text | undefined): {
  readonly names: LocalizationMap;
  readonly descriptions: LocalizationMap;
} {
  const names: LocalizationMap = {};
  const descriptions: LocalizationMap = {};
  for (const [locale, texts] of Object.entries(LANGUAGES) as [Locale, CommandTexts][]) {
    const text = choose(texts);
    if (text === undefined) continue;
    names[locale] = text.name;
    if (text.description !== undefined) descriptions[locale] = text.description;
  }
  return { names, descriptions };
}
