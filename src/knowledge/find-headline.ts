/** Section labels above a headline are a word or a few: "Politics News", "World", "Tech & Science". */
const MAX_LABEL_WORDS = 4;
const MAX_LABEL_CHARS = 40;
/** Headlines as published run from a few words to two dozen. */
const MIN_HEADLINE_WORDS = 3;
const MAX_HEADLINE_CHARS = 220;

interface Candidate {
  readonly kind: string;
  readonly text: string;
}

/**
 * The index of the block that is the headline of a text without Markdown's `# `, or -1.
 *
 * Only section labels may stand before it, and a paragraph must follow it: a text that begins with
 * a sentence has no headline.
 */
export function findHeadline(blocks: readonly Candidate[]): number {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'headline') return index;
    if (block.kind !== 'paragraph') return -1;
    if (isHeadlineLike(block.text) && isProse(blocks[index + 1])) return index;
    if (!isSectionLabel(block.text)) return -1;
  }
  return -1;
}

/** True for a short line of capitalised words with no stop. */
function isSectionLabel(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= MAX_LABEL_WORDS &&
    text.length <= MAX_LABEL_CHARS &&
    words.every((word) => /^[\p{Lu}&|/]/u.test(word)) &&
    !/[.!?:;,"”]$/.test(text)
  );
}

function isHeadlineLike(text: string): boolean {
  return (
    text.length <= MAX_HEADLINE_CHARS &&
    text.split(' ').length >= MIN_HEADLINE_WORDS &&
    /^["“‘']?[\p{Lu}\p{N}]/u.test(text) &&
    !/[.!:;,]["”’']?$/.test(text)
  );
}

/** A label may be taken for a headline unless what follows is the article: a sentence with its stop. */
function isProse(block: Candidate | undefined): boolean {
  if (block === undefined) return false;
  return block.kind === 'quotation' || /[.!?…:]["”’')\]]*(?:\[[^[\]]{1,12}\])*$/.test(block.text);
}
