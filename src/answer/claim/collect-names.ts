import type { Knowledge, Name } from '../../domain/knowledge.ts';
import { createNameMatcher, nameKey } from '../../text/match-names.ts';
import { FIRST_NAMES } from '../answer-types/gazetteer.ts';
import { kindOfName, kindOfWords } from './proper-kinds.ts';
import type { ProperNames } from './read-text.ts';
import type { ProperKind } from './reading.ts';

/**
 * The proper names of the knowledge: the editor's, and those that the sources write with capitals inside a sentence, so
 * that a claim in lower case is read as well. A person's last name alone stands for the person when no other name ends
 * in it. Linear in the text.
 */
export function collectNames(knowledge: Knowledge): ProperNames {
  const known = new Set(
    knowledge.names.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
  );
  const matchKnown = createNameMatcher(knowledge.names);
  const kinds = new Map<string, ProperKind>(
    knowledge.names.map((name) => [name.name, kindOfName(name)]),
  );
  const found = new Map<string, ProperKind>();
  for (const { text } of knowledge.sentences) {
    const taken = matchKnown(text);
    for (const match of text.matchAll(RUN)) {
      const surface = match[0].replace(/['’]s?$/, '');
      const isOpening = match.index === 0 || /[.!?:“"‘(]\s*$/.test(text.slice(0, match.index));
      if (isOpening && !surface.includes(' ')) continue;
      if (taken.some(({ start, end }) => match.index < end && start < match.index + surface.length))
        continue;
      if (known.has(nameKey(surface)) || found.has(surface)) continue;
      const after = text.slice(match.index + surface.length, match.index + surface.length + 40);
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      found.set(surface, kindOf(surface, before, after));
    }
  }
  const added: Name[] = [...found].map(([name, kind]) => ({
    name,
    kind: kind === 'person' || kind === 'place' || kind === 'organisation' ? kind : 'thing',
    aliases: kind === 'person' ? lastNames(name, found) : [],
  }));
  for (const [name, kind] of found) if (!kinds.has(name)) kinds.set(name, kind);
  const canonical = withoutParts(added);
  const matchAll = createNameMatcher([...knowledge.names, ...canonical]);
  return { match: matchAll, kindOf: (name) => kinds.get(name) };
}

/** Words with capitals in a row, joined by "of" between two of them. */
const RUN = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}\p{N}'’-]*)*/gu;

function kindOf(surface: string, before: string, after: string): ProperKind {
  const byWords = kindOfWords(surface);
  if (byWords !== undefined) return byWords;
  const parts = surface.split(' ');
  if (FIRST_NAMES.has(parts[0] ?? '')) return 'person';
  if (
    /\b(?:[Dd]r|[Mm]rs?|[Mm]s|[Ii]nspector|[Pp]rofessor|[Mm]ayor|[Mm]inister|[Ss]enator|[Dd]irector)\.?,?\s$/.test(
      before,
    )
  )
    return 'person';
  if (/^,? (?:said|says|told|who)\b/.test(after) && parts.length <= 3) return 'person';
  if (/^, (?:a|an|the|who)\b/.test(after) && parts.length === 2) return 'person';
  if (parts.length === 2 && /,\s$/.test(before) && /^,/.test(after)) return 'person';
  if (/\b(?:in|near|from|at)\s$/.test(before)) return 'place';
  return 'thing';
}

function lastNames(name: string, found: ReadonlyMap<string, ProperKind>): readonly string[] {
  const last = name.split(' ').at(-1) ?? '';
  if (last === name) return [];
  const sharing = [...found].filter(
    ([other, kind]) => kind === 'person' && other.endsWith(` ${last}`),
  );
  return sharing.length === 1 ? [last] : [];
}

/** "Osei" alone is "Farida Osei", not a name of its own. */
function withoutParts(names: readonly Name[]): readonly Name[] {
  const aliases = new Set(names.flatMap((name) => name.aliases));
  return names.filter(({ name }) => !aliases.has(name));
}
