import type { Answer, Quote } from '../../src/domain/answer.ts';
import type { AskOptions, Engine } from '../../src/domain/engine.ts';
import { NO_LISTS } from '../no-lists.ts';
import { FBI_ANSWER, S5, S8, SILENT_ANSWER } from '../render/some-answers.ts';

/** An engine that records what it is asked, and the questions it was asked. */
export interface SomeEngine extends Engine {
  readonly asked: { readonly question: string; readonly previous: readonly string[] }[];
}

/**
 * An engine with two sentences: it answers "who" questions, throws at "break", and says that the
 * sources are silent on all else. `change` lets a test answer otherwise.
 */
export function someEngine(change: (answer: Answer) => Answer = (answer) => answer): SomeEngine {
  const asked: SomeEngine['asked'] = [];
  const ask = (question: string, { previous = [] }: AskOptions = {}): Answer => {
    asked.push({ question, previous });
    if (question === 'break') throw new Error(`cannot answer: ${question}`);
    const answer = /who/i.test(question) ? FBI_ANSWER : SILENT_ANSWER;
    return change({ ...answer, question });
  };
  const quotes: readonly Quote[] = [S8, S5];
  return {
    asked,
    knowledge: { documents: [], sentences: [], facts: [], gaps: [], names: [] },
    ask,
    explain: (question, options) => ({
      answer: ask(question, options),
      understood: question,
      questionKind: 'who',
      terms: [],
      names: [],
      threshold: 0.5,
      candidates: [],
    }),
    check: (claim) => ({ schemaVersion: 1, claim, verdict: 'not-in-sources', quotes: [], why: '' }),
    search: () => [],
    suggest: (typed, limit) =>
      [
        { text: 'Who hacked Sony?', sentences: 2 },
        { text: 'North Korea', sentences: 1 },
        { text: `${'x'.repeat(99)}?`, sentences: 1 },
        { text: 'y'.repeat(101), sentences: 1 },
      ]
        .filter(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()))
        .slice(0, limit),
    checkMessage: () => ({ checks: [], leftOut: 0 }),
    lists: NO_LISTS,
    correctionOf: () => undefined,
    quote: (reference) =>
      quotes.find(({ id, number }) => id === reference || `S${number}` === reference),
  };
}
