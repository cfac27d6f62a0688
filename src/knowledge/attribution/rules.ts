import { canSay } from './can-say.ts';
import { endsClause } from './follows-claim.ts';
import { headOf, isCapitalised, isTime, type Phrase, POSSESSIVE } from './phrase.ts';
import { readPhrase } from './read-phrase.ts';
import { readSubject } from './read-subject.ts';
import { isBoundary, isVerb, type Word } from './read-words.ts';
import { bluntly, rejects, saying } from './rules-of-stance.ts';
import { isSourceNoun, NO_SOURCES } from './source-nouns.ts';
import { speechKind } from './speech-verbs.ts';

/** A speaker that a rule found, not yet told apart from an outlet. */
export interface Finding {
  readonly phrase: Phrase;
  /** The verb of speech, if there is one, in lower case. */
  readonly verb?: string;
  /** The rules by how far out they stand: the outermost voice is the sentence's. */
  readonly place: 'outer' | 'main';
}

/** One way in which sentences name their speaker. */
export type Rule = (words: readonly Word[]) => readonly Finding[];

/** "According to FBI analysts, …", "…, according to the Washington Post." Not "according to plan". */
const accordingTo: Rule = (words) =>
  places(words, (at) => words[at]?.lower === 'according' && words[at + 1]?.lower === 'to').flatMap(
    (at) => {
      const phrase = readPhrase(words, at + 2);
      const head = phrase && headOf(words, phrase.from, phrase.to);
      if (phrase === undefined || head === undefined) return [];
      const isSource =
        isCapitalised(head) || (isSourceNoun(head.lower) && !NO_SOURCES.has(head.lower));
      return isSource ? [{ phrase, place: 'outer' }] : [];
    },
  );

/** "X, the director of Y, said …", "The bureau cited …", "…, police said.", "investigators believe …". */
const subjectSays: Rule = (words) =>
  places(words, (at) => isSpeech(words, at)).flatMap((at): Finding[] => {
    const phrase = readSubject(words, at);
    if (phrase === undefined || !canSay(words, at, phrase)) return [];
    const verb = words[at]?.lower ?? '';
    return [{ phrase, verb, place: endsClause(words, at) ? 'outer' : 'main' }];
  });

/** "“…,” said Ann Lee, a spokeswoman for Acme.", "The valve failed, says the mayor." */
const saysSubject: Rule = (words) =>
  places(words, (at) => {
    const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
    if (word === undefined || after === undefined || isBoundary(words, at + 1)) return false;
    const kind = speechKind(word.lower);
    const isSaid = kind === 'says' || kind === 'quotes' || kind === 'claims';
    const isPossessive = POSSESSIVE.test(after.lower);
    if (after.tag === 'PRON' && !isPossessive) return false;
    if (before?.tag === 'QUOTE') return isSaid && after.tag !== 'ADP' && after.lower !== 'to';
    const isPlain = (kind === 'says' && !word.lower.startsWith('t')) || word.lower === 'wrote';
    return before?.text === ',' && isPlain && isVerb(word);
  }).flatMap((at): Finding[] => {
    const phrase = readPhrase(words, at + 1);
    if (phrase === undefined || isVerb(words[phrase.to])) return [];
    if (isTime(headOf(words, phrase.from, phrase.to))) return [];
    const before = words[at - 1]?.tag === 'QUOTE' ? undefined : readSubject(words, at);
    if (POSSESSIVE.test(words[at + 1]?.lower ?? '') && !isOwnSpeaker(words, phrase, before))
      return [];
    if (before !== undefined && !isSpokenFor(words, before, phrase)) return [];
    return [{ phrase, verb: words[at]?.lower ?? '', place: 'outer' }];
  });

/** "said its lawyer"; not "said his piece", "The line, a small one, said its captain, Max Roth, was ill". */
function isOwnSpeaker(words: readonly Word[], after: Phrase, before: Phrase | undefined): boolean {
  const { from, to } = after.role ?? after;
  const head = headOf(words, from, to);
  const isQuoted = words[from - 2]?.tag === 'QUOTE';
  const goesOn = words[after.to]?.text === ',' && isVerb(words[after.to + 1]);
  if (before !== undefined || (goesOn && !isQuoted)) return false;
  return head !== undefined && isSourceNoun(head.lower);
}

/**
 * True where the speaker stands after the verb, though what stands before might be its subject: "Fatigue, a fault and a
 * missing sign are looked at, said Ann Lee". "Lee, the mayor, said Bonn was safe" and "…, said Monday" are Lee's.
 */
function isSpokenFor(words: readonly Word[], before: Phrase, after: Phrase): boolean {
  const [thing, speaker] = [before, after].map(({ from, to }) => headOf(words, from, to));
  if (words[before.from]?.tag === 'PRON' || speaker === undefined) return false;
  const isOne = isCapitalised(speaker) || isSourceNoun(speaker.lower);
  return isOne && thing !== undefined && !isCapitalised(thing) && !isSourceNoun(thing.lower);
}

/** "Lee was quoted as saying …", "Reuters quoted Lee as saying …". */
const quotedAsSaying: Rule = (words) =>
  places(words, (at) => words[at]?.lower === 'quoted').flatMap((at): Finding[] => {
    const as = words.findIndex(
      (word, index) => index > at && word.lower === 'as' && words[index + 1]?.lower === 'saying',
    );
    if (as < 0) return [];
    const isPassive = words[at - 1]?.tag === 'AUX';
    const phrase = isPassive ? readSubject(words, at - 1) : readPhrase(words.slice(0, as), at + 1);
    const by = isPassive ? undefined : readSubject(words, at);
    return [
      ...(phrase ? [{ phrase, verb: 'quoted', place: 'outer' as const }] : []),
      ...(by ? [{ phrase: by, verb: 'reported', place: 'main' as const }] : []),
    ];
  });

/** "…, citing two officials." */
const citing: Rule = (words) =>
  places(words, (at) => words[at]?.lower === 'citing').flatMap((at): Finding[] => {
    const phrase = readPhrase(words, at + 1);
    const head = phrase && headOf(words, phrase.from, phrase.to);
    const isSource = head !== undefined && (isCapitalised(head) || isSourceNoun(head.lower));
    return phrase !== undefined && isSource ? [{ phrase, verb: 'citing', place: 'main' }] : [];
  });

/** "Lee: “It was old.”", "“It was old.” — Ann Lee", and of headlines "Police: bank was robbed". */
const besideMark: Rule = (words) => {
  const mark = words.findIndex(
    (word) => word.text === ':' || word.text === '—' || word.text === '–' || word.text === '-',
  );
  const isBefore = words[mark]?.text === ':';
  const phrase = isBefore
    ? readSubject(words, mark)
    : words[mark - 1]?.tag === 'QUOTE'
      ? readPhrase(words, mark + 1)
      : undefined;
  const head = phrase && headOf(words, phrase.from, phrase.to);
  if (phrase === undefined || head === undefined) return [];
  if (isBefore) {
    const isAlone = phrase.from === 0 && phrase.to === mark;
    const isShort =
      isSourceNoun(head.lower) &&
      words.slice(0, mark).every((word) => word.tag !== 'ADP' && !isVerb(word));
    return isAlone && (words[mark + 1]?.tag === 'QUOTE' || isShort)
      ? [{ phrase, place: 'outer' }]
      : [];
  }
  return isCapitalised(head) && phrase.to >= words.length - 1 ? [{ phrase, place: 'outer' }] : [];
};

/** In the order in which they are asked. */
export const RULES: readonly Rule[] = [
  accordingTo,
  quotedAsSaying,
  saysSubject,
  subjectSays,
  besideMark,
  citing,
  rejects,
  saying,
  bluntly,
];

function places(words: readonly Word[], isOne: (at: number) => boolean): readonly number[] {
  return words.flatMap((_, at) => (isOne(at) ? [at] : []));
}

/** A verb of speech, and not "a say", "two claims", "said to be", "a name believed by most". */
function isSpeech(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || speechKind(word.lower) === undefined) return false;
  if (words[at + 1]?.lower === 'by') return false;
  // "insisted on leaving" is a deed.
  if (word.lower.startsWith('insist') && words[at + 1]?.lower === 'on') return false;
  if (
    words[at + 1]?.lower === 'to' &&
    /^(?:said|told|believed|suspected|alleged|found|reported|estimated|feared|claimed)$/.test(
      word.lower,
    )
  )
    return false;
  // "The BBC reports that …" is taken for a noun by the tagger.
  const isReport = isCapitalised(words[at - 1]) && words[at + 1]?.lower === 'that';
  return isVerb(word) || isReport || /^(?:said|says|told)$/.test(word.lower);
}
