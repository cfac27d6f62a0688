import type { Name } from '../../domain/knowledge.ts';
import {
  FIRST_NAMES,
  ORGANISATION_WORDS,
  PERSON_TITLES,
  PLACE_WORDS,
  PLACES,
} from '../answer-types/gazetteer.ts';
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
  if (SITES.has(lower)) return 'site';
  if (OUTLETS.has(lower)) return 'outlet';
  if (AGENCIES.has(lower)) return 'organisation';
  if (PLACES_LOWER.has(lower) || DEMONYMS.has(lower)) return 'place';
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && OUTLET_WORDS.test(last)) return 'outlet';
  if (parts.length > 1 && PERSON_TITLES.has(parts[0] ?? '')) return 'person';
  if (parts.length > 1 && FIRST_NAMES.has(parts[0] ?? '')) return 'person';
  if (parts.some((part) => ORGANISATION_WORDS.has(part))) return 'organisation';
  if (parts.length > 1 && PLACE_WORDS.has(last)) return 'place';
  return undefined;
}

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const SITES = new Set(
  'twitter instagram facebook tiktok youtube reddit discord telegram whatsapp myspace linkedin snapchat gmail hotmail yahoo google skype slack twitch pastebin'.split(
    ' ',
  ),
);
const OUTLETS = new Set(
  'reuters bloomberg cnn bbc nbc abc cbs npr ap associated press|fox news|fox|new york times|nyt|washington post|wapo|wall street journal|wsj|guardian|the guardian|financial times|usa today|politico|axios|le monde|der spiegel|al jazeera|afp|time magazine|newsweek|wired|vice|buzzfeed|daily mail|the times|the sun|the independent|los angeles times|la times|the economist|the atlantic|sky news|cnbc|msnbc'
    .replace(
      'reuters bloomberg cnn bbc nbc abc cbs npr ap ',
      'reuters|bloomberg|cnn|bbc|nbc|abc|cbs|npr|ap|',
    )
    .split('|'),
);
const AGENCIES = new Set(
  'cia nsa fbi mi5 mi6 gchq interpol europol mossad kgb fsb gru dhs nasa nato un eu microsoft apple amazon disney netflix samsung army navy air force|air force|secret service|homeland security|pentagon|white house'
    .split(/[ |]/)
    .concat(['air force', 'secret service', 'homeland security', 'white house']),
);
const OUTLET_WORDS =
  /^(?:Times|Post|Journal|Herald|Courier|Echo|Ledger|Tribune|Gazette|Telegraph|Guardian|News|Chronicle|Observer|Mirror|Mail|Star|Globe|Dispatch|Inquirer|Examiner|Sentinel|Register|Reader|Magazine|Weekly|Daily)$/;
const PLACES_LOWER: ReadonlySet<string> = new Set(
  [...PLACES]
    .map((place) => place.toLowerCase())
    .filter((place) => !/^(?:us|chad|turkey|jordan|victoria|florence|phoenix)$/.test(place)),
);
/** Peoples, for "Russian servers". */
const DEMONYMS = new Set(
  'russian russians chinese iranian iranians american americans british japanese german germans french israeli israelis indian indians syrian ukrainian cuban taiwanese vietnamese turkish canadian mexican australian dutch polish spanish italian swedish norwegian danish finnish korean koreans european pakistani saudi iraqi egyptian brazilian'.split(
    ' ',
  ),
);
