import type { Answer } from '../domain/answer.ts';
import type { NameKind } from '../domain/knowledge.ts';
import type { EarlierAnswer } from '../domain/question.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Corpus } from './corpus.ts';
import { personShown } from './person-shown.ts';

interface EarlierParts {
  readonly corpus: Pick<Corpus, 'find' | 'numbered' | 'positionOf'>;
  readonly kindOfName: (name: string) => NameKind | undefined;
}

/**
 * What the answer to the question before lends to this one. People ask on about what they were shown, or about what stands
 * beside it. Undefined where it showed no sentence.
 */
export function readEarlierAnswer(
  answer: Answer,
  { corpus, kindOfName }: EarlierParts,
): EarlierAnswer | undefined {
  const quotes = answer.kind === 'answered' ? answer.quotes : answer.nearest;
  const shown = quotes.flatMap(({ id }) => corpus.find(id) ?? []);
  const [first] = shown;
  if (first === undefined) return undefined;
  const positions = (sentences: readonly (Sentence | undefined)[]) =>
    sentences.flatMap((sentence) => (sentence && corpus.positionOf(sentence.id)) ?? []);
  const { slug, number } = first;
  const beside = [corpus.numbered(slug, number - 1), corpus.numbered(slug, number + 1)];
  return {
    person: personShown(answer.question, first, kindOfName),
    near: new Set(positions([...beside, ...shown])),
  };
}
