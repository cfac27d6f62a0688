/**
 * Whose words are asked for: `comey` in "what did comey say about it" and "what does comey think", `the times` in
 * "according to the times, who was it". Undefined where nobody's are, or only some are asked about ("did comey say so").
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

/** What somebody's words are asked for about: `the fire` in "what did garcia say about the fire". Undefined where anything will do. */
export function askedTopic(question: string): string | undefined {
  const text = question.slice(0, MAX_CHARS);
  return askedSpeaker(text) === undefined ? undefined : ABOUT.exec(text)?.[1]?.trim();
}

const ABOUT =
  /\b(?:about|regarding|concerning|think of|say of|said of|make of|made of) ([^,;:?!]{1,80})/iu;

const SAYING =
  'say|said|tell|told|report|reported|claim|claimed|state|stated|write|written|wrote|think|believe|make|feel|reveal|allege|announce|conclude|mention|blame';
const VIEW = 'view|opinion|take|position|account|explanation|theory|comments?|statement|reaction';
/** Up to five words without a mark between them. */
const SPEAKER = "((?:[\\p{L}\\p{N}.’'&-]+ ){0,4}?[\\p{L}\\p{N}.’'&-]+?)";

const FORMS: readonly RegExp[] = [
  // Asked for with a word, so that "did comey say so" is not meant.
  new RegExp(
    `\\b(?:what|who|whom|why|when|where|which|how)\\b[^,;:?!]{0,60}?\\b(?:did|does|do|has|have|had)(?: the)? ${SPEAKER} (?:actually |ever |also |publicly )?(?:${SAYING})\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:according to|as told by|quoted? from|in the words of) ${SPEAKER}(?=[,;:?!]|$| (?:what|who|whom|why|when|where|which|how|did|does|do|was|were|is|are|has|have)\\b)`,
    'iu',
  ),
  new RegExp(`\\bwhat(?: is|’s|'s| was|s) ${SPEAKER}(?:['’]s?|s)? (?:${VIEW})\\b`, 'iu'),
];

/** No name: nothing is known of who is meant. */
const NOBODY =
  /^(?:he|she|it|they|you|we|i|one|who|anyone|anybody|someone|everyone|people|others?|sources?|article|text|report|story|paper|author|reporter|page|bot|experts?|officials?|authorities)$/i;

/** Whoever is asked about is named early in any real question; the rest is not read. */
const MAX_CHARS = 400;
