import { ExhibitError } from '../domain/errors.ts';
import type { BlockingClient } from './blocking-client.ts';
import { DatabaseAway } from './database-away.ts';
import type { StoredNotes } from './put-in-place.ts';

/** What is in place in a database. */
export interface StoredState {
  /** Raised by each loading. */
  readonly generation: number;
  readonly sourceCount: number;
  readonly sentenceCount: number;
  readonly averageLength: number;
  readonly stamp: string;
  /** In how many sentences each of the editors' names is mentioned. */
  readonly mentions: ReadonlyMap<string, number>;
  readonly notes: StoredNotes;
}

/**
 * Which generation is in place.
 *
 * @throws DatabaseAway when none is, or what is there was read by another program than this.
 */
export function readGeneration({ query }: Pick<BlockingClient, 'query'>, program: string): number {
  let row: Pick<StateRow, 'generation' | 'program'> | undefined;
  try {
    [row] = query<StateRow>('select generation, program from exhibit.state');
  } catch (error) {
    if (!(error instanceof ExhibitError && error.message.includes('"exhibit.state"'))) throw error;
  }
  if (row === undefined) throw refuse('found nothing loaded in it');
  if (row.program !== program) throw refuse('found what another version of Exhibit loaded');
  return row.generation;
}

/** What is in place. */
export function readState({ query }: Pick<BlockingClient, 'query'>): StoredState {
  const [row] = query<StateRow>('select * from exhibit.state');
  if (row === undefined) throw refuse('found nothing loaded in it');
  return {
    generation: row.generation,
    sourceCount: row.sources,
    sentenceCount: row.sentences,
    averageLength: row.average_length,
    stamp: row.stamp,
    mentions: new Map(JSON.parse(row.mentions) as readonly (readonly [string, number])[]),
    notes: JSON.parse(row.notes) as StoredNotes,
  };
}

interface StateRow {
  readonly generation: number;
  readonly program: string;
  readonly sources: number;
  readonly sentences: number;
  readonly average_length: number;
  readonly stamp: string;
  readonly mentions: string;
  readonly notes: string;
}

function refuse(found: string): DatabaseAway {
  const message = `expected a database with a knowledge, ${found}; run "exhibit load" with the knowledge folder, or leave DATABASE_URL out`;
  return new DatabaseAway('unreachable', [{ file: 'DATABASE_URL', message }]);
}
