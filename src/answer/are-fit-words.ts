import type { QuestionKind } from '../domain/question.ts';

/**
 * False for answering words that say nothing by themselves: those that begin inside a quotation and end outside of it
 * (`March," said Ann Lee`), and one word for how or why ("water").
 */
export function areFitWords(words: string, kind: QuestionKind): boolean {
  const straight = words.split('"').length - 1;
  const [opened, closed] = [words.split('“').length, words.split('”').length];
  if (straight % 2 === 1 || opened !== closed) return false;
  return !(kind === 'how' || kind === 'why') || /\S\s+\S/.test(words.trim());
}
