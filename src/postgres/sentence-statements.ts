/**
 * The sentences of windows of positions, with the source and the text of those that are wanted themselves. The sources that
 * reach into a window are at most as many as it has positions. The limits also have PostgreSQL look up what is in the
 * window, not all sentences of a source.
 */
export const SENTENCES = `
  select s.first + n.number - 1 as position, s.slug, n.hash, n.stems::text, n.sentence,
    case when is_wanted then s.meta end as meta, s.sentences as total,
    case when is_wanted then (
      select substring(text from 2 * begins + 1 for 2 * (ends - begins)) from exhibit.document
      where source = s.id
    ) end as text
  from unnest($1::int[], $2::int[]) w(a, b)
  cross join lateral (
    select * from (
      select id, slug, first, sentences, meta from exhibit.source
      where first <= b and sentences > 0 order by first desc limit b - a + 1
    ) near where first + sentences > a
  ) s
  cross join lateral (
    select number, hash, stems, sentence, begins, ends from exhibit.sentence
    where source = s.id and number between a - s.first + 1 and b - s.first + 1
    limit b - a + 1
  ) n
  cross join lateral (select s.first + n.number - 1 = any($3::int[]) as is_wanted) wanted`;

/** The position of the sentence of a source with this hash. */
export const POSITION = `select first + number - 1 as position
  from exhibit.source join exhibit.sentence on source = id
  where slug = $1 and hash = $2 and first is not null`;

/** A source, with how many sentences it has. */
export const META =
  'select meta, sentences from exhibit.source where slug = $1 and first is not null';

/** A part of a source's text, from a byte on, so many bytes. */
export const TEXT = `select substring(text from $2::int for $3::int) as text
  from exhibit.source join exhibit.document on source = id where slug = $1 and first is not null`;
