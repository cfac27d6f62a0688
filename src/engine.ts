import { createCorrectionFinder } from './answer/across/corrections-of.ts';
import { createCrossReader } from './answer/across/hear-other-sources.ts';
import { type AnswerParts, answerQuestion } from './answer/answer-question.ts';
import { createAsOf } from './answer/ask-as-of.ts';
import { claimCheckerSteps } from './answer/check-claim.ts';
import { checkMessage } from './answer/check-message.ts';
import type { Corpus } from './answer/corpus.ts';
import { corpusOf } from './answer/corpus-in-memory.ts';
import { listsSteps } from './answer/create-lists.ts';
import { findAbsentNames, type WordKnowledge } from './answer/find-absent-names.ts';
import { createSentenceFinder } from './answer/find-sentence.ts';
import { editorialMatcherSteps } from './answer/match-editorial.ts';
import { createRanker } from './answer/rank.ts';
import { createSentenceSearch } from './answer/search-sentences.ts';
import { createSuggester } from './answer/suggest.ts';
import { createQuoteMaker, type QuoteMaker } from './answer/to-quote.ts';
import type { Engine } from './domain/engine.ts';
import type { Knowledge } from './domain/knowledge.ts';
import type { Lists } from './domain/lists.ts';
import { finish, type Steps } from './domain/steps.ts';
import { splitSentences } from './knowledge/split-sentences.ts';
import { spellingSteps } from './question/correct-spelling.ts';
import { type SentenceIndex, sentenceIndexSteps } from './search/sentence-index.ts';
import { tabulate, type WordTable } from './search/word-table.ts';
import { createNameMatcher, type NameMatch } from './text/match-names.ts';
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
  const corpus = corpusOf(knowledge);
  const index = yield* sentenceIndexSteps(knowledge.sentences, tables);
  const answering = yield* answeringSteps({
    corpus,
    index,
    correctorSteps: (others) => spellingSteps(knownWords(tables, others)),
    listsSteps: (parts) => listsSteps(knowledge, corpus, { ...parts, index, isWarm }),
    isWarm,
  });
  return { knowledge, ...answering };
}

/** What answers are given from, wherever it is kept. */
export interface AnsweringParts {
  readonly corpus: Corpus;
  readonly index: SentenceIndex;
  /** A corrector over the words of the sources, and over others. */
  readonly correctorSteps: (
    others: readonly string[],
  ) => Steps<(word: string) => string | undefined>;
  readonly listsSteps: (parts: {
    readonly matchNames: (text: string) => readonly NameMatch[];
    readonly toQuote: QuoteMaker;
  }) => Steps<Lists>;
  readonly isWarm: boolean;
}

/** An engine without the knowledge in memory, in steps. */
export function* answeringSteps({
  corpus,
  index,
  correctorSteps,
  listsSteps: makeLists,
  isWarm,
}: AnsweringParts): Steps<Omit<Engine, 'knowledge'>> {
  const matchNames = createNameMatcher(corpus.names);
  const kinds = new Map(corpus.names.map(({ name, kind }) => [name, kind]));
  const asked = yield* tokenSteps(corpus.facts.flatMap(({ asks }) => asks));
  const unanswered = yield* tokenSteps(corpus.gaps.flatMap(({ asks }) => asks));
  const names = corpus.names
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((name) => tokenise(name));
  const named = new Set(names.map(({ stem }) => stem));
  const answered = new Set(asked.map(({ stem }) => stem));
  const refused = new Set(unanswered.map(({ stem }) => stem));
  const words: WordKnowledge = {
    isInSources: ({ stem }) => named.has(stem) || index.documentFrequency(stem) > 0,
    isAnswered: ({ stem }) => answered.has(stem),
  };
  const ranker = createRanker(index, (text) => findAbsentNames(text, words));
  const toQuote = createQuoteMaker(corpus);
  const correctionOf = createCorrectionFinder(corpus);
  const vocabulary = {
    matchNames,
    kindOfName: (name: string) => kinds.get(name),
    documentFrequency: index.documentFrequency,
    inverseDocumentFrequency: index.inverseDocumentFrequency,
    isAsked: (stem: string) => answered.has(stem) || refused.has(stem),
    ...(index.expect === undefined ? {} : { expect: index.expect }),
    correctSpelling: yield* correctorSteps(
      [asked, unanswered, names].flatMap((tokens) => tokens.map(({ normalised }) => normalised)),
    ),
  };
  const parts: AnswerParts = {
    corpus,
    ranker,
    vocabulary,
    matchEditorial: yield* editorialMatcherSteps(corpus, matchNames),
    toQuote,
    hearOthers: createCrossReader({ corpus, vocabulary, ranker, toQuote, correctionOf }),
    words,
    isSupported: (claim) => checkSources(claim).verdict === 'supported',
  };
  const findSentence = createSentenceFinder(corpus);
  const check = yield* claimCheckerSteps({ ...parts, correctionOf }, isWarm);
  // Of sentences alone, which are few beside an editor's lines: some questions ask it as well.
  const sourcesAlone: Corpus = Object.create(corpus, { facts: { value: [] }, gaps: { value: [] } });
  const checkSources = yield* claimCheckerSteps(
    { ...parts, corpus: sourcesAlone, correctionOf },
    false,
  );
  const lists = yield* makeLists({ matchNames, toQuote });
  const isOnSubject = (text: string): boolean => {
    const words = tokenise(text).filter(({ isStop }) => !isStop);
    const known = words.filter(({ stem }) => parts.vocabulary.documentFrequency(stem) > 0);
    return matchNames(text).length > 0 || known.length * 2 >= words.length;
  };
  const explain = createAsOf(
    corpus,
    (question, options = {}) => answerQuestion(question, options, parts),
    createEngine,
  );
  return {
    ask: (question, options) => explain(question, options).answer,
    explain,
    check,
    checkMessage: (text, limit) =>
      checkMessage(text, limit, { check, splitSentences, isOnSubject }),
    suggest: createSuggester(corpus),
    search: createSentenceSearch({ index, matchNames, toQuote }),
    quote(reference) {
      const sentence = findSentence(reference);
      return sentence === undefined ? undefined : parts.toQuote(sentence);
    },
    correctionOf,
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
  others: readonly string[],
): Generator<string, void, undefined> {
  for (const { words } of tables) yield* words;
  yield* others;
}
