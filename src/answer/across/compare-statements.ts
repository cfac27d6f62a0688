import { compareAmounts } from '../claim/compare-amounts.ts';
import { isoDay } from '../resolve-when.ts';
import type { Counted, Statement } from './read-statement.ts';

/** How a statement stands to another one of the same thing. */
export type Relation =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'disagrees'; readonly on: 'number' | 'date' | 'name' | 'polarity' }
  | { readonly kind: 'apart' };

/**
 * Whether `other` says what `own` says, or says otherwise of the same thing. Both are rather missed than made up: to
 * agree, the other must have most of its words, all its names, its amounts and its days; to disagree, the shorter of
 * them must be about nothing that the other is not about, but for one number, day, name or negation.
 */
export function compareStatements(own: Statement, other: Statement): Relation {
  const shared = [...own.stems].filter((each) => other.stems.has(each)).length;
  const all = own.stems.size + other.stems.size - shared;
  // Three words are shared by sentences about different things all the time, unless there is nothing else in them.
  if (shared < (shared === all ? FEWEST_SHARED : FEWEST_SHARED + 1)) return APART;
  const likeness = shared / Math.min(own.stems.size, other.stems.size);
  const resemblance = shared / all;
  if (likeness >= SAME_THING && resemblance >= MOSTLY) {
    const differing = differsOn(own, other, resemblance);
    if (differing !== undefined) {
      return isAboutAnother(own, other) ? APART : { kind: 'disagrees', on: differing };
    }
  }
  return resemblance >= IN_PASSING && saysAll(own, other, shared) ? { kind: 'agrees' } : APART;
}

/**
 * False for a sentence that is apart from `own` whatever else it says, having too few of its words: told by its stems
 * alone, without taking it apart. Only stems of letters are asked about, which are the same however words are parted.
 */
export function mayRelate(own: Statement, hasStem: (stem: string) => boolean): boolean {
  let shared = 0;
  for (const stem of own.stems) if (!/^[a-z]+$/.test(stem) || hasStem(stem)) shared += 1;
  return shared >= FEWEST_SHARED && shared / own.stems.size >= IN_PASSING;
}

const APART: Relation = { kind: 'apart' };

const FEWEST_SHARED = 3;

// Shares of words, chosen so that all that is planted in `test/fixtures/harbour-fire` is found, and as little as
// possible among the sentences of encyclopedia articles, which do not repeat or contradict themselves: of 1.3 million
// pairs of 35 such articles 1 disagrees and 22 agree, most of them truly.
const SAME_THING = 0.75;
const MOSTLY = 0.5;
const MOSTLY_DENIED = 0.8;
const SAYS_IT = 0.75;
const IN_PASSING = 0.4;

function differsOn(
  own: Statement,
  other: Statement,
  resemblance: number,
): 'number' | 'date' | 'name' | 'polarity' | undefined {
  const differences: ('number' | 'date' | 'name' | 'polarity')[] = [];
  if (own.amounts.some((amount) => isOtherwise(amount, own, other))) differences.push('number');
  const [day, ...days] = new Set(own.days.map(isoDay));
  const [otherDay, ...otherDays] = new Set(other.days.map(isoDay));
  const isOneEach = days.length === 0 && otherDays.length === 0;
  if (isOneEach && day !== undefined && otherDay !== undefined && day !== otherDay)
    differences.push('date');
  const isOtherHolder = own.holders.some(({ role, name }) =>
    other.holders.some((each) => each.role === role && !sharesWord(each.name, name)),
  );
  if (isOtherHolder) differences.push('name');
  const isDenied = (own.negations === 0) !== (other.negations === 0);
  if (isDenied && own.negations + other.negations === 1) {
    if (resemblance < MOSTLY_DENIED) return undefined;
    differences.push('polarity');
  }
  return differences.length === 1 ? differences[0] : undefined;
}

/** Both count one thing of the kind, and not the same number. */
function isOtherwise({ unit, amount }: Counted, own: Statement, other: Statement): boolean {
  const [here, ...more] = comparable(own, unit, amount.kind);
  const [there, ...others] = comparable(other, unit, amount.kind);
  if (here === undefined || there === undefined) return false;
  if (more.length + others.length > 0) return false;
  return compareAmounts(here.amount, there.amount) === 'other';
}

/** The amounts that could be the same one. A count without its noun could be of anything. */
function comparable(
  { amounts }: Statement,
  unit: string,
  kind: Counted['amount']['kind'],
): readonly Counted[] {
  if (kind === 'year' || (kind === 'count' && unit === '')) return [];
  return amounts.filter((each) => each.unit === unit && each.amount.kind === kind);
}

/** A pronoun, of which it cannot be told whom it means; other years; north and south, first and second, or a name that only the shorter one has: another thing of the same sort. */
function isAboutAnother(own: Statement, other: Statement): boolean {
  if (areOfOtherYears(own, other)) return true;
  if ([own, other].some(({ sentence }) => LEANS.test(sentence.text))) return true;
  const [shorter, longer] = own.stems.size <= other.stems.size ? [own, other] : [other, own];
  const holders = new Set(
    [...own.holders, ...other.holders].flatMap(({ name }) => name.toLowerCase().split(' ')),
  );
  const onlyHere = [...shorter.stems].filter((each) => !longer.stems.has(each));
  const onlyThere = [...longer.stems].filter((each) => !shorter.stems.has(each));
  if (onlyHere.some((each) => shorter.names.has(each) && !holders.has(each))) return true;
  return onlyHere.some((each) => APART_WORDS.test(each)) || onlyThere.some(isApartToo);
  function isApartToo(each: string): boolean {
    return APART_WORDS.test(each) && onlyHere.length > 0;
  }
}

function areOfOtherYears(own: Statement, other: Statement): boolean {
  const isUnknown = own.years.size === 0 || other.years.size === 0;
  if (isUnknown) return own.namesYear || other.namesYear;
  return ![...own.years].some((year) => other.years.has(year));
}

const LEANS = /^\P{L}*(?:It|They|He|She|This|That|These|Those|Its|Their|His|Her)\b/u;

const APART_WORDS =
  /^(?:north\w*|south\w*|east\w*|west\w*|upper|lower|inner|outer|left|right|first|second|third|last|next|other|anoth\w*|earlier|former|previou\w*|new|old)$/;

function saysAll(own: Statement, other: Statement, shared: number): boolean {
  return (
    shared / own.stems.size >= SAYS_IT &&
    !areOfOtherYears(own, other) &&
    (own.negations === 0) === (other.negations === 0) &&
    [...own.names].every((name) => other.stems.has(name)) &&
    own.amounts.every(({ amount, unit }) =>
      other.amounts.some(
        (each) => each.unit === unit && compareAmounts(amount, each.amount) === 'same',
      ),
    ) &&
    own.days.every((day) => other.days.some((each) => isoDay(each) === isoDay(day)))
  );
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(' '));
  return b
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word));
}
