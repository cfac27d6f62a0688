import { type Client, Events } from 'discord.js';
import type { InFlight } from './in-flight.ts';
import { createMessageHandler, type MessageHandlerOptions } from './on-message.ts';

/** What messages are answered with, and where the work is counted. */
export interface MessageAnsweringOptions extends MessageHandlerOptions {
  readonly inFlight: InFlight;
}

/** Has the messages answered that the client hears of, also when they are changed or taken away. */
export function answerMessages(client: Client, options: MessageAnsweringOptions): void {
  const { inFlight } = options;
  const messages = createMessageHandler(options);
  client.on(Events.MessageCreate, (message) => inFlight.add(messages.created(message)));
  client.on(Events.MessageUpdate, (_, message) => inFlight.add(messages.edited(message)));
  client.on(Events.MessageDelete, (message) => inFlight.add(messages.deleted(message)));
  client.on(Events.MessageBulkDelete, (deleted) => {
    for (const message of deleted.values()) inFlight.add(messages.deleted(message));
  });
}
