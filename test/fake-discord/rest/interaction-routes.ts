import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { choiceLimits } from '../limits/choice-limits.ts';
import type { Schema } from '../limits/description.ts';
import { FLAGS, isEmpty, type MessageLike, messageLimits } from '../limits/message-limits.ts';
import { modalLimits } from '../limits/modal-limits.ts';
import type { StoredInteraction, World } from '../world/world.ts';
import { type MessageBody, rewriteMessage, writeMessage } from '../world/write-message.ts';
import { type Breach, invalidForm, refuse } from './refusal.ts';
import { type Call, param, type Reply, type Route } from './route.ts';

/** A callback's body. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly data?: unknown;
}

const {
  ChannelMessageWithSource: MESSAGE,
  DeferredChannelMessageWithSource: DEFER,
  DeferredMessageUpdate: DEFER_UPDATE,
  UpdateMessage: UPDATE,
  ApplicationCommandAutocompleteResult: CHOICES,
  Modal: MODAL,
} = InteractionResponseType;

/** The callback types that answer each interaction. Source: docs, Interaction Response. */
const ANSWERS: Readonly<Record<InteractionType, readonly InteractionResponseType[]>> = {
  [InteractionType.Ping]: [InteractionResponseType.Pong],
  [InteractionType.ApplicationCommand]: [MESSAGE, DEFER, MODAL],
  [InteractionType.MessageComponent]: [MESSAGE, DEFER, DEFER_UPDATE, UPDATE, MODAL],
  [InteractionType.ApplicationCommandAutocomplete]: [CHOICES],
  [InteractionType.ModalSubmit]: [MESSAGE, DEFER, DEFER_UPDATE, UPDATE],
};

/** The one response to an interaction. */
export const interactionRoutes = {
  createInteractionResponse: {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    auth: 'none',
    described: (body) => describedCallback((body as Callback | undefined)?.type),
    limits: (call) => {
      const interaction = call.world.interactions.get(param(call, 'interaction_id'));
      return callbackLimits(call.body as Callback, interaction);
    },
    writesMessage: (body) => writesMessage(body as Callback),
    answer: (call) => {
      const interaction = call.world.interactions.get(param(call, 'interaction_id'));
      if (interaction?.token !== param(call, 'interaction_token'))
        throw refuse.unknownInteraction();
      respond(call.world, interaction, call.body as Callback);
      return reply(call, interaction);
    },
  },
} as const satisfies Record<string, Route>;

/** Discord's schema for a callback of this type. */
export function describedCallback(type: InteractionResponseType | undefined): Schema {
  switch (type) {
    case CHOICES:
      return ApplicationCommandAutocompleteCallbackRequestSchema;
    case MODAL:
      return ModalInteractionCallbackRequestSchema;
    case UPDATE:
    case DEFER_UPDATE:
      return UpdateMessageInteractionCallbackRequestSchema;
    default:
      return CreateMessageInteractionCallbackRequestSchema;
  }
}

/** Takes the callback's effect, or refuses it: unknown, too late, a second one, of the wrong type, empty. */
export function respond(world: World, interaction: StoredInteraction, callback: Callback): void {
  if (interaction.expired) throw refuse.unknownInteraction();
  if (interaction.callback !== undefined) throw refuse.alreadyAcknowledged();
  const body = (callback.data ?? {}) as MessageBody;
  const { channel, source } = interaction;
  if (callback.type === MESSAGE) {
    if (isEmpty(body as MessageLike)) throw refuse.emptyMessage();
    interaction.original = writeMessage(world, { channel, author: world.bot, body, interaction });
  } else if (callback.type === DEFER) {
    const writing = { channel, author: world.bot, body: { flags: body.flags }, interaction };
    interaction.original = writeMessage(world, { ...writing, loading: true });
  } else if (callback.type === UPDATE && source) {
    if (isEmpty(body as MessageLike, source.api)) throw refuse.emptyMessage();
    interaction.original = source;
    interaction.updated = true;
    rewriteMessage(world, source, body);
  } else if (callback.type === DEFER_UPDATE && source) {
    interaction.original = source;
  } else if (callback.type === MODAL) {
    interaction.modal = callback.data as APIModalInteractionResponseCallbackData;
  } else if (callback.type === CHOICES) {
    interaction.choices = choicesOf(callback);
  }
  interaction.callback = { type: callback.type, at: performance.now() };
  world.changes.announce(interaction.id);
}

/** The documented limits of a callback: of its type for this interaction, and of what it carries. */
export function callbackLimits(
  callback: Callback,
  interaction: StoredInteraction | undefined,
): readonly Breach[] {
  const needsSource = callback.type === UPDATE || callback.type === DEFER_UPDATE;
  const isAnswer =
    interaction === undefined ||
    (ANSWERS[interaction.type].includes(callback.type) &&
      (!needsSource || interaction.source !== undefined));
  if (!isAnswer) {
    const message = `An interaction of type ${interaction.type} cannot be answered by ${callback.type}.`;
    return [{ path: ['type'], code: 'INTERACTION_RESPONSE_TYPE_INVALID', message }];
  }
  if (callback.type === MODAL) {
    return modalLimits(callback.data as APIModalInteractionResponseCallbackData);
  }
  if (callback.type === CHOICES) return choiceLimits(choicesOf(callback), interaction?.focusedType);
  const existing = callback.type === UPDATE ? interaction?.source?.api : undefined;
  const allowedFlags = callback.type === UPDATE ? FLAGS.edit : FLAGS.interaction;
  const body = (callback.data ?? {}) as MessageLike;
  return messageLimits(body, { existing, allowedFlags }).map((breach) => ({
    ...breach,
    path: ['data', ...breach.path],
  }));
}

/** True for a callback that shows words: a message or an update of one. */
function writesMessage({ type }: Callback): boolean {
  return type === MESSAGE || type === UPDATE;
}

function choicesOf(callback: Callback): readonly APIApplicationCommandOptionChoice[] {
  const data = callback.data as { choices?: APIApplicationCommandOptionChoice[] } | undefined;
  return data?.choices ?? [];
}

function reply(call: Call, interaction: StoredInteraction): Reply {
  if (call.query.get('with_response') !== 'true') return { status: 204 };
  const { original, callback } = interaction;
  if (callback === undefined) throw invalidForm([]);
  return {
    status: 200,
    body: {
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(original === undefined
          ? {}
          : {
              response_message_id: original.api.id,
              response_message_loading: original.loading,
              response_message_ephemeral: original.visibleTo !== undefined,
            }),
      },
      resource: {
        type: callback.type,
        ...(original === undefined ? {} : { message: original.api }),
      },
    },
  };
}
