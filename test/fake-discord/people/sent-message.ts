import type { StoredMessage, World } from '../world/world.ts';
import { type SeenMessage, seeMessage } from './seen-message.ts';

/** A message that a person sent, and the bot's answers to it. */
export class SentMessage {
  readonly id: string;
  readonly channelId: string;
  readonly #world: World;
  readonly #message: StoredMessage;

  constructor(world: World, message: StoredMessage) {
    this.id = message.api.id;
    this.channelId = message.channel.id;
    this.#world = world;
    this.#message = message;
  }

  /** The bot's messages since, that reply to it or to nothing; deleted ones are gone. Oldest first. */
  get replies(): readonly SeenMessage[] {
    return this.#found().map(seeMessage);
  }

  /** Waits for the bot's nth reply, counted from 1. */
  reply(nth = 1): Promise<SeenMessage> {
    return this.#world.changes.until(
      this.channelId,
      () => this.replies[nth - 1],
      () => `reply ${nth} to the message "${this.#message.api.content}"`,
    );
  }

  /** Waits until the first reply was edited since `seen` was looked at. */
  edited(seen: SeenMessage): Promise<SeenMessage> {
    return this.#world.changes.until(
      this.channelId,
      () => this.replies.find((each) => each.id === seen.id && each.edits > seen.edits),
      () => `an edit of the reply ${seen.id}`,
    );
  }

  /** Waits until the reply that was seen is deleted. */
  async unanswered(seen: SeenMessage): Promise<void> {
    await this.#world.changes.until(
      this.channelId,
      () => (this.replies.some(({ id }) => id === seen.id) ? undefined : true),
      () => `the deletion of the reply ${seen.id}`,
    );
  }

  #found(): StoredMessage[] {
    const { bot, messages } = this.#world;
    return [...messages.values()].filter(({ api, channel, deleted, interactionId }) => {
      const target = api.message_reference?.message_id;
      return (
        api.author.id === bot.id &&
        channel === this.#message.channel &&
        !deleted &&
        interactionId === undefined &&
        (target === this.id || (target === undefined && BigInt(api.id) > BigInt(this.id)))
      );
    });
  }
}
