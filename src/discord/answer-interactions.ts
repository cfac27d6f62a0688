import { type Client, Events } from 'discord.js';
import { allCommands } from './all-commands.ts';
import { allComponents } from './all-components.ts';
import { createDispatch } from './dispatch.ts';
import { createHttpInteractions, type HttpInteractions } from './http-interactions.ts';
import type { InFlight } from './in-flight.ts';
import type { InteractionApi } from './interaction-api.ts';
import type { OneATurn } from './one-a-turn.ts';
import type { Services } from './services.ts';
import type { Telemetry } from './telemetry.ts';
import { timeAcknowledgements } from './time-acknowledgements.ts';

/** What interactions are answered with. */
export interface AnsweringOptions {
  readonly services: Services;
  readonly api: InteractionApi;
  /** Returns milliseconds. */
  readonly now: () => number;
  readonly telemetry: Pick<Telemetry, 'acknowledged'>;
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
  const { services, now, telemetry, oneATurn, inFlight } = options;
  const http = createHttpInteractions(client, options.api, now);
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
