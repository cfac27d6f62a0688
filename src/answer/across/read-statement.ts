import type { Sentence } from '../../domain/sentence.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type TaggedWord, tagWords } from '../../text/tag-words.ts';
import { tokenise } from '../../text/tokenise.ts';
import { readAmounts } from '../claim/read-amounts.ts';
import type { Amount } from '../claim/reading.ts';
import { findWhen } from '../find-when.ts';
import { type Day, resolveRelativeDates } from '../resolve-when.ts';

/** An amount and what it counts: the noun after it, as a stem; empty for money, percentages and times. */
export interface Counted {
  readonly amount: Amount;
  readonly unit: string;
}

/** What a sentence says, taken apart for comparison with sentences of other sources. */
export interface Statement {
  readonly sentence: Sentence;
  /** Stems with content: without amounts, dates, who says it, and words of saying. */
  readonly stems: ReadonlySet<string>;
  /** Those of them that are written as names. */
  readonly names: ReadonlySet<string>;
  readonly amounts: readonly Counted[];
  /** Whole days alone. */
  readonly days: readonly Day[];
  /** That it speaks of; where it names none, the year in which its article was published, if that is known. */
  readonly years: ReadonlySet<number>;
  readonly namesYear: boolean;
  /** Words that turn the meaning round. */
  readonly negations: number;
  /** "the harbour master, Ingrid Falk": whom the sentence says to be what. */
  readonly holders: readonly { readonly role: string; readonly name: string }[];
}

/** The sentence taken apart. `published` is when its article was. Costs a tagging, some 0.1 ms: keep it. */
export function readStatement(sentence: Sentence, published: string | undefined): Statement {
  const { text, attribution } = sentence;
  const words = tagWords(text).map((word) => ({ ...word, lower: word.text.toLowerCase() }));
  const amounts = readAmounts(words);
  const whens = findWhen(text);
  const credited = new Set(
    tokenise(`${attribution.speaker ?? ''} ${attribution.via ?? ''}`).map((token) => token.stem),
  );
  const isAmount = (at: number): boolean => amounts.some(({ from, to }) => at >= from && at < to);
  const content = words.filter(
    (word, at) =>
      /[\p{L}\p{N}]/u.test(word.text) &&
      !isStopWord(word.lower) &&
      !SAYING.test(word.lower) &&
      !NEGATION.test(word.lower) &&
      !isAmount(at) &&
      !whens.some(({ start, end }) => word.start < end && word.end > start) &&
      !credited.has(stem(word.lower)),
  );
  const years = whens.flatMap(({ year }) => year ?? []);
  const publishedYear = published === undefined ? [] : [Number(published.slice(0, 4))];
  const first = words.find(({ tag }) => tag !== 'PUNCT');
  return {
    sentence,
    stems: new Set(content.map(({ lower }) => stem(lower))),
    names: new Set(
      content
        .filter((word) => word !== first && /^\p{Lu}/u.test(word.text))
        .map(({ lower }) => stem(lower)),
    ),
    amounts: amounts.map(({ amount, to }) => ({
      amount,
      unit: amount.kind === 'count' ? headAfter(words, to) : '',
    })),
    days: [
      ...whens.flatMap(({ year, month, day }) =>
        year === undefined || month === undefined || day === undefined
          ? []
          : [{ year, month, day }],
      ),
      ...resolveRelativeDates(text, published).map(({ day }) => day),
    ],
    years: new Set(years.length > 0 ? years : publishedYear),
    namesYear: years.length > 0,
    negations: words.filter(({ lower }) => NEGATION.test(lower)).length,
    holders: holdersIn(text),
  };
}

const NEGATION = /^(?:not|n['’]t|never|no|nobody|neither|nor|cannot)$/;

const SAYING =
  /^(?:say|says|said|tell|tells|told|state[sd]?|add(?:s|ed)?|report(?:s|ed|ing)?|accord(?:s|ed|ing)?|announce[sd]?|confirm(?:s|ed)?|claim(?:s|ed)?|writ(?:es|ten)|wrote|quoted?|cit(?:es|ed|ing)|reporters?|spokes(?:man|woman|person)|statement)$/;

/** The last noun of those that follow: `boat` of "twelve wooden fishing boats". */
function headAfter(
  words: readonly (TaggedWord & { readonly lower: string })[],
  at: number,
): string {
  let head = '';
  for (const { tag, lower } of words.slice(at, at + MAX_UNIT_WORDS)) {
    if (tag === 'NOUN') head = stem(lower);
    else if (tag !== 'ADJ' || head !== '') break;
  }
  return head;
}

const MAX_UNIT_WORDS = 4;

function holdersIn(text: string): Statement['holders'] {
  return [...text.matchAll(ROLE_FIRST), ...text.matchAll(NAME_FIRST)].flatMap(({ groups = {} }) => {
    const { role, name } = groups;
    return role === undefined || name === undefined
      ? []
      : [
          {
            role: tokenise(role)
              .map((token) => token.stem)
              .join(' '),
            name,
          },
        ];
  });
}

const NAME = '(?<name>\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}.-]+){1,2})';
const ROLE = '(?<role>\\p{Ll}+(?: \\p{Ll}+){0,3})';
const ROLE_FIRST = new RegExp(`\\b[Tt]he ${ROLE}, ${NAME}(?=[,.;])`, 'gu');
const NAME_FIRST = new RegExp(`${NAME}, the ${ROLE}(?=[,.;])`, 'gu');
