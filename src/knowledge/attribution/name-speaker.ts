import { formatSpeaker } from '../format-speaker.ts';
import type { Cast } from './cast.ts';
import { isTitle } from './people.ts';
import type { Report } from './read-report.ts';
import { isSourceNoun } from './source-nouns.ts';

/** A speaker as it is shown, and what later sentences need to know of it. */
export interface Speaker {
  /** Without the role. */
  readonly name: string;
  /** With it, as shown. */
  readonly label: string;
  readonly kind: 'person' | 'group' | 'body';
  /** Whom the words do not name themselves: "the company", "she". */
  readonly isInferred: boolean;
}

/** Names speakers as a reader would: with their full name, and their role where the document gave one. */
export type SpeakerNamer = (speaker: NonNullable<Report['speaker']>) => Speaker;

/** A namer that remembers the roles which the document gave; one a document. */
export function createSpeakerNamer(cast: Cast): SpeakerNamer {
  const roles = new Map<string, string>();
  return ({ text, role }) => {
    const { title, rest } = splitTitle(text);
    const isShort = title !== undefined && isAbbreviated(title);
    if (isShort && !rest.includes(' ')) cast.meetSurname(rest);
    const called =
      cast.fullName(withoutThe(text)) ?? cast.fullName(text) ?? cast.fullName(withoutThe(rest));
    // "Gov. Lee" keeps its title while nobody knows who Lee is.
    const name = called?.name ?? shown(isShort && !rest.includes(' ') ? text : rest);
    const given = role ?? (isShort ? undefined : title);
    if (given !== undefined) cast.meetPerson(name);
    const isPerson = cast.isPerson(name) || isShort;
    if (given !== undefined && !roles.has(name)) roles.set(name, withoutArticle(given));
    const told = roles.get(name) ?? cast.roleOf(name);
    const known = fullerRole(told && withoutArticle(told), given && withoutArticle(given));
    const isGroup = called === undefined && namesSeveral(rest);
    return {
      name,
      label: formatSpeaker(name, isPerson ? known : undefined),
      kind: isPerson ? 'person' : isGroup ? 'group' : 'body',
      isInferred: called !== undefined && !called.isNamed,
    };
  };
}

/** "Detective Inspector Ann Lee", later "Inspector Lee": the role as it was given in full. */
function fullerRole(known: string | undefined, given: string | undefined): string | undefined {
  if (known === undefined || given === undefined) return given ?? known;
  const isFuller = ` ${known} `.toLowerCase().includes(` ${given.toLowerCase()} `);
  // "Mayor Lee" is the deputy no longer.
  return isFuller && !/^(?:deputy|former|vice|acting|assistant|then)\b/i.test(known)
    ? known
    : given;
}

/**
 * "mayor" and "Ann Lee" of "Mayor Ann Lee", "Chief of the Red Lake Nation" and "Ann Lee" of "Chief Ann Lee of the Red
 * Lake Nation"; "Dr. Lee" and "the mayor" have no title to part.
 */
function splitTitle(text: string): { readonly title?: string; readonly rest: string } {
  const of = / of (?=(?:the )?\p{Lu}[^,]*$)/u.exec(text);
  if (of !== null) {
    const { title, rest } = splitTitle(text.slice(0, of.index));
    const isNamed = rest.includes(' ') && title !== undefined && !isAbbreviated(title);
    return isNamed ? { title: title + text.slice(of.index), rest } : { rest: text };
  }
  const words = text.split(' ');
  let first = 0;
  let last = -1;
  for (; first < words.length - 1; first++) {
    if (isTitle(words[first] ?? '')) last = first;
    else if (LINK.test(words[first] ?? '')) break;
  }
  const rest = words.slice(last + 1);
  const isName = rest.length > 0 && rest.length <= 4 && rest.every((word) => /^\p{Lu}/u.test(word));
  const isPlural = /[^s]s$/.test(words[last] ?? '') && !/^m(?:r|is)?s$/i.test(words[last] ?? '');
  if (last < 0 || !isName || isPlural) return { rest: text };
  if (/^(?:the|an?|its|one|two)$/i.test(words[0] ?? '')) {
    // "the driver Lee", "the official Border History"
    if (rest.length < 2 || words[last] === 'official') return { rest: text };
  }
  return { title: words.slice(0, last + 1).join(' '), rest: rest.join(' ') };
}

/** No title reaches over them: "a lawyer for Ann Lee". */
const LINK = /^(?:of|for|in|at|on|by|with|from|to|as|and|or|who|that|which|whose|[^\p{L}].*)$/u;

/** "Mr", "Gov.": said with a name, and no role to show behind it. */
function isAbbreviated(title: string): boolean {
  return title.endsWith('.') || /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Cllr|Sir|Dame|Lord|Lady)$/.test(title);
}

/** A proper name without "the", a common noun with a small letter. */
function shown(text: string): string {
  const bare = withoutThe(text);
  if (bare !== text) return bare;
  const [first = ''] = text.split(/[ ’']/);
  const isCommon =
    /^(?:The|An?|Its?|His|Her|Their|Two|Three|Four|Five|Several|Some|Many|Most|Other|Another|Former|Local|State|Federal|Senior|Both|These|Those|Around|About|Nearly|Over|One|People)$/.test(
      first,
    ) ||
    (isSourceNoun(first.toLowerCase()) && /^\p{Lu}\p{Ll}+(?:$| \p{Ll})/u.test(text));
  return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function withoutThe(text: string): string {
  return text.replace(/^[Tt]he (?=\p{Lu})/u, '');
}

/** "mayor" of "the mayor", "Its mayor"; the capital of "Union leader" is the sentence's; "the museum's director" as it is. */
function withoutArticle(role: string): string {
  if (/^the [^’']+[’']s? /i.test(role)) return `t${role.slice(1)}`;
  const bare = role.replace(/^(?:the|an?|its|his|her|their|our) /i, '');
  const first = /^\p{Lu}\p{Ll}+/u.exec(bare)?.[0] ?? '';
  const isCommon =
    isSourceNoun(first.toLowerCase()) ||
    COMMON.has(first) ||
    /^(?:Island|City|Town|Village|County|Harbour|Port|Site|Project) \p{Ll}/u.test(bare);
  return isCommon ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/** What often begins a title and is no name. */
const COMMON: ReadonlySet<string> = new Set(
  'Prime Security Trade Fire Transport Labour Labor Chief Former Senior Deputy Vice Acting Lead Assistant'.split(
    ' ',
  ),
);

function namesSeveral(text: string): boolean {
  const head =
    /^(?:\S+ )*?(\S+?)(?: (?:of|in|at|for|from|with|who|that|familiar|close)\b.*)?$/.exec(
      text,
    )?.[1] ?? text;
  return /[^s]s$/.test(head) || /\band\b/.test(text) || /^(?:police|people)$/i.test(head);
}
