import { z } from 'zod';
import type { Problem } from '../domain/errors.ts';
import type { SentenceId } from '../domain/ids.ts';
import type { Fact, Gap } from '../domain/knowledge.ts';
import type { Attribution } from '../domain/sentence.ts';
import { closedObject, filledText, listOf, parseYaml } from './parse-yaml.ts';
import type { CitationResolver } from './resolve-citation.ts';

/** What an editor adds to the sources. */
export interface EditorialNotes {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  /** Corrections of what the rules found. An empty attribution: the article itself. */
  readonly attributions: ReadonlyMap<SentenceId, Attribution>;
}

const id = filledText.regex(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'expected lower-case letters, digits and single hyphens',
);
const list = z.array(filledText, 'expected a list');

const factSchema = closedObject({
  id,
  says: filledText,
  cites: list.min(1, 'expected at least one sentence, as in [S5]'),
  topics: list.default([]),
  asks: list.default([]),
  holds: list.optional(),
  rejects: list.optional(),
  unsaid: list.optional(),
  disagrees: list.default([]),
  incident: filledText.optional(),
});
const gapSchema = closedObject({
  id,
  says: filledText,
  nearest: list.default([]),
  topics: list.default([]),
  asks: list.default([]),
  unsaid: list.optional(),
});
const attributionSchema = closedObject({
  sentence: filledText,
  speaker: filledText.optional(),
  via: filledText.optional(),
});
const fileSchema = closedObject({
  facts: listOf(factSchema).default([]),
  gaps: listOf(gapSchema).default([]),
  attributions: listOf(attributionSchema).default([]),
});

/** The notes of `facts.yaml`, in its order, with every problem found; `resolve` finds cited sentences. */
export function parseFacts(
  path: string,
  text: string,
  resolve: CitationResolver,
): { readonly notes: EditorialNotes; readonly problems: readonly Problem[] } {
  const yaml = parseYaml(text, fileSchema, path);
  if (yaml.kind === 'refused') return { notes: NO_NOTES, problems: yaml.problems };
  const { value, lineOf } = yaml;
  const problems: Problem[] = [];
  const report = (at: readonly PropertyKey[], message: string) => {
    problems.push({ file: path, line: lineOf(at), message });
  };
  const cite = (what: string, at: readonly PropertyKey[], references: readonly string[]) =>
    references.flatMap((reference, index): SentenceId[] => {
      const citation = resolve(reference);
      if (citation.kind === 'found') return [citation.id];
      if (citation.kind === 'missing') {
        report([...at, index], `${what} cites "${reference}", ${citation.why}`);
      }
      return [];
    });

  reportSharedIds(value.facts, value.gaps, report);
  const facts = value.facts.map((fact, index): Fact => {
    const cites = cite(`fact "${fact.id}"`, ['facts', index, 'cites'], fact.cites);
    const { incident, holds, rejects, unsaid, ...rest } = fact;
    return {
      ...rest,
      cites,
      ...(holds === undefined ? {} : { holds }),
      ...(rejects === undefined ? {} : { rejects }),
      ...(unsaid === undefined ? {} : { unsaid }),
      ...(incident === undefined ? {} : { incident }),
    };
  });
  const gaps = value.gaps.map((gap, index): Gap => {
    const nearest = cite(`gap "${gap.id}"`, ['gaps', index, 'nearest'], gap.nearest);
    const { unsaid, ...rest } = gap;
    return { ...rest, nearest, ...(unsaid === undefined ? {} : { unsaid }) };
  });
  const attributions = new Map<SentenceId, Attribution>();
  for (const [index, { sentence, speaker, via }] of value.attributions.entries()) {
    const [found] = cite('an attribution', ['attributions', index, 'sentence'], [sentence]);
    if (found !== undefined && attributions.has(found)) {
      report(['attributions', index], `"${sentence}" has two attributions; keep one of them`);
    } else if (found !== undefined) {
      attributions.set(found, { ...(speaker && { speaker }), ...(via && { via }) });
    }
  }
  return { notes: { facts: linkDisagreements(facts, report), gaps, attributions }, problems };
}

export const NO_NOTES: EditorialNotes = { facts: [], gaps: [], attributions: new Map() };

type Report = (at: readonly PropertyKey[], message: string) => void;

function reportSharedIds(
  facts: readonly { id: string }[],
  gaps: readonly { id: string }[],
  report: Report,
): void {
  const taken = new Set<string>();
  const check = (notes: readonly { id: string }[], key: string) => {
    for (const [index, note] of notes.entries()) {
      if (taken.has(note.id))
        report([key, index, 'id'], `the id "${note.id}" stands twice; rename one`);
      taken.add(note.id);
    }
  };
  check(facts, 'facts');
  check(gaps, 'gaps');
}

/** The facts with `disagrees` in both directions, each other fact once. */
function linkDisagreements(facts: readonly Fact[], report: Report): readonly Fact[] {
  const others = new Map(facts.map((fact) => [fact.id, new Set<string>()]));
  for (const [index, fact] of facts.entries()) {
    for (const [nth, other] of fact.disagrees.entries()) {
      const at = ['facts', index, 'disagrees', nth];
      if (other === fact.id) {
        report(at, `fact "${fact.id}" disagrees with itself`);
      } else if (!others.has(other)) {
        report(at, `fact "${fact.id}" disagrees with "${other}", but there is no such fact`);
      } else {
        others.get(fact.id)?.add(other);
        others.get(other)?.add(fact.id);
      }
    }
  }
  return facts.map((fact) => ({ ...fact, disagrees: [...(others.get(fact.id) ?? [])] }));
}
