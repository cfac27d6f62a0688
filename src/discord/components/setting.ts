import { COOLDOWNS } from '../../render/discord-settings.ts';
import type { ServerSettings } from '../../state/settings.ts';
import type { Component } from '../component.ts';
import { knownChannels, MANAGERS_ONLY, managedServer } from '../manages-server.ts';
import { SETTING, settingsPanel } from '../settings-panel.ts';

/** A control of the settings panel: changes one setting, and the panel shows it. */
export const setting: Component = {
  action: SETTING,
  plan(interaction, [name, value], services) {
    const values = interaction.isAnySelectMenu() ? interaction.values : [];
    const change = readChange(name, value, values);
    if (change === undefined) return undefined;
    const guildId = managedServer(interaction);
    if (guildId === undefined) return MANAGERS_ONLY;
    const channels = knownChannels(interaction);
    return {
      kind: 'update',
      async answer() {
        const settings = await services.settings.change(guildId, change);
        services.log.info({ guild: guildId, changed: Object.keys(change) }, 'settings changed');
        return settingsPanel(settings, services, channels);
      },
    };
  },
};

/** Undefined for what no control of the panel says. */
function readChange(
  name: string | undefined,
  value: string | undefined,
  values: readonly string[],
): Partial<ServerSettings> | undefined {
  switch (name) {
    case 'privateByDefault':
    case 'feedbackButtons':
      return value === 'on' || value === 'off' ? { [name]: value === 'on' } : undefined;
    case 'allowedChannels':
    case 'channelAnswering':
      return values.every((id) => CHANNEL_ID.test(id)) ? { [name]: values } : undefined;
    case 'cooldownSeconds': {
      const seconds = Number(values[0]);
      return COOLDOWNS.has(seconds) ? { cooldownSeconds: seconds } : undefined;
    }
    default:
      return undefined;
  }
}

const CHANNEL_ID = /^\d{1,20}$/;
