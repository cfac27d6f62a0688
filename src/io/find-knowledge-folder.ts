import { statSync } from 'node:fs';

/** Where knowledge may be, most wanted first. */
export interface KnowledgePlaces {
  /** Named on the command line. */
  readonly asked?: string | undefined;
  /** From `KNOWLEDGE_DIR`. */
  readonly configured?: string | undefined;
  /** The folder that comes with the package. */
  readonly shipped: string;
}

/**
 * The folder to read knowledge from: the one asked for, else the configured one, else `knowledge`
 * in the working folder if there is one, else the one that is shipped. Whether it holds knowledge
 * is for the reader of it to say.
 */
export function findKnowledgeFolder({ asked, configured, shipped }: KnowledgePlaces): string {
  return asked ?? configured ?? (isFolder(LOCAL) ? LOCAL : shipped);
}

const LOCAL = 'knowledge';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
