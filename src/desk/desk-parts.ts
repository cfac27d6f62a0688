import type { Engine } from '../domain/engine.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { ListShape } from './lists.ts';
import type { KeptQuestions } from './unanswered-page.tsx';

/** A file as it stood when it was read. An empty text: there is none. */
export interface NotesFile {
  readonly text: string;
  /** Differs whenever the text does. */
  readonly version: string;
}

/** What the desk works on. */
export interface DeskParts {
  readonly engine: () => Engine;
  /** An engine to try changed notes with; undefined where building one takes too long. */
  readonly tryOut: (knowledge: Knowledge) => Engine | undefined;
  readonly read: (file: ListShape['file']) => Promise<NotesFile>;
  /** Writes the file, unless it is no longer of that version; resolves with whether it did. */
  readonly replace: (file: ListShape['file'], text: string, version: string) => Promise<boolean>;
  /** Has the engine answer from what was written. */
  readonly reload: () => Promise<unknown>;
  /** Why nothing can be written; undefined where it can. */
  readonly readOnly?: string | undefined;
  readonly unanswered: () => Promise<KeptQuestions>;
  /** Stands in each form, so that a form of another site is told from ours. */
  readonly token: string;
}
