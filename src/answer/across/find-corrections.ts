import type { Source } from '../../domain/source.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Corpus } from '../corpus.ts';
import { compareStatements } from './compare-statements.ts';
import { areCopies, isSameOutlet } from './group-outlets.ts';
import type { Statement } from './read-statement.ts';

/** True when the later statement corrects the earlier one, which it says otherwise than. */
export type CorrectionTest = (earlier: Statement, later: Statement) => boolean;

/**
 * A test for corrections. To say otherwise is none: a count that has risen is news. It is one where the later article
 * says in its front matter that it corrects the other, or where it is of the same outlet, was published on a later day,
 * and either is the same article once more or has a note that an earlier version said so.
 */
export function createCorrectionTest(corpus: Corpus): CorrectionTest {
  return (earlier, later) => {
    const before = corpus.source(earlier.sentence.slug);
    const after = corpus.source(later.sentence.slug);
    if (before === undefined || after === undefined || before.slug === after.slug) return false;
    if (compareStatements(earlier, later).kind !== 'disagrees') return false;
    if (after.corrects === before.slug) return true;
    if (!isLaterOfSameOutlet(before, after)) return false;
    const notes = corpus.correctionNotes(after.slug);
    if (notes.some((note) => speaksOf(note, earlier))) return true;
    return areCopies(corpus.text(before.slug) ?? '', corpus.text(after.slug) ?? '');
  };
}

/** True when both days are known and both are printed by one outlet. */
export function isLaterOfSameOutlet(before: Source, after: Source): boolean {
  if (before.publisher === undefined || after.publisher === undefined) return false;
  if (!isSameOutlet(before.publisher, after.publisher)) return false;
  const isKnown = DAY.test(before.published ?? '') && DAY.test(after.published ?? '');
  return isKnown && (before.published ?? '') < (after.published ?? '');
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Most of the statement's words stand in the note. */
function speaksOf(note: string, { stems }: Statement): boolean {
  const noted = new Set(tokenise(note).map(({ stem }) => stem));
  const there = [...stems].filter((stem) => noted.has(stem)).length;
  return stems.size > 0 && there / stems.size >= MOST;
}

const MOST = 0.6;
