/** The last, or only telling, word of a body's name, and what the text may call it later: "the company". */
const CALLED = calledBy(
  Object.entries({
    company:
      'Inc Corp Corporation Company Co Ltd LLC PLC Holdings Group Industries Lines Ferries Shipping Railways Motors Airlines Technologies Systems Oil Telecom',
    group: 'Group',
    bank: 'Bank',
    ministry: 'Ministry',
    department: 'Department',
    agency: 'Agency',
    bureau: 'Bureau',
    office: 'Office',
    commission: 'Commission',
    committee: 'Committee',
    council: 'Council',
    court: 'Court',
    university: 'University',
    college: 'College',
    institute: 'Institute',
    museum: 'Museum',
    hospital: 'Hospital',
    board: 'Board',
    authority: 'Authority',
    association: 'Association',
    foundation: 'Foundation',
    airline: 'Airlines Airways',
    studio: 'Studios Pictures',
    union: 'Union',
    society: 'Society',
    library: 'Library',
  }),
);

function calledBy(
  kinds: readonly (readonly [noun: string, words: string])[],
): ReadonlyMap<string, readonly string[]> {
  const nouns = new Map<string, string[]>();
  for (const [noun, words] of kinds)
    for (const word of words.split(' ')) nouns.set(word, [...(nouns.get(word) ?? []), noun]);
  return nouns;
}

/** A word of a body's name, as the source of a pattern. */
export const PART = "\\p{Lu}[\\p{L}\\p{N}&’'-]{0,60}";
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}&’'-])${PART}(?: (?:of the |of |for the |for |and |the |& )?${PART}){1,6}`,
  'gu',
);
const ACRONYM_AFTER = /^ \((?:the )?“?"?(\p{Lu}[\p{Lu}\p{N}&]{1,7})["”]?\)/u;
const SMALL = /^(?:of|for|and|the|&)$/;

const OTHER_GROUP =
  /\b(?:(?:[Aa]n?|[Aa]nother|[Oo]ther|[Oo]ne|[Tt]wo|[Ss]ome|[Ss]everal|(?:hack|ransom|crim|milit|arm|advoca|right|activ|terror|extort)\p{L}*) (?:[\p{Ll}-]+ ){0,3}|(?!Th[a-z]+ |It)\p{Lu}\p{L}+ )groups?\b/u;

/** True where a text brings in a group that is no firm: after "a ransomware group" none is "the group" alone. */
export function hasOtherGroup(text: string): boolean {
  return OTHER_GROUP.test(text);
}

/** A body as the text names it in full, and what else it may be called from there on. */
export interface Body {
  readonly name: string;
  readonly acronym: string;
  /** "board" of the National Transportation Safety Board; "company" and "group" of Acme Group. */
  readonly nouns: readonly string[];
}

/** The bodies that a text names in full. Linear. */
export function findBodies(text: string): readonly Body[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    const acronym = ACRONYM_AFTER.exec(text.slice(end, end + 16))?.[1];
    const parts = partsOf(run);
    return parts.flatMap((part, nth) => {
      const isLast = nth === parts.length - 1;
      return bodyOf(part, isLast ? acronym : undefined, isLast && text[end] === '.');
    });
  });
}

function bodyOf(run: string, acronym: string | undefined, hasStop: boolean): readonly Body[] {
  const bare = run.replace(/^The /, '').replace(/[’']s?$/, '');
  const words = bare.split(' ');
  const nouns = words.map((word) => CALLED.get(word)).findLast((called) => called !== undefined);
  if (words.length < 2 || (acronym === undefined && nouns === undefined)) return [];
  const initials = words
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0])
    .join('');
  // "Acme Inc.": the stop is the name's, though the run of letters ends before it.
  const isShortened = hasStop && /^(?:Inc|Corp|Co|Ltd|Bros)$/.test(words.at(-1) ?? '');
  const name = isShortened ? `${bare}.` : bare;
  return [{ name, acronym: acronym ?? initials, nouns: nouns ?? [] }];
}

/** "Acme Bank and Border Bank" are two; "and" joins one name in "Trade and Industry Ministry". */
function partsOf(run: string): readonly string[] {
  const parts = run.split(' and ');
  const areAll = parts.every((part) => part.split(' ').some((word) => CALLED.has(word)));
  return parts.length > 1 && areAll ? parts : [run];
}
