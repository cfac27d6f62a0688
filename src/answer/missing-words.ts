import type { Fact } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { type AskedTopic, askedSpeaker, askedTopic } from '../question/asked-speaker.ts';
import type { NameMatch } from '../text/match-names.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
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
  if (speaker === undefined) return missingTopic(topic, [says, ...asks], cited, parts);
  if (sentences.every(speaker.mayHaveSaid))
    return missingTopic(topic, [says, ...asks], cited, parts);
  const theirs = cited.filter(speaker.mayHaveSaid);
  const asked = asks.filter((ask) => speaker.isIn(askedSpeaker(ask) ?? ''));
  if (theirs.length === 0 && asked.length === 0) return { kind: 'speaker', of: speaker.name };
  return missingTopic(topic, asked, theirs.length > 0 ? theirs : cited, parts);
}

/**
 * The topic, where the sources speak of it and neither the wordings nor the sentences do. Names decide where there are any,
 * all of them for what may have been said; else one word in common is enough, of the topic and of what it begins with, and a
 * word that nobody has says nothing.
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
  const names = namesIn(topic.words);
  if (names.length > 0) {
    const told = new Set([...sentences.flatMap((one) => one.names), ...texts.flatMap(namesIn)]);
    const isTold = (name: string): boolean => told.has(name);
    return (topic.isStatement ? names.every(isTold) : names.some(isTold)) ? undefined : missing;
  }
  const told = new Set(texts.flatMap((text) => tokenise(text)).map(({ stem }) => stem));
  const isMissing = (words: readonly Token[]): boolean =>
    words.some(isInSources) && !words.some(({ stem }) => told.has(stem));
  const asked = tokenise(topic.words).filter(({ isStop }) => !isStop);
  return isMissing(asked) || (!topic.isStatement && isMissing(headOf(topic.words)))
    ? missing
    : undefined;
}

/** The words before the first preposition: `promotions` of "promotions for the hackers". */
function headOf(words: string): readonly Token[] {
  const [head = ''] = words.split(/\s(?:of|for|in|on|at|by|with|from|to|between|among|against)\s/i);
  return tokenise(head).filter(({ isStop }) => !isStop);
}
