import type { Objection } from './evidence.ts';

/** What a source may lack and still contradict: a strong word, a hedge, or a word that only colours what is wrong. */
export function isSlight(objection: Objection): boolean {
  return (
    objection.kind === 'overclaim' ||
    objection.kind === 'hedge' ||
    (objection.kind === 'missing' && objection.isModifier === true)
  );
}
