import type { Socket } from 'node:net';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** What the client sends, as far as it is read. */
export interface ClientPayload {
  readonly op: number;
  readonly d: unknown;
}

/** One WebSocket: greets, acknowledges heartbeats, and can be made to fall silent. */
export class Connection {
  /** True once it is silent: nothing is sent any more, nothing received is heeded. */
  isZombie = false;
  readonly #webSocket: WebSocket;
  readonly #socket: Socket;

  constructor(
    webSocket: WebSocket,
    socket: Socket,
    options: {
      readonly heartbeatIntervalMs: number;
      readonly onHeartbeat: (connection: Connection) => void;
      readonly onPayload: (connection: Connection, payload: ClientPayload) => void;
      readonly onClose: (connection: Connection, code: number) => void;
    },
  ) {
    this.#webSocket = webSocket;
    this.#socket = socket;
    webSocket.on('message', (data) => {
      if (this.isZombie) return;
      const payload = JSON.parse(String(data)) as ClientPayload;
      if (payload.op === GatewayOpcodes.Heartbeat) {
        this.send({ op: GatewayOpcodes.HeartbeatAck });
        options.onHeartbeat(this);
      } else options.onPayload(this, payload);
    });
    webSocket.on('close', (code) => options.onClose(this, code));
    // A reset connection also emits an error; its close event says all there is to know.
    webSocket.on('error', () => {});
    this.#greet(options.heartbeatIntervalMs);
  }

  /** True while what is sent arrives. */
  get isAlive(): boolean {
    return !this.isZombie && this.#webSocket.readyState === this.#webSocket.OPEN;
  }

  send(payload: { readonly op: number; readonly d?: unknown }): void {
    if (this.isAlive) this.#webSocket.send(JSON.stringify(payload));
  }

  close(code: number, reason: string): void {
    this.#webSocket.close(code, reason);
  }

  /** Ends the TCP connection without a close frame. */
  drop(): void {
    this.#webSocket.terminate();
  }

  /** Ends the TCP connection with a reset. */
  reset(): void {
    this.#socket.resetAndDestroy();
  }

  #greet(heartbeatIntervalMs: number): void {
    const hello = { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatIntervalMs } };
    this.send(hello);
  }
}
