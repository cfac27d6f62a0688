import { EventEmitter } from 'node:events';

/** Lets a test wait for something that the bot will do, by event and with a bound. */
export class Changes {
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  readonly #patienceMs: number;
  #closed = false;

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  /** Wakes everyone who waits on `topic`: an interaction's, message's or channel's id, `gateway` or `requests`. */
  announce(topic: string): void {
    this.#emitter.emit(topic);
  }

  /**
   * What `look` first returns that is not undefined; it looks at once and at every change of `topic`.
   * Rejects when the patience is over or the fake closes, saying what was `expected`.
   */
  until<T>(topic: string, look: () => T | undefined, expected: () => string): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        this.#emitter.off(topic, check);
        this.#emitter.off('closed', closed);
      };
      const check = () => {
        try {
          const found = look();
          if (found === undefined) return;
          stop();
          resolve(found);
        } catch (error) {
          stop();
          reject(error);
        }
      };
      const closed = () => {
        stop();
        reject(new Error(`the fake Discord was closed while waiting: ${expected()}`));
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`nothing within ${this.#patienceMs} ms: ${expected()}`));
      }, this.#patienceMs);
      this.#emitter.on(topic, check);
      this.#emitter.on('closed', closed);
      if (this.#closed) closed();
      else check();
    });
  }

  close(): void {
    this.#closed = true;
    this.#emitter.emit('closed');
  }
}
