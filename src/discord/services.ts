import type { AsyncEngine } from '../domain/async-engine.ts';
import type { Cooldowns } from '../state/cooldowns.ts';
import type { Forgetting } from '../state/forget-person.ts';
import type { HandledEvents } from '../state/handled-events.ts';
import type { Settings } from '../state/settings.ts';
import type { ShortTerm } from '../state/short-term.ts';
import type { Unanswered } from '../state/unanswered.ts';
import type { Usage } from '../state/usage.ts';
import type { Votes } from '../state/votes.ts';
import type { Conversations } from './conversations.ts';
import type { Log } from './log.ts';

/** What commands and message handlers work with. */
export interface Services {
  /** Of what is known now: {@link pinServices} holds on to it. */
  readonly engine: AsyncEngine;
  readonly conversations: Conversations;
  readonly settings: Settings;
  readonly votes: Votes;
  readonly usage: Usage;
  readonly cooldowns: Cooldowns;
  readonly handled: HandledEvents;
  readonly shortTerm: ShortTerm;
  readonly unanswered: Unanswered;
  readonly forgetting: Forgetting;
  /** True when messages that are not to the bot can be read: the Message Content intent is on. */
  readonly readsChannels: boolean;
  readonly log: Log;
}
