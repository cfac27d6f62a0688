import type { Knowledge } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Source } from '../domain/source.ts';
import type { Steps } from '../domain/steps.ts';
import type { CountedSource } from '../domain/stretch.ts';
import type { CapitalisedNames } from './claim/capitalised-names.ts';

/**
 * A knowledge as answers look things up in it, wherever its sentences are kept. What the editors wrote is at hand; of the
 * sources nothing here needs more than a few at a time.
 */
export interface Corpus extends Pick<Knowledge, 'facts' | 'gaps' | 'names'> {
  readonly sourceCount: number;
  /** The first by slug; undefined when there is none. */
  readonly firstSource: Source | undefined;
  source(slug: string): Source | undefined;
  /** The text of the source's document from `start` to `end`, or all of it; undefined when there is no such source. */
  text(slug: string, start?: number, end?: number): string | undefined;
  /** The sentence at this position, by source and number; undefined for a position that there is not. */
  sentenceAt(position: number): Sentence | undefined;
  /** The position of the sentence with this id, or undefined. */
  positionOf(id: string): number | undefined;
  /** The sentence with this id, or undefined. */
  find(id: string): Sentence | undefined;
  /** The sentence with this number in its source, from 1, or undefined. */
  numbered(slug: string, number: number): Sentence | undefined;
  /** The id of the sentence whose short hash this is. */
  idWithHash(hash: string): string | undefined;
  /** The source's sentences that are notes of a correction. */
  correctionNotes(slug: string): readonly string[];
  /** In how many sentences the editor's name is mentioned. */
  mentions(name: string): number;
  /** What the sources write with capitals inside a sentence. */
  capitalisedNamesSteps(): Steps<CapitalisedNames>;
  /** All sources, by slug. */
  sources(): readonly CountedSource[];
  /** The sources with these slugs, whole. */
  take(slugs: ReadonlySet<string>): Pick<Knowledge, 'documents' | 'sentences'>;
}
