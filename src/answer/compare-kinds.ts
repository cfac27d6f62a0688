import type { QuestionKind } from '../domain/question.ts';

/**
 * How well a question of one kind is answered by what answers another, in [-2, 1]: 1 for the same kind, above 0 for
 * kinds that people use for one another ("what country did it", "who did it"), 0 where nothing speaks for or against,
 * below 0 for kinds that want different things ("when did Jang flee", "is Jang a defector").
 */
export function likenessOfKinds(asked: QuestionKind, offered: QuestionKind): number {
  if (asked === offered) return 1;
  if (asked === 'statement') return 0;
  if (offered === 'statement') return STRICT.has(asked) ? -2 : -0.25;
  // … and the other way round: "did they use Facebook" is not answered by why they did.
  if (asked === 'yes-no') return STRICT.has(offered) ? 0 : 0.25;
  // "why did they attack Seoul" takes for granted what "did they attack Seoul" asks.
  if (offered === 'yes-no') return STRICT.has(asked) ? -1.25 : 0;
  return (
    LIKENESS[asked]?.[offered] ?? LIKENESS[offered]?.[asked] ?? (STRICT.has(asked) ? -2 : -1.25)
  );
}

const LIKENESS: Partial<Record<QuestionKind, Partial<Record<QuestionKind, number>>>> = {
  what: {
    which: 0.5,
    who: 0.5,
    how: 0,
    evidence: 0,
    why: 0,
    where: 0,
    'how-sure': 0.25,
    summary: 0,
  },
  who: { which: 0.5 },
  which: { where: 0.5, evidence: 0, 'how-many': -0.5 },
  how: { evidence: 0.75, why: 0, 'how-sure': 0.25 },
  why: { evidence: 0.5 },
  'how-much': { 'how-many': 0.5, 'how-sure': 0.25 },
  'how-long': { when: 0 },
};

/** Kinds that only one sort of answer satisfies. */
const STRICT: ReadonlySet<QuestionKind> = new Set([
  'when',
  'where',
  'how-many',
  'how-much',
  'how-long',
  'why',
]);
