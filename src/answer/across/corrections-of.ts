import type { Correction } from '../../domain/answer.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Source } from '../../domain/source.ts';
import type { Corpus } from '../corpus.ts';
import { isCorrectionNote } from './correction-note.ts';
import { createCorrectionTest, isLaterOfSameOutlet } from './find-corrections.ts';
import { areCopies } from './group-outlets.ts';
import { readStatement, type Statement } from './read-statement.ts';

/**
 * Finds what corrected a sentence later, for whoever sees it outside of an answer. A source is compared with those that
 * may correct it when one of its sentences is first asked about; most have none.
 */
export function createCorrectionFinder(corpus: Corpus): (id: string) => Correction | undefined {
  if (corpus.sourceCount < 2) return () => undefined;
  const known = new Map<string, ReadonlyMap<string, Correction>>();
  return (id) => {
    const sentence = corpus.find(id);
    if (sentence === undefined) return undefined;
    const { slug } = sentence;
    const corrections = known.get(slug) ?? correctionsOf(slug, corpus);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(slug, corrections);
    return corrections.get(id);
  };
}

/** Sources: most have an empty map. */
const MAX_REMEMBERED = 1_000;

/** By sentence of the source; the latest correction of each. */
function correctionsOf(slug: string, corpus: Corpus): ReadonlyMap<string, Correction> {
  const found = new Map<string, Correction>();
  const test = createCorrectionTest(corpus);
  const correcting = sourcesThatMayCorrect(slug, corpus);
  if (correcting.length === 0) return found;
  const own = statementsOf(slug, corpus);
  for (const source of correcting) {
    for (const later of statementsOf(source.slug, corpus)) {
      if (isCorrectionNote(later.sentence.text)) continue;
      for (const earlier of own) {
        if (test(earlier, later))
          found.set(earlier.sentence.id, correctionBy(later.sentence, source));
      }
    }
  }
  return found;
}

/** Those that say so, and those of the same outlet that have a note or are the article once more; the latest last. */
function sourcesThatMayCorrect(slug: string, corpus: Corpus): readonly Source[] {
  const before = corpus.source(slug);
  if (before === undefined) return [];
  const day = ({ published = '' }: Source): string => published;
  const later = corpus
    .sources()
    .map(({ source }) => source)
    .filter((source) => source.corrects === slug || isLaterOfSameOutlet(before, source))
    .sort((a, b) => day(a).localeCompare(day(b)));
  const text = corpus.text(slug) ?? '';
  return later.filter(
    (source, at) =>
      source.corrects === slug ||
      corpus.correctionNotes(source.slug).length > 0 ||
      (at < MAX_COMPARED && areCopies(text, corpus.text(source.slug) ?? '')),
  );
}

/** An article is printed once more soon: to compare one with another takes a millisecond. */
const MAX_COMPARED = 30;

function statementsOf(slug: string, corpus: Corpus): readonly Statement[] {
  const published = corpus.source(slug)?.published;
  const statements: Statement[] = [];
  for (let number = 1; ; number += 1) {
    const sentence = corpus.numbered(slug, number);
    if (sentence === undefined) return statements;
    statements.push(readStatement(sentence, published));
  }
}

/** How a correction is named beside what it corrects. */
export function correctionBy({ slug, number }: Sentence, source: Source): Correction {
  const { published } = source;
  return {
    reference: `${slug} S${number}`,
    outlet: source.publisher ?? source.title,
    ...(published === undefined ? {} : { published }),
  };
}
