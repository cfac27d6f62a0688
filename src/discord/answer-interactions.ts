import { type Client, Events } from 'discord.js';
import { allCommands } from './all-commands.ts';
import { allComponents } from './all-components.ts';
import { createDispatch } from './dispatch.ts';
import { createHttpInteractions, type HttpInteractions } from './http-interactions.ts';
import type { InFlight } from './in-flight.ts';
import { createInteractionApi } from './interaction-api.ts';
import type { OneATurn } from './one-a-turn.ts';
import type { Services } from './services.ts';
import type { Telemetry } from './telemetry.ts';
import { timeAcknowledgements } from './time-acknowledgements.ts';

/** What interactions are answered with. */
export interface AnsweringOptions {
  readonly services: Services;
  readonly apiUrl: string;
  /** Returns milliseconds. */
  readonly now: () => number;
  /** Milliseconds between the repetitions of a request that was not answered; sensible ones unless told otherwise. */
  readonly pausesMs?: readonly number[];
  /** Default: nobody is told. */
  readonly telemetry?: Pick<Telemetry, 'acknowledged'>;
  readonly oneATurn: OneATurn;
  readonly inFlight: InFlight;
}

/**
 * Answers the client's interactions from here on, wherever they come from: the gateway, or HTTP by way of the `receive`
 * that is returned.
 */
export function answerInteractions(
  client: Client,
  options: AnsweringOptions,
): HttpInteractions['receive'] {
  const { services, apiUrl, now, pausesMs, oneATurn, inFlight } = options;
  const { telemetry = { acknowledged() {} } } = options;
  const http = createHttpInteractions(client, createInteractionApi(apiUrl, pausesMs), now);
  const timed = timeAcknowledgements(http.api, now, telemetry);
  const dispatch = createDispatch({
    commands: allCommands,
    components: allComponents,
    services,
    api: timed.api,
    oneATurn,
  });
  client.on(Events.InteractionCreate, (interaction) => {
    timed.received(interaction);
    const once = `interaction/${interaction.id}`;
    inFlight.add(services.handled.once(once, () => dispatch(interaction)));
  });
  return http.receive;
}
