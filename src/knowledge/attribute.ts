import type { Name } from '../domain/knowledge.ts';
import type { Attribution } from '../domain/sentence.ts';
import type { Document } from '../domain/source.ts';
import type { PlainSentence } from './number-sentences.ts';

/** Who says each sentence of a document, and through which outlet, in the sentences' order. */
export function attributeSentences(
  document: Document,
  sentences: readonly PlainSentence[],
  _names: readonly Name[],
): readonly Attribution[] {
  return sentences.map((sentence) => {
    const speaker = document.blocks[sentence.block]?.speaker;
    return speaker === undefined ? {} : { speaker };
  });
}
