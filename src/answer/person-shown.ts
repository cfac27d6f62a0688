import type { NameKind } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { tagWords } from '../text/tag-words.ts';
import { tokenise } from '../text/tokenise.ts';
import { answerTypesIn } from './answer-types.ts';
import { kindOfWords } from './claim/proper-kinds.ts';

type KindOfName = (name: string) => NameKind | undefined;

/**
 * Whom "he" or "she" stands for after a sentence was shown: the person in it whom the question had named, else whoever says
 * it, else the only person in it; undefined where that is nobody.
 */
export function personShown(
  question: string,
  sentence: Sentence,
  kindOfName: KindOfName,
): string | undefined {
  const people = peopleIn(sentence, kindOfName);
  const asked = new Set(tokenise(question).map(({ normalised }) => normalised));
  const named = people.find((name) =>
    tokenise(name).some(({ normalised }) => asked.has(normalised)),
  );
  const speaker = sentence.attribution.speaker?.split(DESCRIPTION)[0];
  if (named !== undefined) return named;
  if (speaker !== undefined && isPerson(speaker, kindOfName)) return speaker;
  return people.length === 1 ? people[0] : undefined;
}

function peopleIn({ text, names }: Sentence, kindOfName: KindOfName): readonly string[] {
  const known = names.filter((name) => kindOfName(name) === 'person');
  if (known.length > 0) return known;
  const typed = answerTypesIn(tagWords(text)).filter(({ type }) => type === 'person');
  const called = typed.map(({ start, end }) => text.slice(start, end));
  return [...new Set(called)].filter((name) => FULL_NAME.test(name));
}

/** What tells more of a speaker: `James B. Comey, FBI director`, `the head of a group that analysed …`. */
const DESCRIPTION = /,|\s(?:that|who|which|whose)\s/;

/** A person by name, or somebody whom the sources describe alone: "a spokeswoman", "the head of a group". */
function isPerson(speaker: string, kindOfName: KindOfName): boolean {
  const known = kindOfName(speaker) ?? kindOfWords(speaker);
  if (known !== undefined) return known === 'person';
  return /^(?:an?|the) \p{Ll}/iu.test(speaker) || FULL_NAME.test(speaker);
}

const FULL_NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+$/u;
