import type { Answer, ClaimCheck, Correction, MessageCheck, Quote } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import type { Lists } from './lists.ts';

export interface AskOptions {
  /** Earlier questions of this conversation, oldest first. */
  readonly previous?: readonly string[];
  /** Only sources published by then are used: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A question may say so itself. */
  readonly asOf?: string;
}

/** One sentence as it was considered for a question. */
export interface ExplainedCandidate {
  readonly quote: Quote;
  readonly score: number;
  /** Named features: `value` as measured, `contribution` to the score. Largest contribution first. */
  readonly features: readonly {
    readonly name: string;
    readonly value: number;
    readonly contribution: number;
  }[];
}

/** How an answer was found: what `/why` prints. */
export interface Explanation {
  readonly answer: Answer;
  /** The question as it was understood, earlier questions included. */
  readonly understood: string;
  /** Its kind: `who`, `when`, `how-many`, … */
  readonly questionKind: string;
  readonly terms: readonly {
    readonly term: string;
    readonly from: 'question' | 'name' | 'lexicon' | 'conversation';
    /** Inverse document frequency, 0 when no source has it. */
    readonly inverseDocumentFrequency: number;
    readonly inSources: boolean;
  }[];
  readonly names: readonly string[];
  /** The fact or gap that led, if any. */
  readonly editorial?: { readonly id: string; readonly score: number };
  readonly threshold: number;
  /** Best first, at most ten. */
  readonly candidates: readonly ExplainedCandidate[];
}

/** A completion for what is being typed: a fact's question or a name. */
export interface Suggestion {
  readonly text: string;
  /** How many sentences it leads to. */
  readonly sentences: number;
}

/** A sentence that has words that were searched for. */
export interface SearchResult {
  readonly quote: Quote;
  /** Half-open spans within the quote's text, in order, none over another; empty when a pronoun stands for them. */
  readonly found: readonly (readonly [start: number, end: number])[];
}

/** The whole pure part behind one door. Every method is synchronous and never throws on user text. */
export interface Engine {
  readonly knowledge: Knowledge;
  ask(question: string, options?: AskOptions): Answer;
  /** As {@link Engine.ask}, with how it was found. */
  explain(question: string, options?: AskOptions): Explanation;
  check(claim: string): ClaimCheck;
  /** Checks a message's statements, at most `limit`: those on the subject of the sources first. */
  checkMessage(text: string, limit: number): MessageCheck;
  /** Facts' questions and names that fit what is typed so far, best first. Never body text. */
  suggest(typed: string, limit: number): readonly Suggestion[];
  /** The sentences that have any of the words, best first, at most `limit`; with a slug those of that source alone. */
  search(words: string, limit: number, slug?: string): readonly SearchResult[];
  /** The sentence as a quote, or undefined. `reference`: `S5`, `5`, `slug S5` or a sentence id. */
  quote(reference: string): Quote | undefined;
  /** What corrected the sentence with this id later, as far as a source says so. */
  correctionOf(id: string): Correction | undefined;
  readonly lists: Lists;
}

/** The quote, marked as corrected where it was. */
export function markCorrected(quote: Quote, engine: Pick<Engine, 'correctionOf'>): Quote {
  const corrected = quote.corrected ?? engine.correctionOf(quote.id);
  return corrected === undefined ? quote : { ...quote, corrected };
}
