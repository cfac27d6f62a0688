import type { Fact } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { askedTopic } from '../question/asked-speaker.ts';
import type { NameMatch } from '../text/match-names.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import type { Missing } from './what-is-missing.ts';

/**
 * What somebody's words are asked for about, where the sources speak of it and neither an editor's fact nor the sentences
 * that it cites do: the fact answers for the speaker, not for that. Names decide where there are any; else one word in
 * common is enough, and a word that nobody has says nothing.
 */
export function missingTopic(
  question: string,
  { says, asks }: Pick<Fact, 'says' | 'asks'>,
  cited: readonly Pick<Sentence, 'text' | 'names'>[],
  words: {
    readonly matchNames: (text: string) => readonly NameMatch[];
    readonly isInSources: (token: Token) => boolean;
  },
): Missing | undefined {
  const topic = askedTopic(question);
  if (topic === undefined) return undefined;
  const texts = [says, ...asks, ...cited.map(({ text }) => text)];
  const names = namesIn(topic, words.matchNames);
  if (names.length > 0) {
    const told = new Set([
      ...cited.flatMap((sentence) => sentence.names),
      ...texts.flatMap((text) => namesIn(text, words.matchNames)),
    ]);
    return names.some((name) => told.has(name)) ? undefined : { kind: 'topic', of: topic };
  }
  const asked = tokenise(topic).filter(({ isStop }) => !isStop);
  const told = new Set(texts.flatMap((text) => tokenise(text)).map(({ stem }) => stem));
  const isMissing = asked.some(words.isInSources) && !asked.some(({ stem }) => told.has(stem));
  return isMissing ? { kind: 'topic', of: topic } : undefined;
}

function namesIn(
  text: string,
  matchNames: (text: string) => readonly NameMatch[],
): readonly string[] {
  return matchNames(text).map(({ name }) => name);
}
