import { likenessOfKinds } from './compare-kinds.ts';
import { placeAsked } from './place-asked.ts';
import type { Asked } from './read-asked.ts';
import type { WordingTable } from './wording-table.ts';

/**
 * How like the question each entry's best wording is, in [0, 1]; in part the second best, since two wordings that fit
 * are less of a fluke.
 *
 * Two wordings are alike by the weight of what both have against what only one has (A. Tversky, "Features of
 * similarity", 1977). A unit that the wording lacks counts in part when it stands elsewhere in the entry or in a
 * sentence that it cites, so that a question may take its words from several wordings. A wording of a gap counts less
 * when the question has none of the units in it that set gaps apart from facts.
 */
export function likenessesToEntries(asked: Asked, table: WordingTable): Float64Array {
  const { starts, isGap, kinds } = table;
  const placed = placeAsked(asked, table);
  const { isCommon } = placed;
  const likenesses = new Float64Array(isGap.length);
  for (let entry = 0; entry < likenesses.length; entry += 1) {
    const statement = (starts[entry + 1] as number) - 1;
    let best = 0;
    let second = 0;
    for (let wording = starts[entry] as number; wording <= statement; wording += 1) {
      if (isCommon[wording] === 0) continue;
      // The statement stands last: it is no question, and matches in fewer words.
      const trust = wording === statement ? STATEMENT : 1;
      let { shared, onlyAsked } = placed.weigh(wording, entry);
      const agreement = KIND * likenessOfKinds(asked.kind, kinds[wording] ?? 'statement');
      if (agreement > 0) shared += agreement;
      else onlyAsked -= agreement;
      // At most so much, if the wording had nothing else: most need not be looked at further.
      if (trust * likeness(shared, onlyAsked, 0) <= second) continue;
      let value = trust * likeness(shared, onlyAsked, placed.weightOfOthers(wording));
      if (value <= second) continue;
      if (isGap[entry] && placed.lacksDecisive(wording)) value *= INDECISIVE;
      if (value > best) {
        second = best;
        best = value;
      } else second = Math.max(second, value);
    }
    likenesses[entry] = best + SECOND * (second - best);
  }
  if (standsAlone(asked)) {
    for (const wording of table.byPlain.get(asked.own.plain) ?? []) {
      if (isCommon[wording] === 1) likenesses[table.entryOf[wording] as number] = 1;
    }
  }
  return likenesses;
}

// All weights of the matcher, those in `place-asked.ts` too, were chosen together, by coordinate ascent over the right
// first sentences and the right refusals on three sets of questions (some 340), and on a quarter of the editor's own asks,
// left out and asked of the rest.
const STATEMENT = 0.8;
const SECOND = 0.2;
const INDECISIVE = 0.6;
const QUESTION_ONLY = 0.36;
const WORDING_ONLY = 0.46;
const KIND = 1.3;
/** Keeps a wording of one common word from being alike to everything. */
const CONSTANT = 0.4;

function likeness(shared: number, onlyAsked: number, onlyWording: number): number {
  const apart = QUESTION_ONLY * onlyAsked + WORDING_ONLY * onlyWording + CONSTANT;
  return shared / (shared + apart);
}

/** True when the question needs no earlier one: it has none, or a word or name of its own that says what it asks. */
function standsAlone({ units }: Asked): boolean {
  const own = units.filter(({ isContext }) => !isContext);
  return (
    own.length === units.length || own.some(({ key, isFiller }) => !isFiller && !/^[#~]/.test(key))
  );
}
