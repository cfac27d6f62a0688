import { stem } from '../../text/stem.ts';
import type { Part } from './part.ts';
import type { BareWord } from './tag-claim-words.ts';
import { LIGHT_WORDS } from './word-lists.ts';

/** True for a part that says nothing that could be wrong. */
export function isLightPart(words: readonly BareWord[], part: Part): boolean {
  return (
    words.slice(part.from, part.to).every(isLight) &&
    !isSide(words, part) &&
    !isPhrasal(words, part) &&
    !isBoast(words, part) &&
    !isKeeping(words, part) &&
    !isPredicate(words, part)
  );
}

function isLight({ lower, stem: root, tag, isInRole }: BareWord): boolean {
  if (isInRole || LIGHT_WORDS.has(lower)) return true;
  // "evening" is not "even", and "was questioned" is no question.
  return (
    LIGHT_STEMS.has(root) && lower !== 'evening' && !(tag === 'VERB' && VERBS_OF_NOUNS.test(lower))
  );
}

const VERBS_OF_NOUNS =
  /^(?:question(?:s|ed|ing)|text(?:s|ed|ing)|detail(?:s|ed|ing)|sourced|sorted|parted)$/;

/** "gave up", "took over": the verb means something with its particle, even where it means little alone. */
function isPhrasal(words: readonly BareWord[], { from, to, concepts }: Part): boolean {
  if (to - from > 1) return concepts !== undefined && words[from]?.tag === 'VERB';
  return (
    /^(?:give|gave|given|take|took|taken|make|made|get|got|go|went|gone|put|come|came|let|keep|kept)$/.test(
      words[from]?.lower ?? '',
    ) && /^(?:up|off|away|over|down|back|out)$/.test(words[to]?.lower ?? '')
  );
}

/** "the right engine", "the right one" */
function isSide(words: readonly BareWord[], { from, to }: Part): boolean {
  return (
    words[from]?.lower === 'right' &&
    /^(?:the|its|his|her|their|a)$/.test(words[from - 1]?.lower ?? '') &&
    (words[to]?.tag === 'NOUN' || words[to]?.lower === 'one')
  );
}

/** "boasts that it did it", but not "boasts two fleets", which is no more than "has". */
function isBoast(words: readonly BareWord[], { from, to }: Part): boolean {
  return (
    words[from]?.stem === BOAST &&
    /^(?:that|about|of|it|they|he|she|how|to)$/.test(words[to]?.lower ?? '')
  );
}

/** "kept him in office", not "kept going". */
function isKeeping(words: readonly BareWord[], { from, to }: Part): boolean {
  const { lower = '', tag } = words[from] ?? {};
  const next = words[to]?.tag ?? '';
  return (
    /^(?:keeps?|kept)$/.test(lower) && tag === 'VERB' && /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(next)
  );
}

const BOAST = stem('boast');

/** "the code was new": all that is said of it. */
function isPredicate(words: readonly BareWord[], { from, to }: Part): boolean {
  return (
    words[from]?.tag === 'ADJ' &&
    /^(?:is|are|was|were)$/.test(words[from - 1]?.lower ?? '') &&
    (words[to] === undefined || /^[.,;!]$/.test(words[to]?.lower ?? ''))
  );
}

const LIGHT_STEMS: ReadonlySet<string> = new Set([...LIGHT_WORDS].map(stem));
