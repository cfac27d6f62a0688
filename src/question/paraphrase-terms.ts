import type { QuestionTerm } from '../domain/question.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { findParaphrases } from './find-paraphrases.ts';
import type { ParaphraseGroup } from './incident-lexicon.ts';
import { addTerms } from './keep-rarest.ts';

/** What is asked of the sources' words. */
interface SourceWords {
  /** In how many sentences the stem stands. */
  readonly documentFrequency: (term: string) => number;
  /** Told of terms before they are asked for one by one. */
  readonly expect?: (terms: readonly string[]) => void;
}

/** The words of reports for the words of questions ("behind it": responsible, blame), if any source has them. */
export function paraphraseTerms(
  tokens: readonly Token[],
  { documentFrequency, expect }: SourceWords,
): readonly QuestionTerm[] {
  const added = new Map<string, QuestionTerm>();
  const said = findParaphrases(tokens).map(({ group }) => termsSaid(group));
  expect?.(said.flatMap((terms) => terms.map(({ term }) => term)));
  for (const terms of said) {
    for (const term of terms) {
      if (added.size >= MAX_PARAPHRASES) return [...added.values()];
      if (documentFrequency(term.term) > 0) addTerms(added, [term]);
    }
  }
  return [...added.values()];
}

/** Paraphrases are many to one: more of them than this only add noise. */
const MAX_PARAPHRASES = 24;
/** A paraphrase is a guess at the sources' word; measured on the example questions from 0.1 to 0.6. */
const PARAPHRASE_WEIGHT = 0.3;

/** Each group's words as terms, made when it is first spoken of. */
function termsSaid(group: ParaphraseGroup): readonly QuestionTerm[] {
  let terms = SAID.get(group);
  if (terms === undefined) {
    terms = group.said
      .flatMap((words) => tokenise(words))
      .filter(({ isStop }) => !isStop)
      .map(({ stem, surface }) => ({
        term: stem,
        surface,
        weight: PARAPHRASE_WEIGHT,
        from: 'lexicon',
      }));
    SAID.set(group, terms);
  }
  return terms;
}

const SAID = new Map<ParaphraseGroup, readonly QuestionTerm[]>();
