import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIContainerComponent,
  type APISectionComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { container, separator, text } from './discord-container.ts';

/** What the panel shows. */
export interface SettingsView {
  readonly allowedChannels: readonly string[];
  readonly privateByDefault: boolean;
  readonly feedbackButtons: boolean;
  readonly channelAnswering: readonly string[];
  readonly cooldownSeconds: number;
  /** False: messages that are not to the bot cannot be read, so that nothing can be answered unasked. */
  readonly readsChannels: boolean;
}

/** The settings that the panel changes. */
export type SettingName = Exclude<keyof SettingsView, 'readsChannels'>;

/**
 * A server's settings with a control for each.
 *
 * @param customId of the control of a setting; `value` is what a button turns it to
 */
export function renderSettings(
  view: SettingsView,
  customId: (name: SettingName, value?: 'on' | 'off') => string,
): APIContainerComponent {
  const toggle = (
    name: 'privateByDefault' | 'feedbackButtons',
    label: string,
    explanation: string,
  ): APISectionComponent => ({
    type: ComponentType.Section,
    components: [text(`**${label}: ${view[name] ? 'on' : 'off'}**\n${explanation}`)],
    accessory: button(
      view[name] ? 'Turn off' : 'Turn on',
      customId(name, view[name] ? 'off' : 'on'),
    ),
  });
  return container('notice', [
    text('## Settings\nChanges hold at once, for this server.'),
    separator(),
    text(
      '**Where I may be asked**\nIn the channels that you choose and their threads. Choose none for everywhere.',
    ),
    channelSelect(customId('allowedChannels'), view.allowedChannels, 'Everywhere'),
    text(
      `**Where I answer unasked**\nClear questions to everybody, when I am sure of the answer. ${view.readsChannels ? 'Choose none for nowhere.' : 'Whoever runs me has not turned that on (`MESSAGE_CONTENT_INTENT`).'}`,
    ),
    channelSelect(
      customId('channelAnswering'),
      view.channelAnswering,
      'Nowhere',
      !view.readsChannels,
    ),
    separator(),
    toggle(
      'privateByDefault',
      'Private answers',
      'Commands answer the asker alone unless they add `private: False`.',
    ),
    toggle(
      'feedbackButtons',
      'Votes',
      'Answers have buttons to say whether they helped. `/stats` counts them.',
    ),
    separator(),
    text('**Wait between two questions of one person**'),
    cooldownSelect(customId('cooldownSeconds'), view.cooldownSeconds),
  ]);
}

/** Channels that people write in, and forums, whose posts are threads. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
];

/** The most that Discord lets anybody choose in one select. */
const MAX_CHANNELS = 25;

function channelSelect(
  customId: string,
  chosen: readonly string[],
  placeholder: string,
  isDisabled = false,
): APIActionRowComponent<APIChannelSelectComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: customId,
        channel_types: CHANNEL_TYPES,
        placeholder,
        min_values: 0,
        max_values: MAX_CHANNELS,
        default_values: chosen
          .slice(0, MAX_CHANNELS)
          .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
        disabled: isDisabled,
      },
    ],
  };
}

/** The choices of a cooldown, in seconds. */
export const COOLDOWNS: ReadonlyMap<number, string> = new Map([
  [0, 'No wait'],
  [3, '3 seconds'],
  [10, '10 seconds'],
  [30, '30 seconds'],
  [60, '1 minute'],
  [300, '5 minutes'],
  [900, '15 minutes'],
]);

function cooldownSelect(
  customId: string,
  seconds: number,
): APIActionRowComponent<APIStringSelectComponent> {
  const options = [...COOLDOWNS].map(([value, label]) => ({
    label,
    value: String(value),
    default: value === seconds,
  }));
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: customId, options }],
  };
}

function button(label: string, customId: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId };
}
