import { countryOf } from './capitals.ts';
import type { Part } from './part.ts';
import { placeKey } from './place-key.ts';
import { placeOf } from './proper-kinds.ts';
import type { ProperNames } from './proper-names.ts';
import type { BareWord } from './tag-claim-words.ts';

/**
 * The country of a place or people, so that Norwegian is of Norway. A capital that owns or acts stands for its country:
 * "Oslo's ministry", "Washington accuses".
 */
export function countryKeys(
  words: readonly BareWord[],
  { from, to }: Part,
  names: ProperNames,
): readonly string[] {
  const surface = to === from + 1 ? (words[from]?.text ?? '') : '';
  const place = placeOf(surface);
  const owner = countryOf(surface.replace(/['’]?s$/, ''));
  const country = countryOf(surface) ?? owner;
  const next = words[to];
  if (country === undefined) return place === undefined ? [] : [placeKey(place, names)];
  const before = words[from - 1];
  const isOfBody = before?.lower === 'in' && GOVERNS.test(words[from - 2]?.lower ?? '');
  // "for Oslo to accuse"
  const isForSubject = before?.lower === 'for' && next?.lower === 'to';
  const isSubject =
    isForSubject || (/^(?:VERB|AUX|ADV)$/.test(next?.tag ?? '') && before?.tag !== 'ADP');
  const isOwner = /^['’]s?$/.test(next?.lower ?? '') || countryOf(surface) === undefined;
  const isSpeaker = before?.lower === 'to' && words[from - 2]?.lower === 'according';
  return isOfBody || isSubject || isOwner || isSpeaker ? [placeKey(country, names)] : [];
}

/** "the ministry in Oslo" */
const GOVERNS = /(?:^| )(?:ministry|government|administration|regime|leadership|rulers|officials)$/;
