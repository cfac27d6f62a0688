/** A page or a file as it came, before anything in it is believed. */
export interface Retrieved {
  readonly bytes: Uint8Array;
  /** What the user named: an address, or a path. */
  readonly from: string;
  /** Where it came from in the end, after redirects; absent for a file. */
  readonly address?: string;
  /** The `Content-Type` of the response; absent for a file. */
  readonly contentType?: string;
}

/** What a page says of itself. An unknown value is absent, never guessed. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
}

/** A page's article and all that stood around it. */
export interface Extracted {
  readonly metadata: Metadata;
  /** The article as Markdown, not yet cleaned. */
  readonly text: string;
  /** Every line of the page that a reader saw, to tell what was left out. */
  readonly lines: readonly string[];
}
