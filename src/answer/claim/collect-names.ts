import type { Name } from '../../domain/knowledge.ts';
import type { Steps } from '../../domain/steps.ts';
import { nameKey, nameMatcherSteps } from '../../text/match-names.ts';
import type { Corpus } from '../corpus.ts';
import { type CapitalisedNames, keysOf } from './capitalised-names.ts';
import { lastWord } from './part-of-name.ts';
import { kindOfName, WORLD_NAMES } from './proper-kinds.ts';
import type { ProperNames } from './proper-names.ts';
import type { ProperKind } from './reading.ts';

/**
 * The proper names that a claim may hold: the editor's, those that the sources write with capitals inside a sentence
 * (so that a claim in lower case is read as well), and well-known outlets, places and bodies of several words. A
 * person's last name alone stands for the person when no other person's name ends in it. Linear in the text; in steps.
 */
export function* collectNamesSteps(corpus: Corpus): Steps<ProperNames> {
  const kinds = new Map(
    corpus.names.map((name): [string, ProperKind] => [name.name, kindOfName(name)]),
  );
  const known = keysOf(corpus.names);
  const found = yield* corpus.capitalisedNamesSteps();
  const persons = countLastNames(found);
  const world = new Map(
    [...WORLD_NAMES].filter(([name]) => !known.has(nameKey(name)) && !found.has(name)),
  );
  const added: Name[] = [...found, ...world].map(([name, kind]) => ({
    name,
    kind: kind === 'person' || kind === 'place' || kind === 'organisation' ? kind : 'thing',
    aliases: kind === 'person' ? lastNames(name, persons) : [],
  }));
  const lastOnly = new Set(added.flatMap(({ aliases }) => aliases));
  for (const [name, kind] of [...found, ...world]) if (!kinds.has(name)) kinds.set(name, kind);
  const match = yield* nameMatcherSteps([
    ...corpus.names,
    ...added.filter(({ name }) => !lastOnly.has(name)),
  ]);
  return { match, kindOf: (name) => kinds.get(name) };
}

function lastNames(name: string, persons: ReadonlyMap<string, number>): readonly string[] {
  const last = lastWord(name);
  return last !== name && persons.get(last) === 1 ? [last] : [];
}

/** How many persons of several names have each last name. */
function countLastNames(found: CapitalisedNames): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [name, kind] of found) {
    const last = lastWord(name);
    if (kind === 'person' && last !== name) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return counts;
}
