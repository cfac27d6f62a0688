import { areEnough, countLines, LEAST_LINES } from '../answer/claim/notes/note-odds.ts';
import type { Engine } from '../domain/engine.ts';
import type { Problem } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { proposeNames } from './propose-names.ts';

/** What an editor may want to look at; nothing of it is wrong. In the order of the files. */
export function advise(engine: Engine): readonly Problem[] {
  return [
    ...adviseOnNames(engine.knowledge),
    ...adviseOnAttributions(engine.knowledge),
    ...adviseOnFacts(engine),
    ...adviseOnClaims(engine.knowledge),
  ];
}

function adviseOnNames(knowledge: Knowledge): readonly Problem[] {
  return proposeNames(knowledge).map(({ name, sentences }) => ({
    file: 'names.yaml',
    message: `"${name}" is used in ${sentences.length} sentences and not listed; with its other forms here, questions find it by any of them`,
  }));
}

/** One line for each article that has speakers; an article that has none is its author's own. */
function adviseOnAttributions({ documents, sentences }: Knowledge): readonly Problem[] {
  return documents.flatMap(({ source, file }) => {
    const prose = sentences.filter(
      ({ slug, blockKind }) =>
        slug === source.slug && blockKind !== 'headline' && blockKind !== 'heading',
    );
    const without = prose.filter(({ attribution }) => !attribution.speaker && !attribution.via);
    if (without.length === 0 || without.length === prose.length) return [];
    const numbers = without.slice(0, MAX_LISTED).map(({ number }) => `S${number}`);
    const listed = numbers.join(', ') + (without.length > MAX_LISTED ? ', …' : '');
    const message = `${listed}: no speaker, so the article itself says it; if somebody else does, say so under "attributions" in facts.yaml`;
    return [{ file, message }];
  });
}

const MAX_LISTED = 8;

/** A fact leads when a question is like one of its own; if none of those leads to it, no other will. */
function adviseOnFacts({ knowledge, explain }: Engine): readonly Problem[] {
  return knowledge.facts.flatMap(({ id, asks }) => {
    if (asks.some((question) => explain(question).editorial?.id === id)) return [];
    const message =
      asks.length === 0
        ? `fact "${id}" has no "asks", so no question finds it; add some, in the words that people use`
        : `no question finds fact "${id}": not even its own "asks" lead to it; make them more like what people ask, or unlike those of other facts`;
    return [{ file: 'facts.yaml', message }];
  });
}

/** Notes of claims are worth more together, once there are enough of each kind. */
function adviseOnClaims({ facts, gaps }: Knowledge): readonly Problem[] {
  const entries = [...facts, ...gaps];
  const counts = countLines(entries);
  if (counts.holds + counts.rejects < LEAST_LINES || areEnough(entries)) return [];
  const few = Object.entries(counts).filter(([, lines]) => lines < LEAST_LINES);
  const listed = few.map(([kind, lines]) => `${lines} "${kind}"`).join(' and ');
  const message = `there are only ${listed} lines; with ${LEAST_LINES} of each kind, all of them together judge claims in other words as well`;
  return [{ file: 'facts.yaml', message }];
}
