/**
 * Whose words are asked for: `comey` in "what did comey say about it", "what does comey think" and "comey on the leak, what's his
 * view", `the times` in "according to the times, who was it". Undefined where nobody's are, or only some are asked about ("did comey say so").
 */
export function askedSpeaker(question: string): string | undefined {
  const text = question.slice(0, MAX_CHARS);
  for (const form of FORMS) {
    const words = form
      .exec(text)?.[1]
      ?.replace(/^(?:the|an?)\s+/i, '')
      .trim();
    if (words !== undefined && words !== '' && !NOBODY.test(words)) return words;
  }
  return undefined;
}

/** What somebody's words are asked for about. */
export interface AskedTopic {
  readonly words: string;
  /** Whether it is what they may have said ("did garcia say that the fire was set"), not only what they speak of. */
  readonly isStatement: boolean;
}

/** `the fire` in "what did garcia say about the fire", `the fire was set` in "did garcia say that the fire was set"; undefined where anything will do. */
export function askedTopic(question: string): AskedTopic | undefined {
  const text = question.slice(0, MAX_CHARS);
  if (askedSpeaker(text) === undefined) return undefined;
  const statement = DID_SAY.exec(text)?.[2]?.trim();
  const words =
    statement ??
    X_ON_Y.exec(text)?.[2]?.trim() ??
    ABOUT.flatMap((form) => form.exec(text)?.[1]?.trim() ?? [])[0];
  return words === undefined ? undefined : { words, isStatement: statement !== undefined };
}

/** The verb, not "North Korea's state hackers". */
const STATE =
  "(?<!['’]s )state(?= (?:that|whether|about|on|in|as|the|an?|his|her|their|its|it|they|he|she|to|for|any|anything|something)\\b|\\W*$)";
const SAYING = `say|said|tell|told|report|reported|claim|claimed|${STATE}|stated|write|written|wrote|think|believe|make|feel|reveal|allege|announce|conclude|mention|blame|reckon|suggest|argue|insist`;
const VIEW =
  'view|opinion|take|position|account|explanation|theory|comments?|statement|reaction|line|reporting|verdict|words?';
/** Up to five words without a mark between them. */
const SPEAKER = "((?:[\\p{L}\\p{N}.’'&-]+ ){0,4}?[\\p{L}\\p{N}.’'&-]+?)";

/** "garcia on the fire, what's his view": the speaker and the topic. */
const X_ON_Y = new RegExp(
  `^\\W*${SPEAKER} on ([^,;:?!–—]{2,60}) ?[,;:–—-] ?(?:(?:what|how)\\b[^?]{0,20}?\\b)?(?:(?:his|her|their|its) (?:${VIEW})|[’']?d? ?(?:they|he|she|it) (?:\\w+ ){0,2}?(?:${SAYING}))\\b`,
  'iu',
);
const ABOUT = [
  /\b(?:about|regarding|concerning|think of|say of|said of|make of|made of) ([^,;:?!]{1,80})/iu,
  new RegExp(`\\b(?:${VIEW}) (?:on|of) ([^,;:?!.]{1,80})`, 'iu'),
];

/** "did comey say that …"; "did comey say so" asks of what was said before. */
const DID_SAY = new RegExp(
  `^\\W*(?:(?:and|but|so|wait|ok|well)\\W+)?(?:did|does|do|has|have|had)(?: the)? ${SPEAKER} (?:\\w+ly |ever |also )?(?:say|said|tell|told|report|reported|claim|claimed|${STATE}|stated|write|wrote|written|mention|mentioned|confirm|confirmed|reveal|revealed|explain|explained|declare|declared|suggest|suggested|argue|argued|insist|insisted|quote|quoted|cite|cited|interview|interviewed|find out|found out|comment on|commented on|speak about|spoken about|talk about|talked about|refer to|referred to)\\b(?! (?:so|it|that|this)\\W*$)(?: (?:it|him|her|them)sel(?:f|ves) \\w+)?(?: (?:that|whether|if|on|about|anything about|something about))? ([^?!]{3,160})`,
  'iu',
);

const FORMS: readonly RegExp[] = [
  DID_SAY,
  // Asked for with a word, so that "did comey say so" is not meant.
  new RegExp(
    `\\b(?:what|who|whom|why|when|where|which|how)\\b[^,;:?!]{0,60}?\\b(?:did|does|do|has|have|had|[’']d|(?:is|[’']s)(?= (?:\\S+ ){1,4}(?:say|think|reckon)\\b))(?: the)? ${SPEAKER} (?:actually |ever |also |publicly )?(?:have to |has to |had to )?(?:${SAYING})\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:according to|as told by|quoted? from|in the words of|per) ${SPEAKER}(?=[,;:?!]|$| (?:what|who|whom|why|when|where|which|how|did|does|do|was|were|is|are|has|have)\\b)`,
    'iu',
  ),
  new RegExp(
    `\\bby (?:the )?(?!(?:his|her|their|its|your|my) )${SPEAKER}['’]s? (?:own )?(?:${VIEW}|estimate|count|reckoning|figures?|admission|telling)\\b`,
    'iu',
  ),
  X_ON_Y,
  new RegExp(
    `\\b(?:what(?: is|’s|'s| was|s)|need|want|give me)(?: the)? (?!(?:his|her|their|its|your|my) )${SPEAKER}(?:['’]s?)? (?:${VIEW})\\b`,
    'iu',
  ),
];

/** No name: nothing is known of who is meant. */
const NOBODY =
  /^(?:he|she|it|they|you|we|i|to|the|an?|one|who|anyone|anybody|someone|everyone|people|others?|sources?|article|text|report|story|paper|author|reporter|page|bot|experts?|officials?|authorities)$/i;

/** Whoever is asked about is named early in any real question; the rest is not read. */
const MAX_CHARS = 400;
