import type { CapitalisedNames } from '../answer/claim/capitalised-names.ts';
import type { Corpus } from '../answer/corpus.ts';
import { BoundedMap } from '../domain/bounded-map.ts';
import { type Slug, sentenceId } from '../domain/ids.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Block, Document, Source } from '../domain/source.ts';
import type { CountedSource } from '../domain/stretch.ts';
import type { BlockingClient } from './blocking-client.ts';
import type { StoredState } from './read-state.ts';
import type { StoredSentences } from './stored-sentences.ts';

/** The corpus of a database. What is told of all sources is read when it is first asked for. */
export function createStoredCorpus(
  { query }: Pick<BlockingClient, 'query'>,
  { notes, mentions, sourceCount }: StoredState,
  sentences: StoredSentences,
): Corpus {
  const { facts, gaps, names } = notes;
  const sentenceAt = (position: number): Sentence | undefined => sentences.at(position)?.sentence;
  const find = (id: string): Sentence | undefined => {
    const position = sentences.positionOf(id);
    return position === undefined ? undefined : sentenceAt(position);
  };
  const places = new BoundedMap<string, CountedPlace>(MAX_PLACES);
  const placeOf = (slug: string): CountedPlace => {
    const known = places.get(slug);
    if (known !== undefined) return known;
    const place = query<CountedPlace>(PLACE, [slug])[0] ?? { first: 0, sentences: 0 };
    places.set(slug, place);
    return place;
  };
  const counted = ({ meta, sentences: total }: CountedMeta): CountedSource => ({
    source: sentences.readSource(meta, total),
    sentences: total,
  });
  let first: Source | undefined;
  let all: readonly CountedSource[] | undefined;
  let notesOf: ReadonlyMap<string, readonly string[]> | undefined;

  return {
    facts,
    gaps,
    names,
    sourceCount,
    get firstSource() {
      first ??= query<CountedMeta>(`${SOURCES} limit 1`).map(counted)[0]?.source;
      return first;
    },
    source: sentences.source,
    text: sentences.text,
    sentenceAt,
    positionOf: sentences.positionOf,
    find,
    numbered(slug, number) {
      const place = placeOf(slug);
      const isThere = number >= 1 && number <= place.sentences;
      return isThere ? sentenceAt(place.first + number - 1) : undefined;
    },
    idWithHash(hash) {
      const [row] = query<{ readonly slug: Slug; readonly hash: string }>(ID, [hash]);
      return row && sentenceId(row.slug, row.hash);
    },
    correctionNotes(slug) {
      notesOf ??= new Map(
        query<{ readonly slug: string; readonly corrections: string }>(CORRECTIONS).map((row) => [
          row.slug,
          JSON.parse(row.corrections) as readonly string[],
        ]),
      );
      return notesOf.get(slug) ?? [];
    },
    mentions: (name) => mentions.get(name) ?? 0,
    *capitalisedNamesSteps() {
      yield;
      const found = new Map<string, NonNullable<ReturnType<CapitalisedNames['get']>>>();
      for (const { capitals } of query<{ readonly capitals: string }>(CAPITALS)) {
        for (const [name, kind] of JSON.parse(capitals) as [string, never][]) {
          if (!found.has(name)) found.set(name, kind);
        }
      }
      return found;
    },
    sources() {
      all ??= query<CountedMeta>(SOURCES).map(counted);
      return all;
    },
    take(slugs) {
      const taken = query<TakenRow>(TAKE, [[...slugs]]);
      const documents = taken.map(toDocument(sentences));
      const own = taken.flatMap(({ first: from, sentences: count }) => {
        const positions = Array.from({ length: count }, (_, at) => from + at);
        sentences.prepare(positions);
        return positions.flatMap((position) => sentenceAt(position) ?? []);
      });
      return { documents, sentences: own };
    },
  };
}

/** Sources: those of many questions. */
const MAX_PLACES = 5_000;

interface CountedPlace {
  readonly first: number;
  readonly sentences: number;
}

interface CountedMeta {
  readonly meta: string;
  readonly sentences: number;
}

interface TakenRow extends CountedPlace {
  readonly meta: string;
  readonly file: string;
  readonly blocks: string;
}

const PLACE = 'select first, sentences from exhibit.source where slug = $1 and first is not null';
const SOURCES = 'select meta, sentences from exhibit.source where first is not null order by slug';
// Few sources have any.
const CORRECTIONS = `select slug, corrections from exhibit.source
  where corrections <> '[]' and first is not null`;
const ID = `select slug, hash from exhibit.sentence join exhibit.source on id = source
  where short_hash = $1 and first is not null order by first, number limit 1`;
const CAPITALS = 'select capitals from exhibit.source where first is not null order by slug';
const TAKE = `select first, sentences, meta, file, blocks from exhibit.source
  where slug = any($1) and first is not null order by slug`;

function toDocument({ text, readSource }: StoredSentences): (row: TakenRow) => Document {
  return ({ meta, file, blocks, sentences }) => {
    const source = readSource(meta, sentences);
    return {
      source,
      text: text(source.slug) ?? '',
      blocks: JSON.parse(blocks) as readonly Block[],
      file,
    };
  };
}
