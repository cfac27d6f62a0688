import type { Name } from '../../domain/knowledge.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Steps } from '../../domain/steps.ts';
import { createNameMatcher, nameKey } from '../../text/match-names.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { FIRST_NAMES } from '../answer-types/gazetteer.ts';
import { lastWord } from './part-of-name.ts';
import { kindOfWords } from './proper-kinds.ts';
import type { ProperKind } from './reading.ts';

const SENTENCES_A_STEP = 32;

/** Words with capitals in a row, joined by "of" between two of them. */
const RUN = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}\p{N}'’-]*)*/gu;

/** Names with what they stand for, in the order in which they first stand in the sources. */
export type CapitalisedNames = ReadonlyMap<string, ProperKind>;

/** What the sentences write with capitals, but for the editor's `names`. Linear in the text; in steps. */
export function* capitalisedNamesSteps(
  sentences: Iterable<Sentence>,
  names: readonly Name[],
): Steps<CapitalisedNames> {
  const known = keysOf(names);
  const matchKnown = createNameMatcher(names);
  const found = new Map<string, ProperKind>();
  const apart = new Set<string>();
  let at = 0;
  for (const { text, blockKind } of sentences) {
    at += 1;
    if (at % SENTENCES_A_STEP === 0) yield;
    if (blockKind === 'headline' || blockKind === 'heading') continue;
    const taken = matchKnown(text);
    const here = new Set<string>();
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const title = TITLE.exec(run)?.[0] ?? '';
      const surface = run.slice(title.length).replace(/['’]s?$/, '');
      const start = index + title.length;
      here.add(surface);
      if (start === 0 && !surface.includes(' ')) continue;
      if (surface === '' || (/[.!?:“"‘(]\s*$/.test(text.slice(0, start)) && !surface.includes(' ')))
        continue;
      if (taken.some((name) => start < name.end && name.start < start + surface.length)) continue;
      if (known.has(nameKey(surface)) || found.has(surface) || isStopWord(surface.toLowerCase()))
        continue;
      const after = text.slice(start + surface.length, start + surface.length + 40);
      found.set(
        surface,
        kindOf(surface, text.slice(Math.max(0, start - 12), start) + title, after),
      );
    }
    // "Ms Harrow sued Barlow Harrow": two persons of one last name.
    for (const name of here) {
      const last = lastWord(name);
      if (last !== name && here.has(last)) apart.add(last);
    }
  }
  return withPersons(found, apart);
}

/** "Ms Lopes" tells that "Zulmira Lopes" is a person, where she is the only one so named; `apart` are last names that stand beside a full one. */
function withPersons(
  found: ReadonlyMap<string, ProperKind>,
  apart: ReadonlySet<string>,
): CapitalisedNames {
  const full = new Map<string, string[]>();
  for (const name of found.keys()) {
    const last = lastWord(name);
    if (last !== name) full.set(last, [...(full.get(last) ?? []), name]);
  }
  const kinds = new Map(found);
  for (const [name, kind] of found) {
    const [only, ...others] = full.get(name) ?? [];
    if (kind !== 'person' || only === undefined || others.length > 0) continue;
    if (found.get(only) !== 'thing' || apart.has(name)) continue;
    kinds.set(only, 'person');
    kinds.delete(name);
  }
  return kinds;
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

/** The forms of the names as they are compared. */
export function keysOf(names: readonly Name[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
}
