import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType } from 'discord-api-types/v10';
import { FLAGS, isEmpty, type MessageLike, messageLimits } from '../limits/message-limits.ts';
import type { StoredInteraction, StoredMessage } from '../world/world.ts';
import {
  type MessageBody,
  removeMessage,
  rewriteMessage,
  writeMessage,
} from '../world/write-message.ts';
import { refuse } from './refusal.ts';
import { type Call, param, type Reply, type Route } from './route.ts';

const WEBHOOK = '/webhooks/{application_id}/{interaction_token}';

/** Source: docs, Application Commands, Interaction Contexts: where only the user installed the app. */
const MAX_USER_INSTALL_FOLLOW_UPS = 5;

/** What follows a response: the original, edited or deleted, and follow-ups. */
export const webhookRoutes = {
  createFollowupMessage: {
    method: 'POST',
    path: WEBHOOK,
    auth: 'none',
    described: () => IncomingWebhookInteractionRequestSchema,
    limits: (call) => messageLimits(call.body as MessageLike, { allowedFlags: FLAGS.interaction }),
    writesMessage: () => true,
    answer: followUp,
  },
  getOriginalInteractionResponse: get(`${WEBHOOK}/messages/@original`),
  editOriginalInteractionResponse: edit(`${WEBHOOK}/messages/@original`),
  deleteOriginalInteractionResponse: remove(`${WEBHOOK}/messages/@original`),
  getFollowupMessage: get(`${WEBHOOK}/messages/{message_id}`),
  editFollowupMessage: edit(`${WEBHOOK}/messages/{message_id}`),
  deleteFollowupMessage: remove(`${WEBHOOK}/messages/{message_id}`),
} as const satisfies Record<string, Route>;

function get(path: string): Route {
  return {
    method: 'GET',
    path,
    auth: 'none',
    answer: (call) => ({ status: 200, body: target(call).message.api }),
  };
}

function edit(path: string): Route {
  return {
    method: 'PATCH',
    path,
    auth: 'none',
    described: () => IncomingWebhookUpdateRequestPartialSchema,
    limits: (call) => {
      const interaction = call.world.interactionsByToken.get(param(call, 'interaction_token'));
      const existing = interaction && findMessage(call, interaction)?.api;
      return messageLimits(call.body as MessageLike, { existing, allowedFlags: FLAGS.edit });
    },
    writesMessage: () => true,
    answer: (call) => {
      const { interaction, message } = target(call);
      if (isEmpty(call.body as MessageLike, message.api)) throw refuse.emptyMessage();
      rewriteMessage(call.world, message, call.body as MessageBody);
      interaction.updated = true;
      call.world.changes.announce(interaction.id);
      return { status: 200, body: message.api };
    },
  };
}

function remove(path: string): Route {
  return {
    method: 'DELETE',
    path,
    auth: 'none',
    answer: (call) => {
      const { interaction, message } = target(call);
      removeMessage(call.world, message);
      call.world.changes.announce(interaction.id);
      return { status: 204 };
    },
  };
}

function followUp(call: Call): Reply {
  const { world } = call;
  const interaction = webhook(call);
  const body = call.body as MessageBody;
  if (isEmpty(body as MessageLike)) throw refuse.emptyMessage();
  const { original, channel } = interaction;
  // Discord: straight after a deferral a follow-up fills the original and keeps its visibility.
  const fillsOriginal =
    interaction.callback?.type === InteractionResponseType.DeferredChannelMessageWithSource &&
    original?.loading === true &&
    !original.deleted;
  if (fillsOriginal) {
    rewriteMessage(world, original, { ...body, flags: (body.flags ?? 0) & FLAGS.edit });
    world.changes.announce(interaction.id);
    return { status: 200, body: original.api };
  }
  if (
    interaction.userInstalledOnly &&
    interaction.followUps.length >= MAX_USER_INSTALL_FOLLOW_UPS
  ) {
    throw refuse.tooManyFollowUps();
  }
  const message = writeMessage(world, { channel, author: world.bot, body, interaction });
  interaction.followUps.push(message);
  world.changes.announce(interaction.id);
  return { status: 200, body: message.api };
}

function webhook(call: Call): StoredInteraction {
  return call.world.webhook(param(call, 'application_id'), param(call, 'interaction_token'));
}

function target(call: Call): { interaction: StoredInteraction; message: StoredMessage } {
  const interaction = webhook(call);
  const message = findMessage(call, interaction);
  if (message === undefined) throw refuse.unknownMessage();
  return { interaction, message };
}

function findMessage(call: Call, interaction: StoredInteraction): StoredMessage | undefined {
  const { message_id: id } = call.params;
  const message =
    id === undefined || id === interaction.original?.api.id
      ? interaction.original
      : interaction.followUps.find((each) => each.api.id === id);
  return message?.deleted ? undefined : message;
}
