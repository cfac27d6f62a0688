import { tokenise } from '../text/tokenise.ts';
import type { WordKnowledge } from './find-absent-names.ts';

/**
 * The offices in a question that no source has, though it may have one like them: `foreign ministry` where there is a
 * defense ministry, `deputy director` beside a director; `president` where an editor's fact does not answer to the word.
 */
export function findAbsentOffices(
  text: string,
  { isInSources, isAnswered }: WordKnowledge,
): readonly string[] {
  const tokens = tokenise(text.slice(0, MAX_CHARS));
  const found = tokens.flatMap((token, at) => {
    if (isInSources(token)) return [];
    const office = tokens[at + 1];
    if (PARTS.has(token.normalised) && office !== undefined && OFFICES.has(office.normalised))
      return [text.slice(token.start, office.end)];
    return HELD_BY_ONE.has(token.normalised) && !isAnswered(token) ? [token.surface] : [];
  });
  return [...new Set(found)];
}

/** Ranks below an office, and what offices are for. */
const PARTS: ReadonlySet<string> = new Set(
  `deputy vice assistant associate acting interim chief under foreign interior finance justice health education agriculture
  energy trade transport labour labor environment culture treasury commerce defense defence housing security police fire
  railway budget science technology welfare immigration`
    .trim()
    .split(/\s+/),
);
const OFFICES: ReadonlySet<string> = new Set(
  `ministry minister department secretary director president chief chairman chairwoman chair commissioner governor mayor
  prosecutor sheriff agency bureau office inspector inspectorate executive exec officer`
    .trim()
    .split(/\s+/),
);
/** Offices that somebody else's does not stand for. */
const HELD_BY_ONE: ReadonlySet<string> = new Set(
  'president minister mayor governor chancellor ambassador king queen senator sheriff pope ceo chairman chairwoman'.split(
    ' ',
  ),
);
const MAX_CHARS = 2_000;
