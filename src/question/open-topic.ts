/**
 * `the malware` of "tell me about the malware" and "what does the article say about the malware": asked for anything that is
 * said of it. Undefined where something is asked of it ("tell me how they got in").
 */
export function openTopic(text: string): string | undefined {
  if (text.length > MAX_CHARS) return undefined;
  const topic = FORMS.flatMap((form) => form.exec(text)?.[1] ?? [])[0];
  const isTopic =
    topic !== undefined &&
    !ASKS.test(topic) &&
    !PRONOUN.test(topic) &&
    topic.split(' ').length <= MAX_WORDS;
  return isTopic ? topic : undefined;
}

/**
 * "what about the malware" for "what does the article say about the malware", and "how did they get in" for "what does it say
 * about how they got in": that an article says it goes without saying, and its name would be looked for.
 */
export function withoutArticle(text: string): string {
  const topic = text.length > MAX_CHARS ? undefined : OF_ARTICLE.exec(text)?.[1];
  if (topic === undefined || PRONOUN.test(topic)) return text;
  if (ASKS.test(topic)) return topic;
  return topic.split(' ').length > MAX_WORDS ? text : `what about ${topic}`;
}

/** `the leak` and `who did it` of "about the leak: who did it": what a question is about, said before it. */
export function leadingTopic(text: string): { readonly topic: string; readonly rest: string } {
  const [all = '', topic = ''] = LEADING.exec(text.slice(0, MAX_CHARS)) ?? [];
  return ASKS.test(topic) ? { topic: '', rest: text } : { topic, rest: text.slice(all.length) };
}

const LEADING =
  /^\s*(?:(?:about|regarding|concerning|as for|in regard to|with regard to)\s|re:\s|re\s)([^,:;?!–—]{2,60}?) ?[,:–—-]\s+(?=(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could)\b)/iu;

const MAX_CHARS = 300;
const OPENS = '^\\W*(?:(?:and|but|so|ok|okay|well|please|pls|hey) )*';
const ARTICLE =
  '(?:(?:the|this|that|these|your|ur|any|any of the|all the) )?(?:news )?(?:articles?|sources?|pieces?|reports?|story|stories|texts?|documents?|it|you)';
const MAX_WORDS = 6;
const TOPIC = '([^,;:?!]+?)(?: (?:in (?:it|this|the article)|pls|please|exactly|then))?\\W*$';
const ABOUT = '(?:about|on|of|regarding|concerning|re)';

const OF_ARTICLE = new RegExp(
  `${OPENS}(?:what(?: else| exactly)? (?:does|do|did|can|could) ${ARTICLE} (?:say|said|says|tell|told|report|reported|mention|write|know)(?: (?:me|us))?(?: to say)? ${ABOUT}|what ${ARTICLE} says? ${ABOUT}) ${TOPIC}`,
  'iu',
);

const FORMS: readonly RegExp[] = [
  OF_ARTICLE,
  new RegExp(
    `${OPENS}(?:(?:tell|give|show) (?:me|us) (?:all |more |anything |something |everything |info |details |the details )?|(?:any|some|more)?(?:thing| ?info(?:rmation)?| ?details?| ?news| ?word) |what (?:do|does|did) (?:we|they|you|anyone) know |what (?:is|['’]?s|was) (?:said|known|written|reported|mentioned|there) |what |how )${ABOUT} ${TOPIC}`,
    'iu',
  ),
  new RegExp(`${OPENS}(?:explain|describe) ${TOPIC}`, 'iu'),
  // "the malware?", "North Korea?"
  /^\W*(?:the )?([\p{L}\p{N}’'-]+|\p{Lu}\S* \p{Lu}[\p{L}\p{N}’'-]*)\W*$/u,
];

/** What begins a question of its own. */
const ASKS = /^(?:who|whom|whose|what|when|where|why|how|which|whether|if)\b/iu;
const PRONOUN = /^(?:it|that|this|them|him|her|he|she|they)\b/iu;
