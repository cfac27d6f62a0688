import { createCrossReader } from './answer/across/hear-other-sources.ts';
import { type AnswerParts, answerQuestion } from './answer/answer-question.ts';
import { createAsOf } from './answer/ask-as-of.ts';
import { claimCheckerSteps } from './answer/check-claim.ts';
import { checkMessage } from './answer/check-message.ts';
import { listsSteps } from './answer/create-lists.ts';
import { createSentenceFinder } from './answer/find-sentence.ts';
import { editorialMatcherSteps } from './answer/match-editorial.ts';
import { createRanker } from './answer/rank.ts';
import { createSentenceSearch } from './answer/search-sentences.ts';
import { createSuggester } from './answer/suggest.ts';
import { createQuoteMaker } from './answer/to-quote.ts';
import type { Engine } from './domain/engine.ts';
import type { Knowledge } from './domain/knowledge.ts';
import { finish, type Steps } from './domain/steps.ts';
import { splitSentences } from './knowledge/split-sentences.ts';
import { spellingSteps } from './question/correct-spelling.ts';
import { sentenceIndexSteps } from './search/sentence-index.ts';
import { tabulate, type WordTable } from './search/word-table.ts';
import { createNameMatcher } from './text/match-names.ts';
import { type Token, tokenise } from './text/tokenise.ts';

/** The engine over a knowledge. Building it indexes every sentence; nothing is read or written. */
export function createEngine(knowledge: Knowledge): Engine {
  return finish(engineSteps(knowledge, [tabulate(knowledge.sentences)], false));
}

/**
 * As {@link createEngine}, in steps, with the words of the sentences read already. What an engine makes at its first
 * use is made at once where it is to be warm: then nobody waits for it.
 */
export function* engineSteps(
  knowledge: Knowledge,
  tables: readonly WordTable[],
  isWarm: boolean,
): Steps<Engine> {
  const ranker = createRanker(yield* sentenceIndexSteps(knowledge.sentences, tables));
  const matchNames = createNameMatcher(knowledge.names);
  const kinds = new Map(knowledge.names.map(({ name, kind }) => [name, kind]));
  const asked = yield* tokenSteps(knowledge.facts.flatMap(({ asks }) => asks));
  const unanswered = yield* tokenSteps(knowledge.gaps.flatMap(({ asks }) => asks));
  const names = knowledge.names
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((name) => tokenise(name));
  const named = new Set(names.map(({ stem }) => stem));
  const answered = new Set(asked.map(({ stem }) => stem));
  const toQuote = createQuoteMaker(knowledge);
  const vocabulary = {
    matchNames,
    kindOfName: (name: string) => kinds.get(name),
    documentFrequency: ranker.index.documentFrequency,
    inverseDocumentFrequency: ranker.index.inverseDocumentFrequency,
    correctSpelling: yield* spellingSteps(knownWords(tables, [asked, unanswered, names])),
  };
  const parts: AnswerParts = {
    knowledge,
    ranker,
    vocabulary,
    matchEditorial: yield* editorialMatcherSteps(knowledge, matchNames),
    toQuote,
    hearOthers: createCrossReader({ knowledge, vocabulary, ranker, toQuote }),
    words: {
      isInSources: ({ stem }) => named.has(stem) || ranker.index.documentFrequency(stem) > 0,
      isAnswered: ({ stem }) => answered.has(stem),
    },
  };
  const findSentence = createSentenceFinder(knowledge);
  const check = yield* claimCheckerSteps(parts, isWarm);
  const lists = yield* listsSteps(knowledge, { matchNames, toQuote, isWarm });
  const isOnSubject = (text: string): boolean => {
    const words = tokenise(text).filter(({ isStop }) => !isStop);
    const known = words.filter(({ stem }) => parts.vocabulary.documentFrequency(stem) > 0);
    return matchNames(text).length > 0 || known.length * 2 >= words.length;
  };
  const explain = createAsOf(
    knowledge,
    (question, options = {}) => answerQuestion(question, options, parts),
    createEngine,
  );
  return {
    knowledge,
    ask: (question, options) => explain(question, options).answer,
    explain,
    check,
    checkMessage: (text, limit) =>
      checkMessage(text, limit, { check, splitSentences, isOnSubject }),
    suggest: createSuggester(knowledge),
    search: createSentenceSearch({ index: ranker.index, matchNames, toQuote }),
    quote(reference) {
      const sentence = findSentence(reference);
      return sentence === undefined ? undefined : parts.toQuote(sentence);
    },
    lists,
  };
}

/** The tokens of all the texts, in one step for each of them. */
function* tokenSteps(texts: readonly string[]): Steps<readonly Token[]> {
  const tokens: Token[] = [];
  for (const text of texts) {
    tokens.push(...tokenise(text));
    yield;
  }
  return tokens;
}

/** Every word that a source, an editor's question or a name has. */
function* knownWords(
  tables: readonly WordTable[],
  others: readonly (readonly Token[])[],
): Generator<string, void, undefined> {
  for (const { words } of tables) yield* words;
  for (const tokens of others) for (const { normalised } of tokens) yield normalised;
}
