import type { Interaction } from 'discord.js';

/** What somebody wrote, as far as the interaction says: what must not be logged. */
export function wordsOf(interaction: Interaction): readonly string[] {
  if (interaction.isMessageContextMenuCommand()) return [interaction.targetMessage.content];
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    return interaction.options.data.flatMap(({ value, options = [] }) =>
      [value, ...options.map((each) => each.value)].filter((each) => typeof each === 'string'),
    );
  }
  if (interaction.isModalSubmit()) {
    return [...interaction.fields.fields.values()].flatMap((field) =>
      'value' in field && typeof field.value === 'string' ? [field.value] : [],
    );
  }
  return [];
}
