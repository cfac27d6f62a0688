import type { About } from '../domain/async-engine.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Pages } from '../domain/pages.ts';
import type { DatabaseAwayReason } from '../postgres/database-away.ts';
import type { WordTable } from '../search/word-table.ts';
import type { PackedError } from './pack-error.ts';
import type { Question } from './question-queue.ts';

/** What the thread that reads knowledge is given. */
export interface KnowledgeRequest {
  readonly dir: string;
  /** Where what was read is kept; absent: nowhere. */
  readonly cacheDir?: string | undefined;
  /** Knowledge of more sentences stays in the thread. */
  readonly maxHandedOver: number;
}

/** A part of the knowledge that is quick to take in. After each the thread waits until it is told that it was. */
export type KnowledgePart =
  | { readonly kind: 'rest'; readonly rest: Omit<Knowledge, 'sentences' | 'documents'> }
  | { readonly kind: 'documents'; readonly documents: Knowledge['documents'] }
  | { readonly kind: 'sentences'; readonly sentences: Knowledge['sentences'] }
  | { readonly kind: 'table'; readonly table: WordTable };

/** What the thread tells: how far it is, what it holds, and what it was asked. */
export type FromThread =
  | KnowledgePart
  | { readonly kind: 'end' }
  /** The knowledge is read and stays; the thread waits until it is told to build. */
  | { readonly kind: 'stays' }
  /** The engine is built; it answers questions with these names. */
  | { readonly kind: 'serving'; readonly about: About; readonly names: readonly string[] }
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly error: PackedError }
  | { readonly kind: 'failed'; readonly error: PackedError }
  /** What it answers from can no longer be reached or takes too long, or, without trouble, answers again. */
  | {
      readonly kind: 'database';
      readonly trouble:
        | { readonly reason: DatabaseAwayReason; readonly error: PackedError }
        | undefined;
    }
  /** Another knowledge has taken the place of the one that it answers from; it answers no more. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  /** How much of the engine is built, about; from 0 to 1. */
  | { readonly kind: 'building'; readonly share: number }
  | { readonly kind: 'not-kept'; readonly error: unknown };

/** What the thread is told. */
export type ToThread =
  | { readonly kind: 'next' }
  | { readonly kind: 'build'; readonly pages: Pages | undefined }
  | ({ readonly kind: 'question' } & Question);
