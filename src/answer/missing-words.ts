import type { Fact } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { type AskedTopic, askedSpeaker, askedTopic } from '../question/asked-speaker.ts';
import type { NameMatch } from '../text/match-names.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { kindOfWords } from './claim/proper-kinds.ts';
import type { AskedSpeaker } from './said-by.ts';
import type { Missing } from './what-is-missing.ts';

/** What is known of the words of questions. */
interface WordParts {
  readonly matchNames: (text: string) => readonly NameMatch[];
  readonly isInSources: (token: Token) => boolean;
}

/**
 * What keeps an editor's fact from answering a question for somebody's words: that neither a sentence which it cites may be
 * the speaker's nor a wording of it asks for the speaker's, or that what they are asked about stands in none of these. Where
 * it cites others too, their sentences and the wordings for them tell nothing of the speaker. `cited`: those of its
 * sentences that answer.
 */
export function missingWords(
  question: string,
  { says, asks }: Pick<Fact, 'says' | 'asks'>,
  sentences: readonly Sentence[],
  cited: readonly Sentence[],
  speaker: AskedSpeaker | undefined,
  parts: WordParts,
): Missing | undefined {
  const topic = askedTopic(question);
  if (speaker === undefined) {
    const stranger = strangerAsked(question, [says, ...asks], parts);
    return stranger ?? missingTopic(topic, [says, ...asks], cited, parts);
  }
  if (sentences.every(speaker.mayHaveSaid))
    return missingTopic(topic, [says, ...asks], cited, parts);
  const theirs = cited.filter(speaker.mayHaveSaid);
  const asked = asks.filter((ask) => speaker.isIn(askedSpeaker(ask) ?? ''));
  if (theirs.length === 0 && asked.length === 0) return { kind: 'speaker', of: speaker.name };
  return missingTopic(topic, asked, theirs.length > 0 ? theirs : cited, parts);
}

/** In whatever letters people type it. */
function isOutlet(words: string): boolean {
  const name = words.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [name, `the ${name}`].some((one) => kindOfWords(one) === 'outlet');
}

/** The outlet whose words are asked for, where neither a source nor a wording has a word of it: "what did the guardian write". */
function strangerAsked(
  question: string,
  wordings: readonly string[],
  { matchNames, isInSources }: WordParts,
): Missing | undefined {
  const words = askedSpeaker(question);
  if (words === undefined || matchNames(words).length > 0) return undefined;
  if (!isOutlet(words)) return undefined;
  const asked = contentOf(words);
  const told = new Set(wordings.flatMap(contentOf).map(({ stem }) => stem));
  const isStrange = !asked.some((token) => isInSources(token) || told.has(token.stem));
  return asked.length > 0 && isStrange ? { kind: 'speaker', of: words } : undefined;
}

/**
 * The topic, where the sources speak of it and neither the wordings nor the sentences do. Of names one
 * must be told, all of them for what may have been said; of the other words one in common is enough, of the topic and of what
 * it begins with. A word that nobody has says nothing, nor does one for the incident itself.
 */
function missingTopic(
  topic: AskedTopic | undefined,
  wordings: readonly string[],
  sentences: readonly Pick<Sentence, 'text' | 'names'>[],
  { matchNames, isInSources }: WordParts,
): Missing | undefined {
  if (topic === undefined) return undefined;
  const missing: Missing = { kind: 'topic', of: topic.words };
  const texts = [...wordings, ...sentences.map(({ text }) => text)];
  const namesIn = (text: string): readonly string[] => matchNames(text).map(({ name }) => name);
  const matches = matchNames(topic.words);
  const names = matches.map(({ name }) => name);
  if (names.length > 0) {
    const told = new Set([...sentences.flatMap((one) => one.names), ...texts.flatMap(namesIn)]);
    const isTold = (name: string): boolean => told.has(name);
    if (!(topic.isStatement ? names.every(isTold) : names.some(isTold))) return missing;
    if (topic.isStatement) return undefined;
  }
  const told = new Set(texts.flatMap((text) => tokenise(text)).map(({ stem }) => stem));
  const isMissing = (words: readonly Token[]): boolean =>
    words.some(isInSources) && !words.some(({ stem }) => told.has(stem));
  const asked = besideNames(topic.words, matches);
  const isHeadMissing = !topic.isStatement && names.length === 0 && isMissing(headOf(topic.words));
  return isMissing(asked) || isHeadMissing ? missing : undefined;
}

/** The words of a topic that are no part of a name, and not the incident's own: `malware` of "the sony malware". */
function besideNames(words: string, names: readonly NameMatch[]): readonly Token[] {
  return contentOf(words).filter(
    ({ start, end, normalised }) =>
      !INCIDENT.test(normalised) && !names.some((name) => start < name.end && end > name.start),
  );
}

const INCIDENT = /^(?:hack|attack|breach|incident|case|affair|event|matter)(?:s|ing)?$/;

function contentOf(text: string): readonly Token[] {
  return tokenise(text).filter(({ isStop }) => !isStop);
}

/** The words before the first preposition: `promotions` of "promotions for the hackers". */
function headOf(words: string): readonly Token[] {
  const [head = ''] = words.split(/\s(?:of|for|in|on|at|by|with|from|to|between|among|against)\s/i);
  return contentOf(head).filter(({ normalised }) => !INCIDENT.test(normalised));
}
