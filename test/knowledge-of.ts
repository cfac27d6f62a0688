import { type Slug, sentenceId } from '../src/domain/ids.ts';
import type { Knowledge } from '../src/domain/knowledge.ts';

/** Knowledge of one article with the given sentences, one paragraph, and the names each mentions. */
export function knowledgeOf(
  texts: readonly string[],
  names: readonly (readonly string[])[] = [],
): Knowledge {
  const slug = 'article' as Slug;
  const text = texts.join(' ');
  let start = 0;
  const sentences = texts.map((sentence, at) => {
    const from = start;
    start += sentence.length + 1;
    return {
      id: sentenceId(slug, String(at)),
      slug,
      number: at + 1,
      start: from,
      end: from + sentence.length,
      text: sentence,
      block: 0,
      blockKind: 'paragraph' as const,
      attribution: {},
      names: names[at] ?? [],
    };
  });
  const document = {
    source: { slug, title: 'Article' },
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length, line: 1 }],
    file: 'sources/article.md',
  };
  return { documents: [document], sentences, facts: [], gaps: [], names: [] };
}
