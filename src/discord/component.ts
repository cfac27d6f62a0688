import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Plan } from './plan.ts';
import type { Services } from './services.ts';

/** What happens when a button, select or form with this action in its `custom_id` is used. */
export interface Component {
  /** The action of its `custom_id`; unique. */
  readonly action: string;
  /** Undefined when the arguments are not ones that it ever wrote. Quick, as a command's: it may ask the
   * store, never Discord. */
  readonly plan: (
    interaction: MessageComponentInteraction | ModalSubmitInteraction,
    args: readonly string[],
    services: Services,
  ) => Plan | undefined | Promise<Plan | undefined>;
}
