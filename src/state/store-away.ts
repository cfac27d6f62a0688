/** What is kept cannot be reached just now, and may be again soon. Whoever lost it has logged that already. */
export class StoreAway extends Error {
  constructor(options: ErrorOptions) {
    super('what is kept cannot be reached just now', options);
    this.name = 'StoreAway';
  }
}
