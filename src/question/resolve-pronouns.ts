import type { NameKind } from '../domain/knowledge.ts';

/** A name of the conversation so far. */
export interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
}

/**
 * The text with `he`, `she` and their forms replaced by the last person that the earlier questions name ("how sure is he"
 * after "who is Comey"), else by the person shown in answer to them. Left as it is when there is none or when it names a
 * person itself. `they` and `it` are left alone: what they stand for cannot be told from the names.
 */
export function resolvePronouns(
  text: string,
  own: readonly KnownName[],
  earlier: readonly KnownName[],
  personShown: string | undefined,
): string {
  const whose = text.replace(BARE_NAME, '$1his $2');
  if (whose.search(PRONOUN) === -1 || own.some(({ kind }) => kind === 'person')) return text;
  const person = earlier.findLast(({ kind }) => kind === 'person')?.name ?? personShown;
  if (person === undefined) return text;
  return whose.replace(PRONOUN, (pronoun) =>
    POSSESSIVE.has(pronoun.toLowerCase()) ? `${person}'s` : person,
  );
}

/** "name?" after somebody who was not named. */
const BARE_NAME = /^(\W*)((?:full |real |first |last )?name\W*)$/i;
const PRONOUN = /\b(?:he|him|his|she|her|hers)\b/gi;
// "her" is an object as often, which a possessive does not hurt: only the name is looked up.
const POSSESSIVE = new Set(['his', 'her', 'hers']);

/**
 * The earlier questions' text without the names that "and X?" puts another in the place of: after "what did the Times
 * report", "and the Post?" asks what the Post reported.
 */
export function withoutReplacedNames(
  earlier: string,
  mentions: readonly (KnownName & { readonly start: number; readonly end: number })[],
  own: readonly KnownName[],
): string {
  const replaced = mentions.filter(
    ({ name, kind }) =>
      own.some((other) => other.kind === kind) && !own.some((other) => other.name === name),
  );
  let kept = '';
  let at = 0;
  for (const { start, end } of replaced) {
    kept += earlier.slice(at, start);
    at = end;
  }
  return kept + earlier.slice(at);
}
