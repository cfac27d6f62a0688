import {
  type APIModalInteractionResponseCallbackData,
  type APIUser,
  type ChannelType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { placeOf } from '../world/places.ts';
import { type AnyComponent, walk } from '../world/visible-text.ts';
import type { StoredInteraction, StoredMessage, World } from '../world/world.ts';
import type { InteractionToSend } from './send-interaction.ts';

/** The interaction of a click; throws when the person cannot see the message or press the button. */
export function clickInteraction(
  world: World,
  messageId: string,
  customId: string,
  user: APIUser,
): InteractionToSend {
  const source = visibleMessage(world, messageId, user);
  const { component } = findComponent(source, customId, ComponentType.Button);
  const data = { component_type: ComponentType.Button, custom_id: customId, id: component.id ?? 1 };
  return fromComponent(world, source, user, data);
}

/** The interaction of choosing in a string or channel select; throws what Discord's client would not allow. */
export function selectInteraction(
  world: World,
  messageId: string,
  customId: string,
  values: readonly string[],
  user: APIUser,
): InteractionToSend {
  const source = visibleMessage(world, messageId, user);
  const { component } = findComponent(source, customId, ...SELECTS);
  const { type, min_values: min, max_values: max } = component as AnyComponent & Select;
  const foreign = values.filter((value) => !isOffered(world, source, component, value));
  if (foreign.length > 0) throw new Error(`"${customId}" has no option ${foreign.join(', ')}`);
  if (values.length < (min ?? 1) || values.length > (max ?? 1)) {
    throw new Error(`"${customId}" takes ${min ?? 1} to ${max ?? 1} values, not ${values.length}`);
  }
  const channels = values.map((id) => [id, { id, type: world.channels.get(id)?.type }]);
  return fromComponent(world, source, user, {
    component_type: type,
    custom_id: customId,
    id: component.id ?? 1,
    values,
    ...(type === ComponentType.ChannelSelect
      ? { resolved: { channels: Object.fromEntries(channels) } }
      : {}),
  });
}

const SELECTS = [ComponentType.StringSelect, ComponentType.ChannelSelect] as const;

interface Select {
  readonly options?: readonly { readonly value: string }[];
  readonly channel_types?: readonly ChannelType[];
  readonly min_values?: number | null;
  readonly max_values?: number | null;
}

function isOffered(
  world: World,
  source: StoredMessage,
  component: AnyComponent,
  value: string,
): boolean {
  const { type, options = [], channel_types: types } = component as AnyComponent & Select;
  if (type === ComponentType.StringSelect) return options.some((option) => option.value === value);
  const channel = world.channels.get(value);
  return (
    channel !== undefined &&
    channel.guildId === source.channel.guildId &&
    (types === undefined || types.includes(channel.type))
  );
}

/** A component interaction with any custom id, as a forged or an old one would arrive. */
export function forgedInteraction(
  world: World,
  messageId: string,
  data: { readonly component_type: ComponentType; readonly custom_id: string },
  user: APIUser,
): InteractionToSend {
  return fromComponent(world, visibleMessage(world, messageId, user), user, { id: 1, ...data });
}

/** The interaction of submitting the modal that `opener` was answered with. */
export function modalInteraction(
  world: World,
  opener: StoredInteraction,
  fields: Readonly<Record<string, string>>,
): InteractionToSend {
  const { modal, user, channel, source } = opener;
  if (modal === undefined) throw new Error('no modal was opened: await modal() first');
  const inputs = [...walk(modal.components)]
    .map(({ component }) => component as AnyComponent & TextInput)
    .filter(({ type }) => type === ComponentType.TextInput);
  const unknown = Object.keys(fields).filter((id) => !inputs.some((each) => each.custom_id === id));
  if (unknown.length > 0) throw new Error(`the modal has no field ${unknown.join(', ')}`);
  for (const input of inputs) checkField(input, fields[input.custom_id ?? ''] ?? '');
  return {
    type: InteractionType.ModalSubmit,
    user,
    place: placeOf(world, channel, user),
    source,
    data: { custom_id: modal.custom_id, components: submitted(modal, fields) },
  };
}

interface TextInput {
  readonly required?: boolean | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
}

function checkField(input: AnyComponent & TextInput, value: string): void {
  const { custom_id: id, required, min_length: min, max_length: max } = input;
  if (value === '' && required === false) return;
  if (value === '') throw new Error(`the field "${id}" is required`);
  if (value.length < (min ?? 0) || value.length > (max ?? 4_000)) {
    throw new Error(`the field "${id}" takes ${min ?? 0} to ${max ?? 4_000} characters`);
  }
}

function submitted(
  modal: APIModalInteractionResponseCallbackData,
  fields: Readonly<Record<string, string>>,
): object[] {
  const fill = (component: AnyComponent): object => {
    const { type, id = 0, custom_id: customId } = component;
    if (type === ComponentType.TextInput) {
      return { type, id, custom_id: customId, value: fields[customId ?? ''] ?? '' };
    }
    if (component.component) return { type, id, component: fill(component.component) };
    return { type, id, components: (component.components ?? []).map(fill) };
  };
  const shown = modal.components as readonly AnyComponent[];
  return shown.filter(({ type }) => type !== ComponentType.TextDisplay).map(fill);
}

function fromComponent(
  world: World,
  source: StoredMessage,
  user: APIUser,
  data: object,
): InteractionToSend {
  const place = placeOf(world, source.channel, user);
  return { type: InteractionType.MessageComponent, user, place, source, data };
}

function visibleMessage(world: World, id: string, user: APIUser): StoredMessage {
  const message = world.messages.get(id);
  if (message === undefined || message.deleted) throw new Error(`there is no message ${id}`);
  if (message.visibleTo !== undefined && message.visibleTo !== user.id) {
    throw new Error(`${user.username} does not see this message`);
  }
  return message;
}

function findComponent(
  message: StoredMessage,
  customId: string,
  ...types: readonly ComponentType[]
) {
  const all = [...walk(message.api.components ?? [])];
  const found = all.find(
    ({ component }) => types.includes(component.type) && component.custom_id === customId,
  );
  if (found === undefined) {
    const there = all.map(({ component }) => component.custom_id).filter((id) => id !== undefined);
    throw new Error(
      `the message has no "${customId}" of type ${types.join(' or ')}, only: ${there.join(', ')}`,
    );
  }
  if ((found.component as { disabled?: boolean }).disabled) {
    throw new Error(`"${customId}" is disabled`);
  }
  return found;
}
