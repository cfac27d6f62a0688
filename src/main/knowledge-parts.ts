import type { ErrorCode, Problem } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';

/** What the thread that reads knowledge posts: the knowledge in parts that are quick to take in, or what is wrong. */
export type KnowledgePart =
  | { readonly kind: 'rest'; readonly rest: Omit<Knowledge, 'sentences'> }
  | { readonly kind: 'sentences'; readonly sentences: Knowledge['sentences'] }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly error: unknown };
