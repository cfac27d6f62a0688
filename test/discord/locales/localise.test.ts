import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../../../src/discord/all-commands.ts';
import type { Command } from '../../../src/discord/command.ts';
import { LANGUAGES, localise } from '../../../src/discord/locales/localise.ts';

const locales = Object.keys(LANGUAGES);

/** Every name and description of the command and its options, with what they are called elsewhere. */
function textsOf({ data }: Command) {
  const options = 'options' in data ? (data.options ?? []) : [];
  return [data, ...options].map((each) => ({
    name: each.name,
    names: each.name_localizations ?? {},
    description: 'description' in each ? each.description : undefined,
    descriptions: 'description_localizations' in each ? (each.description_localizations ?? {}) : {},
  }));
}

describe('localise', () => {
  it('knows the languages that were asked for', () => {
    expect(locales).toEqual(['es-ES', 'fr', 'de', 'pt-BR', 'ja', 'ko']);
  });

  it.each(allCommands.map((command) => [command.data.name, command] as const))(
    'has %s and its options in every language',
    (_, command) => {
      for (const { names, description, descriptions } of textsOf(command)) {
        expect(Object.keys(names)).toEqual(locales);
        if (description !== undefined) expect(Object.keys(descriptions)).toEqual(locales);
      }
    },
  );

  it.each(locales)('gives no two commands one name in %s', (locale) => {
    const names = allCommands.map(({ kind, data }) => {
      const name = data.name_localizations?.[locale as 'fr'];
      return `${kind} ${name}`;
    });
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves what no language knows in English', () => {
    const command: Command = {
      kind: 'slash',
      data: {
        name: 'unheard-of',
        description: 'x',
        options: [{ type: ApplicationCommandOptionType.String, name: 'y', description: 'z' }],
      },
      plan: () => ({ kind: 'modal', modal: { custom_id: 'x', title: 'x', components: [] } }),
    };
    expect(localise(command).data).toMatchObject({
      name: 'unheard-of',
      name_localizations: {},
      options: [{ name: 'y', name_localizations: {} }],
    });
  });
});
