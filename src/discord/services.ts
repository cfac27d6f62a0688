import type { Engine } from '../domain/engine.ts';
import type { Conversations } from './conversations.ts';
import type { Log } from './log.ts';

/** What commands and message handlers work with. */
export interface Services {
  readonly engine: Engine;
  readonly conversations: Conversations;
  readonly log: Log;
}
