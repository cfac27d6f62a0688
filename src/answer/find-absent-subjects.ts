import { isFillerWord } from '../question/filler-words.ts';
import { tagWords } from '../text/tag-words.ts';
import { tokenise } from '../text/tokenise.ts';
import type { WordKnowledge } from './find-absent-names.ts';

/**
 * Who is asked about by a word in small letters that stands in no source and in no question that an editor's fact answers:
 * `obama` in "does obama think so", `mandiant` in "what did mandiant find". A bare word between an auxiliary and a verb is
 * a name, or whoever else no source has ("did insiders help").
 */
export function findAbsentSubjects(
  text: string,
  { isInSources, isAnswered }: WordKnowledge,
): readonly string[] {
  const read = text.slice(0, MAX_CHARS);
  const tokens = tokenise(read);
  const tags = new Map(tagWords(read).map(({ start, tag }) => [start, tag]));
  const isUnknown = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      !token.isStop &&
      !isFillerWord(token.normalised) &&
      tags.get(token.start) !== 'ADV' &&
      /^\p{L}{3,}$/u.test(token.surface) &&
      !isInSources(token) &&
      !isAnswered(token)
    );
  };
  const found = new Set<string>();
  tokens.forEach(({ normalised }, at) => {
    if (!AUXILIARIES.has(normalised) || !isUnknown(at + 1)) return;
    const end =
      isUnknown(at + 2) && isPredicate(tags.get(tokens[at + 3]?.start ?? -1)) ? at + 3 : at + 2;
    const next = tokens[end];
    if (next === undefined || !isPredicate(tags.get(next.start))) return;
    found.add(read.slice(tokens[at + 1]?.start, tokens[end - 1]?.end));
  });
  return [...found];
}

function isPredicate(tag: string | undefined): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

const AUXILIARIES: ReadonlySet<string> = new Set('did does do has have had'.split(' '));
const MAX_CHARS = 2_000;
