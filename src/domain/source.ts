import type { Slug } from './ids.ts';

/** One article's metadata, from its front matter. An unknown value is absent, never guessed. */
export interface Source {
  readonly slug: Slug;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly author?: string;
  /** As written: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string;
  readonly retrieved?: string;
  /** The source that it corrects, as its editor says. */
  readonly corrects?: Slug;
  readonly rights?: string;
  /** Of the reader's pages: the address of a sentence of it is this and the label, `S5`. Absent: it has none. */
  readonly citedAt?: string;
}

/** What a block of text is. A `quotation` is a pull quote or block quote with its own speaker. */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'quotation' | 'list-item';

/** A run of a document's text that sentences do not cross. */
export interface Block {
  readonly kind: BlockKind;
  /** Half-open span in the document's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The 1-based line of the file on which the block begins. */
  readonly line: number;
  /** Of a quotation: who is quoted, as the file says it. */
  readonly speaker?: string;
}

/** A source's cleaned text. Every quotation is a slice of `text`. */
export interface Document {
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The file it came from, relative to the knowledge folder. */
  readonly file: string;
}
