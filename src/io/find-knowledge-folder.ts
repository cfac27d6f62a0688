import { statSync } from 'node:fs';

/** Where knowledge may be, most wanted first. */
export interface KnowledgePlaces {
  /** Named on the command line. */
  readonly asked?: string | undefined;
  /** From `KNOWLEDGE_DIR`. */
  readonly configured?: string | undefined;
  /** Used when it exists. Default: `knowledge` in the working folder. */
  readonly local?: string;
  /** The folder that comes with the package. */
  readonly shipped: string;
}

/**
 * The folder to read knowledge from: the one asked for, else the configured one, else the local
 * one if there is one, else the one that is shipped. Whether it holds knowledge is for the reader of
 * it to say.
 */
export function findKnowledgeFolder(places: KnowledgePlaces): string {
  const { asked, configured, local = 'knowledge', shipped } = places;
  return asked ?? configured ?? (isFolder(local) ? local : shipped);
}

/** True for a folder, and for a link to one. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
