import {
  type APIInteractionResponse,
  type AutocompleteInteraction,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Command } from './command.ts';
import type { Component } from './component.ts';
import { decodeCustomId } from './custom-id.ts';
import { errorCode } from './error-code.ts';
import { excuseFor, isPassing } from './excuse.ts';
import { findObstacle } from './find-obstacle.ts';
import type { InteractionApi } from './interaction-api.ts';
import { notice } from './notice.ts';
import type { OneATurn } from './one-a-turn.ts';
import { pinServices } from './pin-services.ts';
import type { Plan } from './plan.ts';
import { componentsBody, plainBody, type Reply } from './reply.ts';
import type { Services } from './services.ts';
import { wordsOf } from './words-of.ts';

/** What interactions are dispatched to. */
export interface DispatchOptions {
  readonly commands: readonly Command[];
  readonly components: readonly Component[];
  readonly services: Services;
  readonly api: InteractionApi;
  /** When answers are found: after what waits to be acknowledged. */
  readonly oneATurn: OneATurn;
}

/**
 * The one handler of interactions: finds who plans the answer, acknowledges, answers. It never
 * rejects. A failure is logged once, and the user reads one calm sentence where that is possible.
 */
export function createDispatch(
  options: DispatchOptions,
): (interaction: Interaction) => Promise<void> {
  const { services, api, oneATurn } = options;
  const { log } = services;

  return async (interaction) => {
    try {
      for (const words of wordsOf(interaction)) log.withhold?.(words);
      if (interaction.isAutocomplete()) await complete(interaction);
      else await meet(interaction, await planOrApology(interaction));
    } catch (error) {
      log.error({ error, ...describe(interaction) }, 'an interaction could not be answered');
    }
  };

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const choices = await choicesOrNone(interaction);
    // Too late is common while somebody types on, and no loss.
    await api.acknowledge(interaction, {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [...choices] },
    });
  }

  async function choicesOrNone(interaction: AutocompleteInteraction) {
    try {
      const command = options.commands.find(({ data }) => data.name === interaction.commandName);
      if (command?.kind !== 'slash') return [];
      return (await command.complete?.(interaction, pinServices(services))) ?? [];
    } catch (error) {
      if (!isPassing(error)) {
        log.error({ error, ...describe(interaction) }, 'no choices could be suggested');
      }
      return [];
    }
  }

  async function planOrApology(
    interaction: Exclude<Interaction, AutocompleteInteraction>,
  ): Promise<Plan> {
    try {
      const plan = (await planFor(interaction, options)) ?? privately(OUTDATED);
      return await unlessHindered(interaction, plan);
    } catch (error) {
      return privately(excuse(interaction, error));
    }
  }

  /** What is in the way of a question is said in private, in place of the answer. */
  async function unlessHindered(
    interaction: Exclude<Interaction, AutocompleteInteraction>,
    plan: Plan,
  ): Promise<Plan> {
    if (plan.kind !== 'reply' || plan.isQuestion !== true) return plan;
    const obstacle = await findObstacle(interaction, services);
    return obstacle === undefined ? plan : privately(obstacle.reply);
  }

  async function meet(interaction: Interaction, plan: Plan): Promise<void> {
    if (!(await api.acknowledge(interaction, acknowledgement(plan)))) {
      log.warn(describe(interaction), 'an interaction came too late to be answered');
      return;
    }
    if (plan.kind === 'modal') return;
    let reply: Reply;
    try {
      reply = await oneATurn(() => plan.answer());
    } catch (error) {
      await apologise(interaction, plan, excuse(interaction, error));
      return;
    }
    if (plan.kind === 'update' && reply.isAside === true) {
      await api.tell(interaction, componentsBody(reply));
      return;
    }
    const messageId = await show(interaction, reply);
    reply.sent?.(messageId);
  }

  function excuse(interaction: Interaction, error: unknown): Reply {
    if (!isPassing(error)) log.error({ error, ...describe(interaction) }, 'an interaction failed');
    return excuseFor(error);
  }

  /** An answer that stands already is left alone. */
  async function apologise(interaction: Interaction, plan: Plan, words: Reply): Promise<void> {
    if (plan.kind === 'update') await api.tell(interaction, componentsBody(words));
    else await show(interaction, words);
  }

  async function show(interaction: Interaction, reply: Reply): Promise<string> {
    try {
      return await api.edit(interaction, componentsBody(reply));
    } catch (error) {
      if (errorCode(error) !== RESTJSONErrorCodes.InvalidFormBodyOrContentType) throw error;
      log.error({ error, ...describe(interaction) }, 'components were refused; plain text is sent');
      return api.edit(interaction, plainBody(reply));
    }
  }
}

const OUTDATED = notice(
  'This comes from an earlier version of me and no longer works. Please ask again with `/ask`.',
);

function privately(reply: Reply): Plan {
  return { kind: 'reply', isPrivate: true, answer: () => reply };
}

/** Undefined when nobody knows it: a command or component of another version. */
function planFor(
  interaction: Interaction,
  { commands, components, ...options }: DispatchOptions,
): Plan | undefined | Promise<Plan | undefined> {
  const services = pinServices(options.services);
  if (interaction.isChatInputCommand()) {
    const command = commands.find(({ data }) => data.name === interaction.commandName);
    return command?.kind === 'slash' ? command.plan(interaction, services) : undefined;
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = commands.find(({ data }) => data.name === interaction.commandName);
    return command?.kind === 'message' ? command.plan(interaction, services) : undefined;
  }
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    const call = decodeCustomId(interaction.customId);
    const component = components.find(({ action }) => action === call?.action);
    return call && component?.plan(interaction, call.args, services);
  }
  return undefined;
}

function acknowledgement(plan: Plan): APIInteractionResponse {
  switch (plan.kind) {
    case 'reply':
      return {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(plan.isPrivate ? { data: { flags: MessageFlags.Ephemeral } } : {}),
      };
    case 'update':
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case 'modal':
      return { type: InteractionResponseType.Modal, data: plan.modal };
  }
}

/** What the log may know of an interaction: nothing that a person wrote. */
function describe(interaction: Interaction): object {
  const { id, guildId } = interaction;
  if (interaction.isCommand() || interaction.isAutocomplete()) {
    return { interaction: id, guild: guildId, command: interaction.commandName };
  }
  const action = decodeCustomId(interaction.customId)?.action;
  return { interaction: id, guild: guildId, component: action };
}
