/** A command or an option in another language. */
export interface Text {
  /** Of commands and options: lower case, no spaces, up to 32 characters. */
  readonly name: string;
  /** Up to 100 characters; message commands have none. */
  readonly description?: string;
}

/** The commands in one language, by their English names. */
export interface CommandTexts {
  readonly commands: Readonly<
    Record<string, Text & { readonly options?: Readonly<Record<string, Text>> }>
  >;
  /** Options that several commands have. */
  readonly options: Readonly<Record<string, Text>>;
}
