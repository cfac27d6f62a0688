import type { Knowledge, Name } from '../../domain/knowledge.ts';
import type { Steps } from '../../domain/steps.ts';
import { createNameMatcher, nameKey } from '../../text/match-names.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { FIRST_NAMES } from '../answer-types/gazetteer.ts';
import { kindOfName, kindOfWords, WORLD_NAMES } from './proper-kinds.ts';
import type { ProperNames } from './proper-names.ts';
import type { ProperKind } from './reading.ts';

/**
 * The proper names that a claim may hold: the editor's, those that the sources write with capitals inside a sentence
 * (so that a claim in lower case is read as well), and well-known outlets, places and bodies of several words. A
 * person's last name alone stands for the person when no other person's name ends in it. Linear in the text; in steps.
 */
export function* collectNamesSteps(knowledge: Knowledge): Steps<ProperNames> {
  const kinds = new Map(
    knowledge.names.map((name): [string, ProperKind] => [name.name, kindOfName(name)]),
  );
  const known = new Set(
    knowledge.names.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
  );
  const found = yield* capitalisedNamesSteps(knowledge, known);
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
  const match = createNameMatcher([
    ...knowledge.names,
    ...added.filter(({ name }) => !lastOnly.has(name)),
  ]);
  return { match, kindOf: (name) => kinds.get(name) };
}

const SENTENCES_A_STEP = 32;

/** Words with capitals in a row, joined by "of" between two of them. */
const RUN = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}\p{N}'’-]*)*/gu;

function* capitalisedNamesSteps(
  knowledge: Knowledge,
  known: ReadonlySet<string>,
): Steps<ReadonlyMap<string, ProperKind>> {
  const matchKnown = createNameMatcher(knowledge.names);
  const found = new Map<string, ProperKind>();
  for (const [at, { text, blockKind }] of knowledge.sentences.entries()) {
    if (at % SENTENCES_A_STEP === 0) yield;
    if (blockKind === 'headline' || blockKind === 'heading') continue;
    const taken = matchKnown(text);
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const title = TITLE.exec(run)?.[0] ?? '';
      const surface = run.slice(title.length).replace(/['’]s?$/, '');
      const start = index + title.length;
      if (start === 0 && !surface.includes(' ')) continue;
      if (surface === '' || (/[.!?:“"‘(]\s*$/.test(text.slice(0, start)) && !surface.includes(' ')))
        continue;
      if (taken.some((name) => start < name.end && name.start < start + surface.length)) continue;
      if (known.has(nameKey(surface)) || found.has(surface) || isStopWord(surface.toLowerCase()))
        continue;
      const after = text.slice(start + surface.length, start + surface.length + 40);
      found.set(surface, kindOf(surface, text.slice(Math.max(0, start - 12), start), after));
    }
  }
  return found;
}

/** Stands before a name and is no part of it. */
const TITLE =
  /^(?:(?:(?:Minister|Secretary|Director|Head|Chief|Mayor|Governor) of (?:the )?\p{Lu}\p{L}+|The|A|An|On|In|At|By|Inspector|Mayor|President|Professor|Dr|Mr|Mrs|Ms|Judge|Captain|Sergeant|Minister|Senator|Governor|Detective|Officer)\s)+/u;

function kindOf(surface: string, before: string, after: string): ProperKind {
  const byWords = kindOfWords(surface);
  if (byWords !== undefined) return byWords;
  const parts = surface.split(' ');
  if (FIRST_NAMES.has(parts[0] ?? '')) return 'person';
  if (TITLE_BEFORE.test(before)) return 'person';
  if (/^,? (?:said|says|told|who)\b/.test(after) && parts.length <= 3) return 'person';
  if (BODY_AFTER.test(after)) return 'organisation';
  if (/^, (?:a|an|the|who)\b/.test(after) && parts.length === 2) return 'person';
  if (parts.length === 2 && /,\s$/.test(before) && /^,/.test(after)) return 'person';
  return /\b(?:in|near|from|at)\s$/.test(before) ? 'place' : 'thing';
}

/** "Tarn Rail, the operator" */
const BODY_AFTER =
  /^, (?:a|an|the) (?:\p{Ll}+ )?(?:operator|company|firm|maker|owner|contractor|agency|bank|retailer|insurer|provider|supplier|group|charity|airline|regulator|union)\b/u;

const TITLE_BEFORE =
  /\b(?:[Dd]r|[Mm]rs?|[Mm]s|[Ii]nspector|[Pp]rofessor|[Mm]ayor|[Mm]inister|[Ss]enator|[Dd]irector)\.?,?\s$/;

function lastNames(name: string, persons: ReadonlyMap<string, number>): readonly string[] {
  const last = lastWord(name);
  return last !== name && persons.get(last) === 1 ? [last] : [];
}

/** How many persons of several names have each last name. */
function countLastNames(found: ReadonlyMap<string, ProperKind>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [name, kind] of found) {
    const last = lastWord(name);
    if (kind === 'person' && last !== name) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return counts;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
