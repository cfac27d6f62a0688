import {
  type APIButtonComponentWithCustomId,
  type APIChannelSelectComponent,
  type APIMessage,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Pings } from '../world/pings.ts';
import { textsOf, walk } from '../world/visible-text.ts';
import type { StoredMessage } from '../world/world.ts';

/** A message as a person sees it, frozen at the moment of looking. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  /** Every text in reading order, a line each: content, embeds, text displays. */
  readonly text: string;
  readonly isEphemeral: boolean;
  readonly isComponentsV2: boolean;
  /** How often it was edited; filling a deferred response is no edit. */
  readonly edits: number;
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly APIStringSelectComponent[];
  readonly channelSelects: readonly APIChannelSelectComponent[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** The id of the message that it replies to. */
  readonly repliesTo: string | undefined;
  readonly pings: Pings;
  readonly raw: APIMessage;
}

interface SeenButton {
  readonly customId: string;
  readonly label: string;
  readonly isDisabled: boolean;
}

/** The message as a person sees it now. */
export function seeMessage({ api, pings, edits }: StoredMessage): SeenMessage {
  const flags = api.flags ?? 0;
  const components = [...walk(api.components ?? [])].map(({ component }) => component);
  const buttons = components.filter(
    ({ type }) => type === ComponentType.Button,
  ) as unknown as readonly (
    | APIButtonComponentWithCustomId
    | { readonly style: ButtonStyle.Link; readonly label?: string; readonly url: string }
  )[];
  return {
    id: api.id,
    channelId: api.channel_id,
    text: textsOf(api).join('\n'),
    isEphemeral: (flags & MessageFlags.Ephemeral) !== 0,
    isComponentsV2: (flags & MessageFlags.IsComponentsV2) !== 0,
    edits,
    buttons: buttons.flatMap((button) =>
      'custom_id' in button
        ? [
            {
              customId: button.custom_id,
              label: button.label ?? button.emoji?.name ?? '',
              isDisabled: button.disabled === true,
            },
          ]
        : [],
    ),
    selects: components.filter(
      ({ type }) => type === ComponentType.StringSelect,
    ) as unknown as readonly APIStringSelectComponent[],
    channelSelects: components.filter(
      ({ type }) => type === ComponentType.ChannelSelect,
    ) as unknown as readonly APIChannelSelectComponent[],
    links: buttons.flatMap((button) =>
      button.style === ButtonStyle.Link ? [{ label: button.label ?? '', url: button.url }] : [],
    ),
    repliesTo: api.message_reference?.message_id,
    pings,
    raw: structuredClone(api),
  };
}
