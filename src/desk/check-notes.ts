import type { Engine } from '../domain/engine.ts';
import type { Problem } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { parseFacts } from '../knowledge/parse-facts.ts';
import { parseNames } from '../knowledge/parse-names.ts';
import { createCitationResolver } from '../knowledge/resolve-citation.ts';
import type { ListShape } from './lists.ts';

/**
 * What is wrong with an editor's file, as `exhibit check` would say it; and where nothing is, the knowledge with its
 * facts, gaps and names.
 */
export function checkFile(
  file: ListShape['file'],
  text: string,
  knowledge: Knowledge,
): { readonly problems: readonly Problem[]; readonly knowledge: Knowledge } {
  if (file === 'names.yaml') {
    const { names, problems } = parseNames(file, text);
    return { problems, knowledge: { ...knowledge, names } };
  }
  const resolve = createCitationResolver(knowledge.sentences);
  const { notes, problems } = parseFacts(file, text, resolve);
  return { problems, knowledge: { ...knowledge, facts: notes.facts, gaps: notes.gaps } };
}

/** Of the questions that an entry is asked as, those that lead to another or to none, with where they lead. */
export function findStrays(
  engine: Pick<Engine, 'explain'>,
  id: string,
  asks: readonly string[],
): readonly { readonly ask: string; readonly leadsTo: string | undefined }[] {
  return asks.slice(0, MAX_ASKS_TRIED).flatMap((ask) => {
    const leadsTo = engine.explain(ask).editorial?.id;
    return leadsTo === id ? [] : [{ ask, leadsTo }];
  });
}

/** Of some milliseconds each. */
const MAX_ASKS_TRIED = 100;
