import type { Name } from '../domain/knowledge.ts';
import type { Document } from '../domain/source.ts';
import { createNameMatcher, type NameMatcher } from '../text/match-names.ts';
import {
  type AttributedSentence,
  attributeParagraph,
  type Reading,
  type Trail,
} from './attribution/attribute-paragraph.ts';
import { createCast } from './attribution/cast.ts';
import { createSpeakerNamer } from './attribution/name-speaker.ts';
import { createOutletTest } from './attribution/outlets.ts';
import { rememberLast } from './attribution/remember-last.ts';
import type { PlainSentence } from './number-sentences.ts';

/**
 * Who says each sentence of a document, through which outlet, and whom it means; in the sentences'
 * order.
 *
 * A pull quote's own speaker goes first; then what the sentence says of itself (`read-report.ts`);
 * then what a neighbour in the paragraph says (`carry-reports.ts`), marked as inferred. Linear.
 */
export function attributeSentences(
  document: Document,
  sentences: readonly PlainSentence[],
  names: readonly Name[],
  match: NameMatcher = createNameMatcher(names),
): readonly AttributedSentence[] {
  const cast = createCast(names, rememberLast(match));
  const reading: Reading = {
    cast,
    nameSpeaker: createSpeakerNamer(cast),
    isOutlet: createOutletTest(names),
  };
  const members = document.blocks.map((): PlainSentence[] => []);
  for (const sentence of sentences) members[sentence.block]?.push(sentence);

  const attributed: AttributedSentence[] = [];
  let trail: Trail = {};
  for (const [index, block] of document.blocks.entries()) {
    const text = document.text.slice(block.start, block.end);
    const placed = (members[index] ?? []).map((member) => ({
      text: member.text,
      start: member.start - block.start,
      end: member.end - block.start,
    }));
    const paragraph = attributeParagraph(block, text, placed, reading, trail);
    for (const sentence of paragraph.sentences) attributed.push(sentence);
    trail = paragraph.trail;
  }
  return attributed;
}
