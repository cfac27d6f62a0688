import type { Question } from '../domain/question.ts';
import { findAbsentYears, type WordKnowledge } from './find-absent-names.ts';
import { findAbsentOffices } from './find-absent-offices.ts';
import { findAbsentSubjects } from './find-absent-subjects.ts';

/**
 * What is asked about and stands in no source, where an editor's fact would answer for another one: the names given, else
 * an office ("the deputy director"), whoever is asked to have done it ("did obama") or a year ("what was hit in the 2009
 * attack"). Whether it was in that year ("was it in 2012", "it was in 2012, right?") the fact tells.
 */
export function findAbsent(
  { own, kind }: Question,
  names: readonly string[],
  words: WordKnowledge,
): readonly string[] {
  if (names.length > 0) return names;
  const others = [...findAbsentOffices(own, words), ...findAbsentSubjects(own, words)];
  const asksForMore = kind !== 'yes-no' && kind !== 'statement';
  return others.length === 0 && asksForMore ? findAbsentYears(own, words) : others;
}
