import type pg from 'pg';
import type { SentenceId } from '../domain/ids.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Attribution } from '../domain/sentence.ts';
import { shortHash } from '../text/fnv1a.ts';
import { inTransaction } from './in-transaction.ts';
import { INDEXES } from './schema.ts';

/** What editors wrote, as it is kept with the sources that it is about. */
export interface StoredNotes extends Pick<Knowledge, 'facts' | 'gaps' | 'names'> {
  /** Corrections of who says a sentence. */
  readonly attributions: readonly (readonly [SentenceId, Attribution])[];
}

/** All that answers are given from, once it is in place. */
export interface Placed {
  /** By slug. */
  readonly sources: readonly { readonly slug: string; readonly key: string }[];
  /** Which program read them. */
  readonly program: string;
  readonly notes: StoredNotes;
}

/**
 * Puts what was written in the place of what was there, in one step: whoever asks sees all of the one or all of the
 * other. What belongs to neither is deleted. Resolves with how much there is now.
 */
export async function putInPlace(
  client: pg.Client,
  { sources, program, notes }: Placed,
): Promise<{ readonly sources: number; readonly sentences: number }> {
  await client.query(INDEXES);
  return inTransaction(client, async () => {
    await client.query(PLACES, [sources.map(({ slug }) => slug), sources.map(({ key }) => key)]);
    await client.query(COUNT_NEW);
    await client.query(DISCOUNT_OLD);
    await client.query(MOVE);
    const { averageLength, mentions } = await sumUp(client);
    const { rows } = await client.query<{ readonly sources: number; readonly sentences: number }>(
      STATE,
      [
        program,
        averageLength,
        shortHash(sources.map(({ slug, key }) => `${slug} ${key}\n`).join('')),
        JSON.stringify([...mentions]),
        JSON.stringify(notes),
      ],
    );
    return rows[0] ?? { sources: 0, sentences: 0 };
  });
}

/** Where each source begins. Those that are in place and stay there are neither counted nor written again. */
const PLACES = `create temporary table place on commit drop as
  select s.id, s.first is null as is_new,
    (sum(s.sentences) over (order by f.at) - s.sentences)::int as first
  from unnest($1::text[], $2::text[]) with ordinality f(slug, key, at)
  join exhibit.source s using (slug, key)`;

const COUNT_NEW = `
  insert into exhibit.term (term, n)
    select lexeme, count(*) from place join exhibit.sentence on source = place.id, unnest(stems)
    where is_new group by lexeme
    on conflict (term) do update set n = term.n + excluded.n;
  insert into exhibit.word (word, n, slips)
    select word, n, array(select left(word, at - 1) || substr(word, at + 1)
      from generate_series(2, length(word) + 1) at)
    from (select word, count(*) n from place join exhibit.source using (id), unnest(words) word
      where is_new group by word) counted
    on conflict (word) do update set n = word.n + excluded.n`;

const DISCOUNT_OLD = `
  update exhibit.term set n = term.n - gone.n from (
    select lexeme, count(*) n from exhibit.source s join exhibit.sentence on source = s.id, unnest(stems)
    where s.first is not null and not exists (select from place where id = s.id) group by lexeme
  ) gone where lexeme = term;
  update exhibit.word set n = word.n - gone.n from (
    select gone, count(*) n from exhibit.source s, unnest(words) gone
    where s.first is not null and not exists (select from place where id = s.id) group by gone
  ) gone where gone = word.word;
  delete from exhibit.term where n = 0;
  delete from exhibit.word where n = 0`;

const MOVE = `
  delete from exhibit.source s where not exists (select from place where id = s.id);
  update exhibit.source s set first = place.first from place
    where place.id = s.id and s.first is distinct from place.first`;

const STATE = `insert into exhibit.state
    (generation, program, average_length, stamp, mentions, notes, sources, sentences)
  select 1, $1, $2, $3, $4, $5, count(*), coalesce(sum(sentences), 0)
  from exhibit.source where first is not null
  on conflict (single) do update set generation = state.generation + 1, program = excluded.program,
    average_length = excluded.average_length, stamp = excluded.stamp, mentions = excluded.mentions,
    notes = excluded.notes, sources = excluded.sources, sentences = excluded.sentences
  returning sources, sentences`;

/** What depends on all sources, a few at a time. */
async function sumUp(client: pg.Client): Promise<{
  readonly averageLength: number;
  readonly mentions: ReadonlyMap<string, number>;
}> {
  const mentions = new Map<string, number>();
  let averageLength = 0;
  let count = 0;
  let after = -1;
  for (;;) {
    const { rows } = await client.query<{
      readonly first: number;
      readonly lengths: readonly number[];
      readonly mentions: string;
    }>(SOME_SOURCES, [after]);
    for (const row of rows) {
      for (const length of row.lengths) {
        // As MiniSearch sums it up, so that scores are the same to the last digit.
        averageLength = (averageLength * count + length) / (count + 1);
        count += 1;
      }
      for (const [name, n] of JSON.parse(row.mentions) as readonly (readonly [string, number])[]) {
        mentions.set(name, (mentions.get(name) ?? 0) + n);
      }
    }
    const last = rows.at(-1);
    if (last === undefined) return { averageLength, mentions };
    after = last.first;
  }
}

const SOME_SOURCES = `select first, lengths, mentions from exhibit.source
  where first > $1 and sentences > 0 order by first limit 1000`;
