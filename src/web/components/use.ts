/** What components do when they are used. */
export interface Use {
  press(customId: string): void;
  choose(customId: string, values: readonly string[]): void;
  /** Channels to choose from, by id. */
  readonly channels: ReadonlyMap<string, string>;
}
