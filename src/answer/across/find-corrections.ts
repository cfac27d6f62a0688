import type { Knowledge } from '../../domain/knowledge.ts';
import type { Document } from '../../domain/source.ts';
import { tokenise } from '../../text/tokenise.ts';
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
export function createCorrectionTest({ documents, sentences }: Knowledge): CorrectionTest {
  const sources = new Map(documents.map((document) => [document.source.slug, document]));
  const notes = new Map<string, ReadonlySet<string>[]>();
  for (const { slug, text } of sentences) {
    if (!isCorrectionNote(text)) continue;
    const stems = new Set(tokenise(text).map(({ stem }) => stem));
    notes.set(slug, [...(notes.get(slug) ?? []), stems]);
  }
  return (earlier, later) => {
    const before = sources.get(earlier.sentence.slug);
    const after = sources.get(later.sentence.slug);
    if (before === undefined || after === undefined || before === after) return false;
    if (compareStatements(earlier, later).kind !== 'disagrees') return false;
    if (after.source.corrects === before.source.slug) return true;
    if (!isLaterOfSameOutlet(before, after)) return false;
    const noted = notes.get(after.source.slug) ?? [];
    return noted.some((note) => speaksOf(note, earlier)) || areCopies(before.text, after.text);
  };
}

/** "Correction: …" and "An earlier version of this article said …": it repeats what is wrong. */
export function isCorrectionNote(text: string): boolean {
  return NOTE.test(text);
}

const NOTE =
  /^\P{L}*(?:correction|clarification)s?\b\s*[:.—–-]|\b(?:earlier|previous|original) versions? of this (?:article|story|report|page)\b/iu;

function isLaterOfSameOutlet({ source: before }: Document, { source: after }: Document): boolean {
  if (before.publisher === undefined || after.publisher === undefined) return false;
  if (!isSameOutlet(before.publisher, after.publisher)) return false;
  const isKnown = DAY.test(before.published ?? '') && DAY.test(after.published ?? '');
  return isKnown && (before.published ?? '') < (after.published ?? '');
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Most of the statement's words stand in the note. */
function speaksOf(note: ReadonlySet<string>, { stems }: Statement): boolean {
  const there = [...stems].filter((stem) => note.has(stem)).length;
  return stems.size > 0 && there / stems.size >= MOST;
}

const MOST = 0.6;
