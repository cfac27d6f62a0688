import { findNames } from '../answer/answer-types/find-names.ts';
import { findQuantities } from '../answer/answer-types/find-quantities.ts';
import { PERSON_TITLES } from '../answer/answer-types/gazetteer.ts';
import type { Knowledge, Name, NameKind } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { createNameMatcher } from '../text/match-names.ts';
import { stem } from '../text/stem.ts';
import { tagWords } from '../text/tag-words.ts';
import { wordRarity } from '../text/word-rarity.ts';

/** A name that the sources use and `names.yaml` does not list. */
export interface ProposedName extends Name {
  /** The sentences that use it in any form. */
  readonly sentences: readonly Sentence[];
}

/** A name that is used once is found by its own words; of a speaker people know the role better than the name. */
const MIN_SENTENCES = 2;

/**
 * Names that several sentences use, or whoever speaks in a role, in any form, with the forms that belong together: a surname
 * with the one full name that ends in it, an acronym with the one name that it abbreviates. Those
 * that are used most first.
 */
export function proposeNames({ documents, sentences, names }: Knowledge): readonly ProposedName[] {
  const match = createNameMatcher(names);
  const publishers = documents.flatMap(({ source }) => source.publisher ?? []);
  const seen = collectForms(sentences.filter(({ blockKind }) => blockKind !== 'headline'));
  const forms = [...seen.keys()];
  const roles = rolesOf(sentences);
  const kindOf = (form: string): NameKind =>
    roles.has(form) ? 'person' : likeliestKind(form, seen.get(form) ?? []);
  const people = forms.filter((form) => form.includes(' ') && kindOf(form) === 'person');
  const owners = new Map(forms.map((form) => [form, ownerOf(form, forms, people)]));
  return forms
    .filter((form) => owners.get(form) === form)
    .map((name): ProposedName => {
      const own = forms.filter((form) => owners.get(form) === name);
      const uses = own.flatMap((form) => seen.get(form) ?? []);
      const role = roles.get(name);
      return {
        name,
        kind: kindOf(name),
        aliases: own.filter((form) => form !== name),
        ...(role && { role }),
        sentences: [...new Set(uses.map(({ sentence }) => sentence))],
      };
    })
    .filter(({ name, aliases, sentences: used }) => {
      const isListed = [name, ...aliases].some((form) => match(form).length > 0);
      const isWorthIt = used.length >= MIN_SENTENCES || roles.has(name);
      return !isListed && isWorthIt && !isOutlet(name, publishers);
    })
    .sort((a, b) => b.sentences.length - a.sentences.length);
}

interface Use {
  readonly kind: NameKind;
  readonly sentence: Sentence;
  /** At a sentence's start any word has a capital: "Grain dust is a fuel". */
  readonly isFirst: boolean;
}

function collectForms(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Use[]> {
  const seen = new Map<string, Use[]>();
  for (const sentence of sentences) {
    const words = tagWords(sentence.text);
    const spans = findNames(words, findQuantities(words));
    for (const { from, to } of spans.filter(({ type }) => type === 'name')) {
      const [first, last] = [words[from], words[to - 1]];
      if (first === undefined || last === undefined) continue;
      const form = withoutTitle(sentence.text.slice(first.start, last.end).replace(/^The /, ''));
      const told = spans.find((span) => span.type !== 'name' && span.from === from)?.type;
      const kind =
        told === 'person' || told === 'organisation' || told === 'place' ? told : 'thing';
      if (form.length > 1)
        seen.set(form, [...(seen.get(form) ?? []), { kind, sentence, isFirst: from === 0 }]);
    }
  }
  const lastWords = new Set(
    [...seen.keys()].flatMap((form) => form.split(' ').slice(1).at(-1) ?? []),
  );
  return new Map(
    [...seen].filter(
      ([form, uses]) =>
        form.includes(' ') || lastWords.has(form) || uses.some(({ isFirst }) => !isFirst),
    ),
  );
}

/** The longer form that this one is short for, when there is just one: a person's surname, or initials; else itself. */
function ownerOf(form: string, forms: readonly string[], people: readonly string[]): string {
  const longer = forms.filter(
    (other) =>
      other.includes(' ') &&
      ((other.endsWith(` ${form}`) && people.includes(other)) || initialsOf(other) === form),
  );
  const [only, ...others] = longer;
  return only === undefined || others.length > 0 ? form : ownerOf(only, forms, people);
}

/** "Captain Hansen" is Hansen: people type the name. */
function withoutTitle(form: string): string {
  const [first = '', ...rest] = form.split(' ');
  return rest.length > 0 && PERSON_TITLES.has(first) ? rest.join(' ') : form;
}

/** True for "the Post" where the Lunde Post is a source's publisher, which readers see beside each quotation. */
function isOutlet(form: string, publishers: readonly string[]): boolean {
  return publishers.some((publisher) => publisher === form || publisher.endsWith(` ${form}`));
}

/** "Federal Bureau of Investigation" is FBI. */
function initialsOf(name: string): string {
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return initials.length < 2 ? '' : initials.join('');
}

/** By name, of the people whom attributions name with a role: `Ada Lindqvist, fire chief`. */
function rolesOf(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const { attribution } of sentences) {
    const [name = '', ...role] = (attribution.speaker ?? '').split(', ');
    if (role.length > 0 && !roles.has(name)) roles.set(name, role.join(', '));
  }
  return roles;
}

/** What most uses say that say anything. Two capitalised words are taken for a person; "Nordfjord Lines" is none. */
function likeliestKind(form: string, uses: readonly Use[]): NameKind {
  const counts = new Map<NameKind, number>();
  for (const { kind } of uses) {
    if (kind !== 'thing') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kind = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'thing';
  const last = form.split(' ').at(-1)?.toLowerCase() ?? '';
  const isPlural = last.endsWith('s') && wordRarity(stem(last)) < 1 && stem(last) !== last;
  return kind === 'person' && isPlural ? 'organisation' : kind;
}
