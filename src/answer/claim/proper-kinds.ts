import type { Name } from '../../domain/knowledge.ts';
import {
  FIRST_NAMES,
  ORGANISATION_WORDS,
  PERSON_TITLES,
  PLACE_WORDS,
  PLACES,
} from '../answer-types/gazetteer.ts';
import { PEOPLES } from './peoples.ts';
import type { ProperKind } from './reading.ts';

/** What a known name stands for; an outlet or a site is told by its role or its words. */
export function kindOfName({ name, kind, role = '' }: Name): ProperKind {
  if (kind === 'person' || kind === 'place') return kind;
  if (/\b(?:newspaper|magazine|outlet|broadcaster|news agency|news site)\b/i.test(role))
    return 'outlet';
  return kindOfWords(name) ?? kind;
}

/** What the words of a name tell of it, or undefined. Case counts only for words that have a meaning of their own. */
export function kindOfWords(surface: string): ProperKind | undefined {
  const parts = surface.split(/[\s-]+/);
  const lower = surface.toLowerCase();
  if (WEEKDAYS.has(lower)) return 'weekday';
  if (MONTHS.has(lower) && !(lower === surface && /^(?:march|may)$/.test(lower))) return 'month';
  if (COLOURS.has(lower)) return 'colour';
  if (SITES.has(lower)) return 'site';
  if (OUTLETS.has(lower)) return 'outlet';
  if (AGENCIES.has(lower)) return 'organisation';
  if (PLACES_LOWER.has(lower) || peopleOf(lower) !== undefined) return 'place';
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && OUTLET_WORDS.test(last)) return 'outlet';
  if (parts.length > 1 && PERSON_TITLES.has(parts[0] ?? '')) return 'person';
  if (parts.length > 1 && FIRST_NAMES.has(parts[0] ?? '')) return 'person';
  if (parts.some((part) => ORGANISATION_WORDS.has(part))) return 'organisation';
  if (parts.length > 1 && PLACE_WORDS.has(last)) return 'place';
  return undefined;
}

const set = (text: string, separator: string): ReadonlySet<string> =>
  new Set(text.split(separator));

const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday', ' ');
const MONTHS = set(
  'january february march april may june july august september october november december',
  ' ',
);
const COLOURS = set('red orange yellow green blue purple pink brown black white grey gray', ' ');
const SITES = set(
  'twitter instagram facebook tiktok youtube reddit discord telegram whatsapp myspace linkedin snapchat gmail hotmail yahoo google skype slack twitch pastebin',
  ' ',
);
const OUTLETS = set(
  'reuters|bloomberg|cnn|bbc|nbc|abc|cbs|npr|associated press|fox news|new york times|nyt|washington post|wapo|wall street journal|wsj|the guardian|financial times|usa today|politico|axios|le monde|der spiegel|al jazeera|afp|time magazine|newsweek|buzzfeed|daily mail|the independent|los angeles times|la times|the economist|the atlantic|sky news|cnbc|msnbc|wired magazine|vice news',
  '|',
);
const AGENCIES = set(
  'cia|nsa|fbi|mi5|mi6|gchq|interpol|europol|mossad|kgb|fsb|gru|dhs|nasa|nato|un|united nations|eu|european union|microsoft|apple|amazon|disney|netflix|samsung|army|navy|air force|secret service|homeland security|pentagon|white house|red cross',
  '|',
);
const OUTLET_WORDS =
  /^(?:Times|Post|Journal|Herald|Courier|Echo|Ledger|Tribune|Gazette|Telegraph|Guardian|News|Chronicle|Observer|Mirror|Mail|Star|Globe|Dispatch|Inquirer|Examiner|Sentinel|Register|Reader|Magazine|Weekly|Daily)$/;
/** Places whose names are also common words or given names are known by the sources alone. */
const AMBIGUOUS = set('us chad turkey jordan victoria florence phoenix reading', ' ');
const PLACES_LOWER: ReadonlySet<string> = new Set(
  [...PLACES, ...PEOPLES.values()]
    .map((place) => place.toLowerCase())
    .filter((place) => !AMBIGUOUS.has(place)),
);
/** The place that a word names or whose people it names: Norway of "norway" and "Norwegian"; undefined for others. */
export function placeOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return peopleOf(lower) ?? (PLACES_LOWER.has(lower) ? word : undefined);
}

/** True for the one-word name of an outlet, a body, a site or a people, in any case, that is no common word: "cnn", "russians". */
export function isWorldName(word: string): boolean {
  const lower = word.toLowerCase();
  if (COMMON.has(lower)) return false;
  const isPeople = peopleOf(lower) !== undefined;
  return OUTLETS.has(lower) || AGENCIES.has(lower) || SITES.has(lower) || isPeople;
}

const COMMON = set('abc apple amazon army navy un discord signal slack twitch polish', ' ');

/** True for an adjective of a people: "Norwegian", "North Korean". */
export function isOfPeople(words: string): boolean {
  return PEOPLES.has(words.toLowerCase());
}

/** The place of a people, one or many: of "russian" and "russians". */
function peopleOf(lower: string): string | undefined {
  return PEOPLES.get(lower) ?? PEOPLES.get(lower.replace(/s$/, ''));
}

/** Well-known names of several words, which a text in lower case would hide. */
export const WORLD_NAMES: ReadonlyMap<string, ProperKind> = new Map(
  [
    ...[...OUTLETS].map((name): [string, ProperKind] => [name, 'outlet']),
    ...[...AGENCIES].map((name): [string, ProperKind] => [name, 'organisation']),
    ...[...PLACES_LOWER].map((name): [string, ProperKind] => [name, 'place']),
    // Written with capitals, they are names and no descriptions.
    ...[...PEOPLES.keys()].map((name): [string, ProperKind] => [inCapitals(name), 'place']),
  ].filter(([name]) => name.includes(' ')),
);

function inCapitals(name: string): string {
  return name.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}
