import type { ErrorCode, Problem } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { WordTable } from '../search/word-table.ts';

/** What the thread that reads knowledge is given. */
export interface KnowledgeRequest {
  readonly dir: string;
  /** Where what was read is kept; absent: nowhere. */
  readonly cacheDir?: string | undefined;
}

/**
 * What the thread that reads knowledge posts: the knowledge in parts that are quick to take in, or what is wrong. After
 * each part it waits until it is told that the part was taken in.
 */
export type KnowledgePart =
  | { readonly kind: 'rest'; readonly rest: Omit<Knowledge, 'sentences' | 'documents'> }
  | { readonly kind: 'documents'; readonly documents: Knowledge['documents'] }
  | { readonly kind: 'sentences'; readonly sentences: Knowledge['sentences'] }
  | { readonly kind: 'table'; readonly table: WordTable }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'not-kept'; readonly error: unknown };

/** True for the parts after which the thread waits. */
export function isWaitedFor({ kind }: KnowledgePart): boolean {
  return kind === 'rest' || kind === 'documents' || kind === 'sentences' || kind === 'table';
}
