import type { Cast } from './cast.ts';
import type { Speaker } from './name-speaker.ts';
import { isRoleNoun } from './source-nouns.ts';

/** Follows one paragraph to know whom its pronouns mean. */
export interface PronounResolver {
  /** Takes in a sentence, without its quotations. Call it in reading order. */
  read(unquoted: string): void;
  /**
   * Whom "he", "she", "it" or "they" means as the subject of a verb of speech, before its sentence is
   * read. `last`: who spoke in the sentence before.
   */
  speaker(pronoun: string, last: Speaker | undefined): Speaker | undefined;
  /** The one person whom "he" or "she" can mean in a sentence that was read, or undefined. */
  meant(unquoted: string): string | undefined;
  /** The one person of the paragraph: whom the next one may go on about. */
  only(): string | undefined;
}

const SINGULAR = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;
/** Someone without a name: "a fisherman", "the driver"; not the role after a name, ", a former official". */
const SOMEONE =
  /(?<!, )\b(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne) (?:[\p{L}’'-]+ ){0,3}?(\p{Ll}+)\b(?!,? \p{Lu})/gu;

const PERSON_NOUN =
  /(?:man|woman|person|boy|girl|child|mother|father|sister|brother|wife|husband|teenager)$/;

/**
 * A resolver for one paragraph; `before` is the one person of the paragraph before, if it had one.
 *
 * It is cautious. With two people in the paragraph, or one without a name, a pronoun means whoever
 * spoke in the sentence before, or nobody. Words alone do not tell a person's name from a ship's, so
 * any full name counts as a second person.
 */
export function createPronounResolver(cast: Cast, before: string | undefined): PronounResolver {
  const people = new Set<string>();
  let hasStranger = false;
  const only = () => {
    if (hasStranger || people.size > 1) return undefined;
    const name = people.size === 0 ? before : [...people][0];
    return name !== undefined && cast.isPerson(name) ? name : undefined;
  };
  return {
    read(unquoted) {
      for (const name of cast.peopleIn(unquoted)) people.add(name);
      hasStranger ||= Array.from(unquoted.matchAll(SOMEONE)).some(
        ([, noun = '']) => (isRoleNoun(noun) || PERSON_NOUN.test(noun)) && !noun.endsWith('s'),
      );
    },
    speaker(pronoun, last) {
      const kind = KINDS.get(pronoun.toLowerCase());
      if (last !== undefined && last.kind === kind) return { ...last, isInferred: true };
      const name = kind === 'person' ? only() : undefined;
      return name === undefined
        ? undefined
        : { name, label: name, kind: 'person', isInferred: true };
    },
    meant: (unquoted) => (SINGULAR.test(unquoted) ? only() : undefined),
    only,
  };
}

const KINDS: ReadonlyMap<string, Speaker['kind']> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'group'],
  ['it', 'body'],
]);
