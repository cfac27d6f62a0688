import { B, K } from '../search/best-matches.ts';

/** As many are scored anew. */
const CANDIDATES = 200;

/**
 * The statement that finds the candidates for so many terms. Its values: what selects sentences, the average length, then
 * each term with its weight. It has no text of anybody's in it.
 *
 * The order is that of BM25, but for how much a word counts that a sentence has twice: there PostgreSQL's own rank of a
 * word that stands there n times, which grows as 1 + 1/4 + … + 1/n², is close to it. Times how many of the terms there are.
 */
export function candidateStatement(terms: number): string {
  const each = (make: (at: number) => string, joiner: string) =>
    Array.from({ length: terms }, (_, at) => make(at)).join(joiner);
  // The first two values are others', and each term has two.
  const term = (at: number) => `$${2 * at + 3}::text::tsquery`;
  const weight = (at: number) => `$${2 * at + 4}::float8`;
  return `
    select position, length, stems::text from (
      select first + number - 1 as position, length, stems
      from (
        select source, number, length, stems,
          ${each((at) => `ts_rank('{1,1,1,1}', stems, ${term(at)}) as r${at}`, ', ')}
        from exhibit.sentence where stems @@ $1::text::tsquery offset 0
      ) found
      join exhibit.source on id = source and first is not null
      order by
        (${each((at) => `case when r${at} > 0 then ${weight(at)} * (${SHARE} + ${(1 - SHARE) / ONCE} * r${at}) else 0 end`, ' + ')})
          * (${each((at) => `case when r${at} > 0 then 1 else 0 end`, ' + ')})
          / (${1 + K * (1 - B)} + ${K * B} * length / $2::float8) desc,
        first + number
      limit ${CANDIDATES}
    ) best`;
}

/** The rank of a word that stands there once: https://www.postgresql.org/docs/15/textsearch-controls.html. */
const ONCE = 0.607_927_1;
/** Of what a word counts, the part that does not depend on how often it stands there. */
const SHARE = 1 / 3;
