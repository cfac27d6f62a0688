import type pg from 'pg';
import type { Problem } from '../domain/errors.ts';
import { type Slug, sentenceId } from '../domain/ids.ts';
import { type KnowledgeFile, readNotes } from '../knowledge/build-knowledge.ts';
import { createCitationResolver } from '../knowledge/resolve-citation.ts';
import type { StoredNotes } from './put-in-place.ts';

/**
 * The editors' notes, checked against the sentences of the `sources` that they cite. Without sources nothing is looked
 * up: something is wrong with them already.
 */
export async function readStoredNotes(
  client: pg.Client,
  editorial: readonly KnowledgeFile[],
  { sources }: { readonly sources: readonly { readonly slug: string; readonly key: string }[] },
): Promise<{ readonly notes: Omit<StoredNotes, 'names'>; readonly problems: readonly Problem[] }> {
  const references: string[] = [];
  const unread = readNotes(editorial, (reference) => {
    references.push(reference);
    return { kind: 'unread' };
  });
  const mentioned = new Set(references.map((reference) => /^[^\s#]*/.exec(reference)?.[0]));
  const cited = sources.filter(({ slug }) => sources.length === 1 || mentioned.has(slug));
  const resolve = createCitationResolver(
    await sentencesOf(client, cited),
    sources.map(({ slug }) => slug),
  );
  const { notes, problems } = sources.length === 0 ? unread : readNotes(editorial, resolve);
  return { notes: { ...notes, attributions: [...notes.attributions] }, problems };
}

async function sentencesOf(
  client: pg.Client,
  sources: readonly { readonly slug: string; readonly key: string }[],
) {
  const { rows } = await client.query<{
    readonly slug: Slug;
    readonly number: number;
    readonly hash: string;
  }>(
    `select slug, number, hash from unnest($1::text[], $2::text[]) f(slug, key)
      join exhibit.source s using (slug, key) join exhibit.sentence on source = s.id
      order by slug collate "C", number`,
    [sources.map(({ slug }) => slug), sources.map(({ key }) => key)],
  );
  return rows.map(({ slug, number, hash }) => ({ slug, number, id: sentenceId(slug, hash) }));
}
