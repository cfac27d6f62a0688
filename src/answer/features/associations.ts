import type { AskedQuestion } from './read-question.ts';
import type { ReadSentence } from './read-sentence.ts';

/**
 * How much a word of a question speaks for a word in the sentence that answers it, learned from questions in other words
 * than the text's: "cops" for "detectives", "locked up" for "arrested", "how many" for "hundred". First what
 * {@link askedWords} gives of the question, then the sentence's word, a stem or a stop word as it stands.
 */
export interface AssociationModel {
  get(asked: string): ReadonlyMap<string, number> | undefined;
}

/** The words of a question that associations are known of: each once, pairs of neighbours, and its kind. */
export function askedWords({
  words,
  kind,
}: Pick<AskedQuestion, 'words' | 'kind'>): readonly string[] {
  const asked = words.slice(0, MAX_WORDS);
  const pairs = asked.slice(1).map((word, at) => `${asked[at]} ${word}`);
  return [...new Set([...asked, ...pairs, `#${kind}`])];
}

/** Of a pasted text the first words ask. */
const MAX_WORDS = 40;

/** For each word of a sentence what the question says for it; made once a question. */
export function weighWords(
  question: Pick<AskedQuestion, 'words' | 'kind'>,
  model: AssociationModel,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const asked of askedWords(question)) {
    for (const [told, weight] of model.get(asked) ?? NONE)
      weights.set(told, (weights.get(told) ?? 0) + weight);
  }
  return weights;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** What the question says for the words of a sentence, each once. */
export function sumAssociations(
  { wordPlaces }: Pick<ReadSentence, 'wordPlaces'>,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  if (weights.size > 0) for (const word of wordPlaces.keys()) sum += weights.get(word) ?? 0;
  return sum;
}
