import { isStopWord } from '../../text/stop-words.ts';
import type { ProperNames } from './proper-names.ts';

/** A name in a text: a proper name ("the DPRK"), or a description that stands for one ("the FBI director"). */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isRole: boolean;
}

/**
 * The names in a text. A form with a common noun of its own is a role: its words stay words, so that what they say can
 * be compared, and the names inside it are found as well: FBI of "the FBI director".
 */
export function findRoles(text: string, names: ProperNames): readonly FoundName[] {
  return names.match(text).flatMap(({ name, start, end }): readonly FoundName[] => {
    const surface = text.slice(start, end);
    if (!isDescription(surface, name)) return [{ name, start, end, isRole: false }];
    const inner = [...surface.matchAll(/\S+/g)].flatMap(({ 0: part, index }) =>
      names
        .match(part)
        .filter((match) => match.name !== name && part.length < surface.length)
        .map((match) => ({
          name: match.name,
          start: start + index + match.start,
          end: start + index + match.end,
          isRole: false,
        })),
    );
    return [{ name, start, end, isRole: true }, ...inner];
  });
}

function isDescription(surface: string, name: string): boolean {
  // "malware", "state hackers": the editor's own form is a common noun.
  if (!/\p{Lu}/u.test(name)) return true;
  const own = new Set(name.toLowerCase().split(/[\s-]+/));
  return surface
    .toLowerCase()
    .split(/[\s-]+/)
    .map((part) => part.replace(/['’]s$/, ''))
    .some((part) => !own.has(part) && !isStopWord(part) && COMMON_NOUN.test(part));
}

/** Nouns that say what somebody or something is. */
const COMMON_NOUN =
  /^(?:directors?|heads?|chiefs?|boss|officials?|guys?|ministers?|mayor|president|analysts?|experts?|inspector|agency|agencies|services|servers?|computers?|machines?|systems?|software|code|programs?|hackers?|soldiers?|warriors?|troops|operatives|address|addresses|department|unit|arm|office|group|army|account|site)$/;
