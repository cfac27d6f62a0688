import type { Name } from '../../domain/knowledge.ts';
import { createNameMatcher, type NameMatcher } from '../../text/match-names.ts';
import { findBodies, hasOtherGroup } from './bodies.ts';
import { findKinds } from './find-kinds.ts';
import { findRoles } from './find-roles.ts';
import { findLoneNames } from './lone-names.ts';
import { findFullNames, findPeople, surnameOf } from './people.ts';
import { rememberLast } from './remember-last.ts';

/** What a document has called the people and bodies in it so far. */
export interface Cast {
  /** Learns the full names in a text. Call it in reading order. */
  meet(text: string): void;
  /** Learns that a full name is a person's, by the role that the text gave. */
  meetPerson(name: string): void;
  /** Learns that whoever has the surname is a person: "Mr Lee said". */
  meetSurname(surname: string): void;
  /** The full name that a form stands for: "Lee", "NTSB", "the company"; undefined when unsure. */
  fullName(form: string): Called | undefined;
  /** What the text first called a person, apart from their speech: "the captain". */
  roleOf(name: string): string | undefined;
  /** True for a person whom the text or `names.yaml` names. */
  isPerson(name: string): boolean;
  /** Full names that the text mentions by a part: for search. Full mentions are not among them. */
  partialMentions(text: string): readonly string[];
  /** Everyone whom a text mentions, by any form, and every name that may be a person's. */
  peopleIn(text: string): readonly string[];
}

interface Called {
  readonly name: string;
  /** False for "the company": the words do not say whom they mean. */
  readonly isNamed: boolean;
}

/** Forms by which one or more full names may be called. */
type Forms = Map<string, Set<string>>;

const BY_NOUN = /\b[Tt]he (\p{Ll}+)\b/gu;

/** Stands among full names for a body that the text gives no name. */
const NAMELESS = '';

/** Bodies that texts name by their acronym alone, and what they call them later. */
const KNOWN: readonly (readonly [acronym: string, noun: string])[] = [
  ['FBI', 'bureau'],
  ['CIA', 'agency'],
  ['NSA', 'agency'],
  ['NASA', 'agency'],
  ['EPA', 'agency'],
  ['FEMA', 'agency'],
];

/** An empty cast; `names` are the listed ones, which take precedence. */
export function createCast(
  names: readonly Name[],
  match: NameMatcher = createNameMatcher(names),
): Cast {
  const kinds = new Map(names.map(({ name, kind }) => [name, kind]));
  const roles = new Map(names.map(({ name, role }) => [name, nounOfRole(role)]));
  const fullNames = rememberLast(findFullNames);
  const loneNames = rememberLast(findLoneNames);
  const people = new Set<string>();
  const given = new Map<string, string>();
  const surnames: Forms = new Map();
  const acronyms: Forms = new Map();
  const nouns: Forms = new Map();
  const only = (forms: Forms, form: string) => {
    const full = forms.get(form);
    return full?.size === 1 ? [...full].find((name) => name !== NAMELESS) : undefined;
  };

  const listed = (form: string): string | undefined => {
    const [first, ...others] = match(form);
    const isWhole =
      first !== undefined &&
      others.length === 0 &&
      first.end === form.length &&
      /^(?:the )?$/i.test(form.slice(0, first.start));
    return isWhole ? first.name : undefined;
  };
  const surname = (word: string) => {
    const full = only(surnames, word.replace(/[’']s?$/, ''));
    return full !== undefined && people.has(full) ? full : undefined;
  };

  return {
    meet(text) {
      // Every full name lays claim to its surname, so that "Luther" is not Cajetan where a Martin is.
      for (const { name } of fullNames(text)) {
        const full = listed(name) ?? name;
        if (!kinds.has(full) || kinds.get(full) === 'person') add(surnames, surnameOf(name), full);
      }
      for (const { name } of findPeople(text, fullNames(text))) people.add(listed(name) ?? name);
      for (const { name, acronym, nouns: called } of findBodies(text)) {
        const full = listed(name) ?? name;
        if (acronym.length >= 3) add(acronyms, acronym, full);
        for (const noun of called) add(nouns, noun, full);
      }
      for (const { name, noun } of findKinds(text)) {
        const full = listed(name) ?? name;
        if (!people.has(full)) add(nouns, noun, full);
      }
      for (const { name, role } of findRoles(text, fullNames(text))) {
        const full = listed(name) ?? name;
        if (!given.has(full)) given.set(full, role);
      }
      if (hasOtherGroup(text)) add(nouns, 'group', NAMELESS);
      for (const [acronym = '', noun = ''] of KNOWN)
        if (text.includes(acronym)) add(nouns, noun, listed(acronym) ?? acronym);
      for (const { name } of match(text)) {
        const kind = kinds.get(name);
        if (kind === 'person') {
          people.add(name);
          add(surnames, surnameOf(name), name);
        }
        const noun = roles.get(name);
        if (kind === 'organisation' && noun !== undefined) add(nouns, noun, name);
      }
    },
    meetPerson(name) {
      people.add(name);
      if (name.includes(' ')) add(surnames, surnameOf(name), name);
    },
    meetSurname(word) {
      const full = only(surnames, word);
      if (full !== undefined) people.add(full);
    },
    fullName(form) {
      const name = listed(form) ?? surname(form) ?? only(acronyms, form);
      if (name !== undefined) return { name, isNamed: true };
      const noun = /^[Tt]he (\p{Ll}+)$/u.exec(form)?.[1];
      const body = noun === undefined ? undefined : only(nouns, noun);
      return body === undefined ? undefined : { name: body, isNamed: false };
    },
    roleOf: (name) => given.get(name),
    isPerson: (name) => people.has(name) || kinds.get(name) === 'person',
    partialMentions(text) {
      const found = new Set<string>();
      for (const { word, isAlone } of loneNames(text)) {
        const name = (isAlone ? surname(word) : undefined) ?? only(acronyms, word);
        if (name !== undefined) found.add(name);
      }
      for (const [, noun = ''] of text.matchAll(BY_NOUN)) {
        const name = only(nouns, noun);
        if (name !== undefined) found.add(name);
      }
      return [...found];
    },
    peopleIn(text) {
      const found = new Set(
        match(text).flatMap(({ name }) => (kinds.get(name) === 'person' ? [name] : [])),
      );
      for (const { name } of fullNames(text)) {
        const full = listed(name) ?? name;
        if (!kinds.has(full) || kinds.get(full) === 'person') found.add(full);
      }
      for (const { word, isAlone } of loneNames(text)) {
        const full = isAlone ? surname(word) : undefined;
        if (full !== undefined) found.add(full);
      }
      return [...found];
    },
  };
}

function add(forms: Forms, form: string, full: string): void {
  const names = forms.get(form) ?? new Set();
  forms.set(form, names.add(full));
}

/** "company" of the role "the company that was attacked"; one common noun alone. */
function nounOfRole(role: string | undefined): string | undefined {
  return /^(?:the|a|an) (\p{Ll}+)(?: that| which| who|,|$)/u.exec(role ?? '')?.[1];
}
