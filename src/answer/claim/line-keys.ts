import { normaliseWord } from '../../text/normalise.ts';
import { tokenise } from '../../text/tokenise.ts';
import { claimStem, conceptKey, phrasesAt } from './parse-concepts.ts';
import type { ProperNames } from './proper-names.ts';

/**
 * Every key under which a unit of the text could be found, and perhaps more: its stems, ideas and names. It costs a
 * tenth of reading the text, so that of many lines only those are read that may matter.
 */
export function lineKeys(text: string, names: ProperNames): ReadonlySet<string> {
  const tokens = tokenise(text);
  const keys = new Set(tokens.map(({ normalised }) => claimStem(normalised)));
  const parts = tokens.map(({ normalised }) => conceptKey(normalised));
  for (const at of parts.keys()) {
    for (const { concepts } of phrasesAt(parts, at))
      for (const concept of concepts.keys()) keys.add(`concept ${concept}`);
  }
  for (const { name } of names.match(text)) keys.add(`@${name}`);
  // FBI of "the FBI director", which is a name as well.
  for (const { surface } of tokens)
    for (const { name } of names.match(surface)) keys.add(`@${name}`);
  // The tagger keeps some hyphened words whole: "ex-official".
  for (const [word] of text.matchAll(/[^\s-]+(?:-[^\s,.;:!?"-]+)+/g))
    keys.add(claimStem(normaliseWord(word)));
  if (tokens.some(({ normalised }) => /\d/.test(normalised) || AMOUNTS.test(normalised)))
    keys.add('amount');
  return keys;
}

/** The beginnings of numbers in words. */
const AMOUNTS =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twen|for|hundred|thousand|million|billion|dozen|half|couple|several|many|few|once|twice|single|zero|no|pair|score|both|quarter|double|triple)/;
