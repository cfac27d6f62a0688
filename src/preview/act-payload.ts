import {
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import { allCommands } from '../discord/all-commands.ts';
import type { SlashCommand } from '../discord/command.ts';
import { findComponents } from './find-components.ts';
import { mayUse } from './interaction-payload.ts';
import type { GivenOption, ShownModal } from './protocol.ts';

/** The type and data of an interaction. */
export interface InteractionBody {
  readonly type: InteractionType;
  readonly data: object;
}

/** The options of a slash command that is used, or typed into when one is `focused`. Undefined for an unknown command. */
export function commandBody(
  name: string,
  given: readonly GivenOption[],
  isManager: boolean,
  focused?: string,
): InteractionBody | undefined {
  const command = allCommands.find((each) => each.kind === 'slash' && each.data.name === name);
  if (command?.kind !== 'slash' || !mayUse(command.data.default_member_permissions, isManager)) {
    return undefined;
  }
  return {
    type:
      focused === undefined
        ? InteractionType.ApplicationCommand
        : InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: '1',
      name,
      type: ApplicationCommandType.ChatInput,
      options: optionsOf(command, given, focused),
    },
  };
}

function optionsOf(
  { data }: SlashCommand,
  given: readonly GivenOption[],
  focused: string | undefined,
): readonly object[] {
  return (data.options ?? []).flatMap(({ name, type }) => {
    const value = given.find((each) => each.name === name)?.value;
    if (value === undefined) return [];
    const isBoolean = type === ApplicationCommandOptionType.Boolean;
    if (isBoolean !== (typeof value === 'boolean')) return [];
    return [{ name, type, value, ...(name === focused ? { focused: true } : {}) }];
  });
}

/** A command of the Apps menu, on a message. */
export function appsBody(name: string, message: APIMessage): InteractionBody | undefined {
  if (!allCommands.some((each) => each.kind === 'message' && each.data.name === name)) {
    return undefined;
  }
  return {
    type: InteractionType.ApplicationCommand,
    data: {
      id: '1',
      name,
      type: ApplicationCommandType.Message,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

/** A button or a select of a message that is used. Undefined when the message has none of this name. */
export function componentBody(
  message: APIMessage,
  customId: string,
  values?: readonly string[],
): InteractionBody | undefined {
  const found = findComponents(message.components ?? []).find(
    (component) => component.custom_id === customId,
  );
  const isButton = found?.type === ComponentType.Button;
  if (found === undefined || isButton !== (values === undefined)) return undefined;
  return {
    type: InteractionType.MessageComponent,
    data: {
      component_type: found.type,
      custom_id: customId,
      id: 1,
      ...(values === undefined ? {} : { values, resolved: {} }),
    },
  };
}

/** A form that is sent. */
export function modalBody(
  { data }: ShownModal,
  fields: Readonly<Record<string, string>>,
): InteractionBody {
  return {
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: data.custom_id,
      components: data.components.flatMap((component) =>
        component.type === ComponentType.Label
          ? [
              {
                type: component.type,
                id: 1,
                component: {
                  type: component.component.type,
                  id: 2,
                  custom_id: component.component.custom_id,
                  value: fields[component.component.custom_id] ?? '',
                },
              },
            ]
          : [],
      ),
    },
  };
}
