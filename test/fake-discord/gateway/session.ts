import type { APIMessage } from 'discord-api-types/v10';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { hideContent } from '../world/hide-content.ts';
import type { Connection } from './connection.ts';

/** An event for the gateway, and whom it concerns. */
export interface Dispatch {
  /** Discord's name for it: `MESSAGE_CREATE`. */
  readonly event: string;
  readonly data: unknown;
  /** Decides the shard; absent for direct messages (shard 0). */
  readonly guildId?: string | undefined;
  /** The intent without which a session does not receive it; absent: everyone receives it. */
  readonly intent?: number | undefined;
  /** True when `data` is a message whose content may have to be hidden. */
  readonly isMessage?: boolean;
}

interface Sent {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** What the gateway remembers of a bot's session between connections, so that it can be resumed. */
export class Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  readonly botId: string;
  connection: Connection | undefined;
  #sequence = 0;
  #sent: Sent[] = [];

  constructor(
    id: string,
    identify: { shard: readonly [number, number]; intents: number },
    botId: string,
  ) {
    this.id = id;
    this.shard = identify.shard;
    this.intents = identify.intents;
    this.botId = botId;
  }

  /** Numbers the event, keeps it for a replay and sends it if the connection is alive. */
  dispatch(dispatch: Dispatch): void {
    if (!this.#concerns(dispatch)) return;
    const sent: Sent = {
      op: GatewayOpcodes.Dispatch,
      t: dispatch.event,
      s: this.#sequence + 1,
      d: dispatch.isMessage === true ? this.#visible(dispatch.data as APIMessage) : dispatch.data,
    };
    this.#sequence = sent.s;
    this.#sent.push(sent);
    this.connection?.send(sent);
  }

  /** The number of the last event. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Sends everything after `sequence` again, on the session's new connection. */
  replayAfter(sequence: number): void {
    for (const sent of this.#sent) if (sent.s > sequence) this.connection?.send(sent);
  }

  /** Drops what was sent on a live connection: it will not be asked for again. */
  forget(): void {
    if (this.connection?.isAlive) this.#sent = [];
  }

  #concerns({ guildId, intent }: Dispatch): boolean {
    if (intent !== undefined && (this.intents & intent) === 0) return false;
    const [id, count] = this.shard;
    return id === (guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)));
  }

  #visible(message: APIMessage): APIMessage {
    const mayRead = (this.intents & GatewayIntentBits.MessageContent) !== 0;
    return mayRead ? message : hideContent(message, this.botId);
  }
}
