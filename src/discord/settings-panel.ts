import { renderSettings, type SettingName } from '../render/discord-settings.ts';
import type { ServerSettings } from '../state/settings.ts';
import { encodeCustomId } from './custom-id.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** The action of every control of the panel. */
export const SETTING = 'setting';

/**
 * The panel with a server's settings and their controls. Channels that are no longer there are not
 * among those that `knownChannels` has, and not shown; undefined when nobody knows.
 */
export function settingsPanel(
  settings: ServerSettings,
  { readsChannels }: Pick<Services, 'readsChannels'>,
  knownChannels: ReadonlyMap<string, unknown> | undefined,
): Reply {
  const known = (ids: readonly string[]): readonly string[] =>
    knownChannels === undefined ? ids : ids.filter((id) => knownChannels.has(id));
  const view = {
    ...settings,
    allowedChannels: known(settings.allowedChannels),
    channelAnswering: known(settings.channelAnswering),
    readsChannels,
  };
  return {
    container: renderSettings(view, customIdOf),
    plain: 'Your Discord cannot show the settings.',
  };
}

function customIdOf(name: SettingName, value?: 'on' | 'off'): string {
  return encodeCustomId({ action: SETTING, args: value === undefined ? [name] : [name, value] });
}
