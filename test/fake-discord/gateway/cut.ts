import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';

/** A way for the connection to break. */
export type Cut =
  /** A close frame with this code: 4000 (unknown error), 4004 (token refused), 4014 (intents), … */
  | { readonly kind: 'close'; readonly code: number }
  /** Op 7: please reconnect and resume. */
  | { readonly kind: 'reconnect-request' }
  /** Op 9; with `resumable: false` the session is gone. */
  | { readonly kind: 'invalid-session'; readonly resumable: boolean }
  /** The connection stays open, but nothing comes any more, no heartbeat is acknowledged. */
  | { readonly kind: 'zombie' }
  /** The TCP connection ends without a close frame. */
  | { readonly kind: 'drop' }
  /** The TCP connection is reset. */
  | { readonly kind: 'reset' };

/** Breaks every open connection. Events from now on wait in the session for a resume. */
export function cutConnections(gateway: Gateway, cut: Cut): void {
  const connections = [...gateway.connections];
  if (cut.kind === 'invalid-session' && !cut.resumable) gateway.forgetSessions(connections);
  for (const connection of connections) {
    switch (cut.kind) {
      case 'close':
        connection.close(cut.code, 'Cut by the test.');
        break;
      case 'reconnect-request':
        connection.send({ op: GatewayOpcodes.Reconnect, d: null });
        break;
      case 'invalid-session':
        connection.send({ op: GatewayOpcodes.InvalidSession, d: cut.resumable });
        break;
      case 'zombie':
        connection.isZombie = true;
        break;
      case 'drop':
        connection.drop();
        break;
      case 'reset':
        connection.reset();
        break;
    }
    // Between the cut and the client's close nothing gets through: it must be replayed instead.
    connection.isZombie = true;
  }
}
