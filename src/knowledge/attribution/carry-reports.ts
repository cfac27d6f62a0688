import type { Attribution } from '../../domain/sentence.ts';
import type { Speaker } from './name-speaker.ts';
import type { QuotedParts } from './place-quotations.ts';

/** A sentence of a paragraph with what it says of its own source. */
export interface Voiced {
  readonly text: string;
  readonly quoted: QuotedParts;
  readonly speaker?: Speaker;
  readonly via?: string;
  /** True where a pronoun goes on with the speaker of the sentence before. */
  readonly isContinued: boolean;
}

/** "That attack targeted …, according to the Journal": the attack was told of in the sentence before. */
const POINTS_BACK = /^(?:That|This|Those|These|The same|Such)\b/;

/**
 * The attributions of a paragraph's sentences, with what a neighbour tells of them. Nothing is
 * carried over more than the sentences that one quotation holds, or to a sentence that names a
 * source of its own. Linear.
 */
export function carryReports(sentences: readonly Voiced[]): readonly Attribution[] {
  const found: Attribution[] = sentences.map(({ speaker, via }) => ({
    ...(speaker && { speaker: speaker.label }),
    ...(via && { via }),
    ...(speaker?.isInferred && { inferred: true }),
  }));
  for (const [index, sentence] of sentences.entries()) {
    const own = found[index];
    const before = found[index - 1];
    if (own === undefined) continue;
    if (own.speaker === undefined && own.via === undefined) {
      const carried = fromQuotation(sentences, found, index);
      if (carried !== undefined) found[index] = { ...carried, inferred: true };
    }
    // "Lee told the Herald …. She added that …": the same interview.
    if (sentence.isContinued && own.via === undefined && before?.via !== undefined) {
      found[index] = { ...own, via: before.via, inferred: true };
    }
    if (isReportBack(sentence) && before !== undefined && before.via === undefined) {
      found[index - 1] = { ...before, ...(sentence.via && { via: sentence.via }), inferred: true };
    }
  }
  return found;
}

function isReportBack({ text, speaker, via }: Voiced): boolean {
  return via !== undefined && speaker === undefined && POINTS_BACK.test(text);
}

/**
 * Who speaks a sentence that stands in quotation marks: the one who ends or begins the same
 * quotation (“We found it. It was old,” she said), or who spoke just before (“It was old,” she
 * said. “It broke.”).
 */
function fromQuotation(
  sentences: readonly Voiced[],
  found: readonly Attribution[],
  index: number,
): Attribution | undefined {
  const endsIn = sentences[index]?.quoted.endsIn;
  if (endsIn === undefined) return undefined;
  const isClosedLater = endsIn > index && sentences[endsIn]?.speaker !== undefined;
  return withoutFlag(found[isClosedLater ? endsIn : index - 1]);
}

function withoutFlag(attribution: Attribution | undefined): Attribution | undefined {
  if (attribution?.speaker === undefined) return undefined;
  const { inferred: _, ...rest } = attribution;
  return rest;
}
