import type { SentenceId, Slug } from './ids.ts';
import type { BlockKind } from './source.ts';

/** Who says a sentence, and through which outlet. An empty object: the article itself. */
export interface Attribution {
  /** The person or body that says it, with role where the sources give one: `James B. Comey, FBI director`. */
  readonly speaker?: string;
  /** The outlet that the article cites for it: `New York Times`. */
  readonly via?: string;
  /** True when speaker or outlet are carried from a neighbouring sentence, not said in this one. */
  readonly inferred?: boolean;
}

/** A numbered span of a document. `text === document.text.slice(start, end)`, always. */
export interface Sentence {
  readonly id: SentenceId;
  readonly slug: Slug;
  /** 1-based, in reading order within its source: `S5`. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 0-based index of its block in `document.blocks`. */
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly attribution: Attribution;
  /**
   * Canonical names that the sentence mentions, by any of their forms or by a pronoun or "the bureau"
   * where that is safe to resolve. For search and attribution; never shown inside the quotation.
   */
  readonly names: readonly string[];
}
