import { type APIContainerComponent, MessageFlags } from 'discord.js';

/** What the bot says in one message. */
export interface Reply {
  readonly container: APIContainerComponent;
  /** Said instead where Discord refuses the components. */
  readonly plain: string;
  /** Said to the user alone, where it would take the place of a message that had better stay. */
  readonly isAside?: boolean;
  /** Called once with the id of the message that shows it. */
  readonly sent?: (messageId: string) => void;
}

/** Nobody is ever pinged, whoever's words a message repeats. */
const NO_PINGS = { parse: [], replied_user: false } as const;

/** The body of a message that shows the reply. */
export function componentsBody({ container }: Reply): object {
  return {
    components: [container],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: NO_PINGS,
  };
}

/** The body of the message for where components are refused. */
export function plainBody({ plain }: Reply): object {
  return { content: plain, allowed_mentions: NO_PINGS };
}
