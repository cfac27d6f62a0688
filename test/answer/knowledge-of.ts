import { type Slug, sentenceId } from '../../src/domain/ids.ts';
import type { Fact, Gap, Knowledge, Name } from '../../src/domain/knowledge.ts';
import type { Attribution, Sentence } from '../../src/domain/sentence.ts';

interface Parts {
  /** One text a sentence, or the text with its attribution and names. */
  readonly sentences: readonly (
    | string
    | { text: string; attribution?: Attribution; names?: readonly string[] }
  )[];
  readonly facts?: readonly (Partial<Fact> &
    Pick<Fact, 'id' | 'says'> & { cite: readonly number[] })[];
  readonly gaps?: readonly (Partial<Gap> & Pick<Gap, 'id' | 'says'>)[];
  readonly names?: readonly Name[];
  readonly slug?: string;
}

/** A knowledge of one source, every sentence a paragraph of its own, for tests of what is built on it. */
export function knowledgeOf({
  sentences,
  facts = [],
  gaps = [],
  names = [],
  slug = 'story',
}: Parts): Knowledge {
  const made: Sentence[] = [];
  let text = '';
  for (const entry of sentences) {
    const {
      text: own,
      attribution = {},
      names: mentioned = [],
    } = typeof entry === 'string' ? { text: entry } : entry;
    if (text !== '') text += '\n\n';
    made.push({
      id: sentenceId(slug as Slug, `h${made.length + 1}`),
      slug: slug as Slug,
      number: made.length + 1,
      start: text.length,
      end: text.length + own.length,
      text: own,
      block: made.length,
      blockKind: 'paragraph',
      attribution,
      names: mentioned,
    });
    text += own;
  }
  const idOf = (number: number) => sentenceId(slug as Slug, `h${number}`);
  return {
    documents: [
      {
        source: {
          slug: slug as Slug,
          title: 'The story',
          publisher: 'The Daily',
          url: 'https://example.org/story',
        },
        text,
        blocks: made.map(({ start, end }, at) => ({ kind: 'paragraph', start, end, line: at + 1 })),
        file: `sources/${slug}.md`,
      },
    ],
    sentences: made,
    facts: facts.map(({ cite, ...fact }) => ({
      topics: [],
      asks: [],
      disagrees: [],
      cites: cite.map(idOf),
      ...fact,
    })),
    gaps: gaps.map((gap) => ({ topics: [], asks: [], nearest: [], ...gap })),
    names,
  };
}
