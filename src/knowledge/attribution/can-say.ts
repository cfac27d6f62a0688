import { followsClaim, isBesideQuotation } from './follows-claim.ts';
import { headOf, isCapitalised, type Phrase } from './phrase.ts';
import { readPhrase } from './read-phrase.ts';
import type { Word } from './read-words.ts';
import { isRoleNoun, isSourceNoun } from './source-nouns.ts';
import { speechKind } from './speech-verbs.ts';

/** True when the subject can say it: see the kinds of verbs. */
export function canSay(words: readonly Word[], verb: number, phrase: Phrase): boolean {
  const kind = speechKind(words[verb]?.lower ?? '');
  const head = headOf(words, phrase.from, phrase.to);
  const isPronoun = words[phrase.from]?.tag === 'PRON';
  const isSource = head !== undefined && isSourceNoun(head.lower);
  const isPerson = isPronoun || isSource || isCapitalised(head);
  switch (kind) {
    case 'says':
      return isPerson || !words[verb]?.lower.startsWith('t');
    case 'claims':
      return isPerson && followsClaim(words, verb);
    case 'makes-known':
      return isSource || isCapitalised(head) || (isPronoun && followsClaim(words, verb));
    case 'finds':
      return (isSource || concludes(words, verb, phrase)) && followsClaim(words, verb);
    case 'holds':
      return isPerson && words[verb + 1]?.lower === 'that';
    case 'quotes':
      // "the note read “Pay.”", and nobody who read a book
      if (words[verb]?.lower.startsWith('read'))
        return isSource && !isRoleNoun(head.lower) && isBesideQuotation(words, verb);
      return isPerson && isBesideQuotation(words, verb);
    case 'acts':
      return isPerson && !isFine(words, verb);
    case 'believes':
      // "He expects it to open", and not of a story "she expected him to come".
      if (isPronoun) return words[verb]?.lower === 'expects' && isOnePerson(words, phrase);
      return isSource || (isCapitalised(head) && words[verb]?.lower !== 'feared');
    default:
      return false;
  }
}

/** "He suggested that …", "Ann Lee concluded that …"; not "it suggests that …", "DNA suggests that …". */
function concludes(words: readonly Word[], verb: number, phrase: Phrase): boolean {
  if (!/^(?:suggest|conclude)/.test(words[verb]?.lower ?? '')) return false;
  if (words[verb + 1]?.lower !== 'that') return false;
  const head = headOf(words, phrase.from, phrase.to);
  return (
    isOnePerson(words, phrase) ||
    (words[phrase.from]?.tag !== 'PRON' &&
      head !== undefined &&
      isCapitalised(head) &&
      head.text !== head.text.toUpperCase())
  );
}

function isOnePerson(words: readonly Word[], { from, to }: Phrase): boolean {
  return to - from === 1 && /^s?he$/.test(words[from]?.lower ?? '');
}

/** "The officer cited the driver for speeding." */
function isFine(words: readonly Word[], verb: number): boolean {
  if (!words[verb]?.lower.startsWith('cite')) return false;
  const phrase = readPhrase(words, verb + 1);
  const object = phrase && headOf(words, phrase.from, phrase.to);
  return (
    object !== undefined &&
    words.slice(verb).some((word) => word.lower === 'for') &&
    isSourceNoun(object.lower)
  );
}
