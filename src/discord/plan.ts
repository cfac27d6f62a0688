import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Reply } from './reply.ts';

/**
 * How an interaction is to be met. It is acknowledged first, in the way that `kind` says, and only
 * then answered, so that no answer is ever too late for Discord's three seconds.
 */
export type Plan =
  /** A new message, which the asker alone sees when it is private. */
  | {
      readonly kind: 'reply';
      readonly isPrivate: boolean;
      /** Asks something, so that the server's channels and the person's cooldown count. */
      readonly isQuestion?: boolean;
      readonly answer: () => Reply | Promise<Reply>;
    }
  /** The message that the component stands on shows something else, or stays where the reply is an aside. */
  | { readonly kind: 'update'; readonly answer: () => Reply | Promise<Reply> }
  /** A form; its submission is an interaction of its own. */
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };
