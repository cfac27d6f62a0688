import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { StoredInteraction, World } from '../world/world.ts';
import { type SeenMessage, seeMessage } from './seen-message.ts';

/** An interaction that a person sent, and what the bot makes of it. Every wait is by event and bounded. */
export class SentInteraction {
  readonly id: string;
  readonly #world: World;
  readonly #interaction: StoredInteraction;

  constructor(world: World, interaction: StoredInteraction) {
    this.id = interaction.id;
    this.#world = world;
    this.#interaction = interaction;
  }

  /** Milliseconds from sending to the bot's callback; undefined as long as there is none. */
  get acknowledgedAfterMs(): number | undefined {
    const { callback, sentAt } = this.#interaction;
    return callback && callback.at - sentAt;
  }

  /** Waits for the callback and returns its type. */
  acknowledged(): Promise<InteractionResponseType> {
    return this.#until(() => this.#interaction.callback?.type, 'its acknowledgement');
  }

  /**
   * Waits for what the person finally sees: the reply, the deferred reply once it is filled, the
   * updated message, or the first follow-up where there is nothing else.
   */
  response(): Promise<SeenMessage> {
    return this.#until(() => {
      const { callback, original, updated, followUps } = this.#interaction;
      if (callback === undefined) return undefined;
      const { Modal, ApplicationCommandAutocompleteResult, DeferredMessageUpdate } =
        InteractionResponseType;
      if (callback.type === Modal) throw new Error('the bot opened a modal: await modal()');
      if (callback.type === ApplicationCommandAutocompleteResult) {
        throw new Error('the bot sent choices: await choices()');
      }
      const isOpen = callback.type === DeferredMessageUpdate ? !updated : original?.loading;
      const isFinal = original !== undefined && isOpen === false && !original.deleted;
      const seen = isFinal ? original : followUps.find((each) => !each.deleted);
      return seen && seeMessage(seen);
    }, 'its response');
  }

  /** Waits for the nth follow-up, counted from 1. */
  followUp(nth = 1): Promise<SeenMessage> {
    return this.#until(() => {
      const found = this.#interaction.followUps[nth - 1];
      return found && seeMessage(found);
    }, `follow-up ${nth}`);
  }

  /** Waits for the modal that the bot opens. */
  modal(): Promise<APIModalInteractionResponseCallbackData> {
    return this.#until(() => this.#interaction.modal, 'a modal');
  }

  /** Waits for autocomplete's choices. */
  choices(): Promise<readonly APIApplicationCommandOptionChoice[]> {
    return this.#until(() => this.#interaction.choices, 'choices');
  }

  /** From now on its callback is refused with 10062, as by Discord after three seconds. */
  expire(): void {
    this.#interaction.expired = true;
  }

  /** From now on its webhook is refused with 50027, as by Discord after fifteen minutes. */
  expireToken(): void {
    this.#interaction.tokenExpired = true;
  }

  #until<T>(look: () => T | undefined, what: string): Promise<T> {
    const { id, callback, type } = this.#interaction;
    const expected = () => {
      const got = callback?.type ?? this.#interaction.callback?.type;
      return `${what} of interaction ${id} (type ${type}; callback so far: ${got ?? 'none'})`;
    };
    return this.#world.changes.until(id, look, expected);
  }
}
