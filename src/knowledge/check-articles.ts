import type { Problem } from '../domain/errors.ts';
import type { Document } from '../domain/source.ts';
import type { PlainSentence } from './number-sentences.ts';

/** What is wrong with the articles' paths. */
export function checkPaths(paths: readonly string[]): readonly Problem[] {
  if (paths.length === 0) {
    return [
      {
        file: 'sources',
        message:
          'expected at least one article, found none; add one as sources/<name>.md, or with "exhibit import"',
      },
    ];
  }
  const taken = new Map<string, string>();
  return paths.flatMap((path) => {
    const other = taken.get(path.toLowerCase());
    taken.set(path.toLowerCase(), path);
    const message = `duplicate slug: differs from "${other}" in case alone; rename one of them`;
    return other === undefined ? [] : [{ file: path, message }];
  });
}

/** What is said to be corrected is there, and was there before. */
export function checkCorrections(
  documents: readonly Pick<Document, 'source' | 'file'>[],
): readonly Problem[] {
  const published = new Map(documents.map(({ source }) => [source.slug, source.published ?? '']));
  return documents.flatMap(({ source, file }) => {
    if (source.corrects === undefined) return [];
    const earlier = published.get(source.corrects);
    if (earlier === undefined || source.corrects === source.slug) {
      return [
        {
          file,
          message: `corrects "${source.corrects}", but there is no other source of that name`,
        },
      ];
    }
    const isEarlier = source.published === undefined || earlier <= source.published;
    const message = `corrects "${source.corrects}", which was published later; check the dates`;
    return isEarlier ? [] : [{ file, message }];
  });
}

/** A document with its sentences. */
interface NumberedDocument {
  readonly document: Document;
  readonly plain: readonly PlainSentence[];
}

/** No sentence can be shown in part, and no message holds more. What is longer has no full stops, or is no text. */
const MAX_SENTENCE_CHARS = 4_000;

/** A line for the first that is too long of each document: such text tends to go on. */
export function checkLengths({ document, plain }: NumberedDocument): readonly Problem[] {
  const long = plain.find(({ text }) => text.length > MAX_SENTENCE_CHARS);
  if (long === undefined) return [];
  const { line = 1 } = document.blocks[long.block] ?? {};
  const message = `expected sentences of at most ${MAX_SENTENCE_CHARS} characters, found one of ${long.text.length} (“${long.text.slice(0, 30)}…”); end its sentences with full stops, put each row of a table on a line between blank lines, or take it out`;
  return [{ file: document.file, line, message }];
}
