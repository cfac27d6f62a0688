import { tagWords } from '../../text/tag-words.ts';
import type { Person } from './people.ts';
import { isRoleNoun } from './source-nouns.ts';

/** Bounded, so that a text without stops costs little. */
const MAX_CHARS = 90;
const ROLE = '[^,.;:()“”"]{1,70}';
/** "the captain, " before a name. "told a friend of the captain, " does not say who is named. */
const BEFORE = new RegExp(`(?:^|[^,.;:()“”"]* )((?:[Tt]he|[Aa]n?) ${ROLE}), $`, 'u');
/** "…, retired bus driver " right before a name: a mark bounds the role. */
const DIRECTLY_BEFORE = /, ((?:\p{Ll}[\p{L}’'-]* ){1,4})$/u;
/** ", a clerk at the bank," after a name. */
const AFTER = new RegExp(`^, ((?:the|an?) ${ROLE})[,.;]`, 'u');
/** Then the name is one of several: "a nurse, Ann Lee, and a driver". */
const GOES_ON = /^,? (?:and|or|an?|the) /;
const LINK = /^(?:of|at|in|for|from|with|on)$/;
const MAX_NOUN_WORDS = 5;
/** What a firm may be as well as a person: "the operator, Border Rail". */
const MAY_BE_BODY =
  /^(?:operator|owner|co-owner|developer|publisher|contractor|partner|producer|creator|broker|trader|organi[sz]er|consultant|auditor|investor|guard|designer|member)$/;

/** What a text says that people are, by their names, where nobody of them speaks: "the captain, Ann Lee, was hurt". */
export function findRoles(
  text: string,
  fullNames: readonly Person[],
): readonly { readonly name: string; readonly role: string }[] {
  return fullNames.flatMap(({ name, start, end }) => {
    const before = text.slice(Math.max(0, start - MAX_CHARS), start);
    const after = text.slice(end, end + MAX_CHARS);
    const role = roleBefore(before, after) ?? roleAfter(after);
    return role === undefined ? [] : [{ name, role }];
  });
}

function roleBefore(before: string, after: string): string | undefined {
  const directly = DIRECTLY_BEFORE.exec(before)?.[1]?.trim();
  if (directly !== undefined && isRole(directly) && isNominal(before, directly)) return directly;
  if (!/^[,.]/.test(after) || GOES_ON.test(after)) return undefined;
  const words = (BEFORE.exec(before)?.[1] ?? '').split(' ');
  for (let at = words.length - 1; at >= 0; at--) {
    if (!/^(?:the|an?)$/i.test(words[at] ?? '')) continue;
    const role = words.slice(at).join(' ');
    if (isRole(role)) return /^(?:of|for)$/.test(words[at - 1] ?? '') ? undefined : role;
  }
  return undefined;
}

/** True for "retired bus driver", not for "met driver" or "its driver": nothing else stands between mark and name. */
function isNominal(before: string, role: string): boolean {
  const words = tagWords(before).slice(-role.split(' ').length);
  return words.every(({ tag }) => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN');
}

function roleAfter(after: string): string | undefined {
  const found = AFTER.exec(after);
  const role = found?.[1];
  if (found === null || role === undefined || !isRole(role)) return undefined;
  return GOES_ON.test(after.slice(found[0].length - 1)) ? undefined : role;
}

/** "the harbour master of Bonn": a few words up to a noun for what one person is, and what it is of. */
function isRole(phrase: string): boolean {
  const words = phrase.split(' ');
  const link = words.findIndex((word) => LINK.test(word));
  const noun = words.slice(0, link < 0 ? words.length : link);
  const head = noun.at(-1) ?? '';
  return (
    noun.length <= MAX_NOUN_WORDS &&
    isRoleNoun(head) &&
    !/[^s]s$/.test(head) &&
    !MAY_BE_BODY.test(head)
  );
}
