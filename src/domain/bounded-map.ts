/** A map that forgets what was used least recently once it has more than `max` entries. */
export class BoundedMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  // Begun once: one that is begun anew passes over all that was deleted since the map last grew.
  readonly #oldest = this.#entries.keys();
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, value);
    }
    return value;
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#max) return;
    const oldest = this.#oldest.next();
    if (oldest.done !== true) this.#entries.delete(oldest.value);
  }
}
