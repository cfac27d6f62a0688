import { tokenise } from '../text/tokenise.ts';
import type { WordKnowledge } from './find-absent-names.ts';

/**
 * The offices in a question that no source has, though it may have one like them: `foreign ministry` where there is a
 * defense ministry, `deputy director` beside a director.
 */
export function findAbsentOffices(
  text: string,
  { isInSources }: Pick<WordKnowledge, 'isInSources'>,
): readonly string[] {
  const tokens = tokenise(text.slice(0, MAX_CHARS));
  const found = tokens.flatMap((token, at) => {
    const office = tokens[at + 1];
    return office !== undefined &&
      PARTS.has(token.normalised) &&
      OFFICES.has(office.normalised) &&
      !isInSources(token)
      ? [text.slice(token.start, office.end)]
      : [];
  });
  return [...new Set(found)];
}

/** Ranks below an office, and what offices are for. */
const PARTS: ReadonlySet<string> = new Set(
  `deputy vice assistant associate acting interim under foreign interior finance justice health education agriculture
  energy trade transport labour labor environment culture treasury commerce defense defence housing security police fire
  railway budget science technology welfare immigration`
    .trim()
    .split(/\s+/),
);
const OFFICES: ReadonlySet<string> = new Set(
  `ministry minister department secretary director president chief chairman chairwoman chair commissioner governor mayor
  prosecutor sheriff agency bureau office inspector inspectorate`
    .trim()
    .split(/\s+/),
);
const MAX_CHARS = 2_000;
