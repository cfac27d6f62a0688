import { likenessOfKinds } from './compare-kinds.ts';
import type { Asked, AskedUnit } from './read-asked.ts';
import type { Entry } from './read-entry.ts';
import type { Unit, Wording } from './read-wording.ts';
import type { Weigh } from './weigh-units.ts';

/**
 * How like the question the entry's best wording is, in [0, 1]; in part the second best, since two wordings that fit
 * are less of a fluke.
 *
 * Two wordings are alike by the weight of what both have against what only one has (A. Tversky, "Features of
 * similarity", 1977). A unit that the wording lacks counts in part when it stands elsewhere in the entry or in a
 * sentence that it cites, so that a question may take its words from several wordings. `isDecisive` tells the units
 * that set gaps apart from facts: a wording of a gap counts less when the question has none of those it has.
 */
export function likenessToEntry(
  asked: Asked,
  entry: Entry,
  weigh: Weigh,
  isDecisive: (unit: Unit) => boolean,
): number {
  const shares = asked.units.map((unit) => shareOfEntry(unit, entry));
  let best = 0;
  let second = 0;
  for (const at of wordingsInCommon(asked, entry)) {
    const wording = entry.wordings[at];
    if (wording === undefined) continue;
    // The statement stands last: it is no question, and matches in fewer words.
    const trust = at === entry.wordings.length - 1 ? STATEMENT : 1;
    if (asked.own.plain === wording.plain && standsAlone(asked)) return 1;
    let value = trust * likeness(asked, shares, wording, weigh);
    if (value <= second) continue;
    if (entry.isGap && lacksDecisive(wording, asked, isDecisive)) value *= INDECISIVE;
    if (value > best) {
      second = best;
      best = value;
    } else second = Math.max(second, value);
  }
  return best + SECOND * (second - best);
}

// All weights of the matcher were chosen together, by coordinate ascent over the right first sentences and the right
// refusals on three sets of questions (some 340), and on a quarter of the editor's own asks, left out and asked of the
// rest.
const STATEMENT = 0.8;
const SECOND = 0.2;
const INDECISIVE = 0.6;
/** How much a unit counts as shared that stands elsewhere in the entry; what remains counts as the question's alone. */
const SHARE = {
  idea: 0.58,
  fact: { key: 1, idea: 0.31, cited: 0.27 },
  gap: { key: 0.68, idea: 0.23, cited: 0 },
} as const;
const QUESTION_ONLY = 0.36;
const WORDING_ONLY = 0.46;
/** A name that the entry has nowhere is never a trifle, however common it is. */
const LEAST_OF_MISSING_NAME = 1.95;
const KIND = 1.3;
/** Keeps a wording of one common word from being alike to everything. */
const CONSTANT = 0.4;

/** True when the question needs no earlier one: it has none, or a word or name of its own that says what it asks. */
function standsAlone({ units }: Asked): boolean {
  const own = units.filter(({ isContext }) => !isContext);
  return (
    own.length === units.length || own.some(({ key, isFiller }) => !isFiller && !/^[#~]/.test(key))
  );
}

function wordingsInCommon(asked: Asked, { places }: Entry): ReadonlySet<number> {
  const common = new Set<number>();
  for (const { key, idea } of asked.units) {
    for (const at of places.get(key) ?? []) common.add(at);
    for (const at of (idea === undefined ? undefined : places.get(`#${idea}`)) ?? [])
      common.add(at);
  }
  return common;
}

function shareOfEntry({ key, idea }: AskedUnit, entry: Entry): number {
  const share = entry.isGap ? SHARE.gap : SHARE.fact;
  if (entry.keys.has(key)) return share.key;
  if (idea !== undefined && entry.ideas.has(idea)) return share.idea;
  return entry.citedKeys.has(key) ? share.cited : 0;
}

function likeness(asked: Asked, shares: readonly number[], wording: Wording, weigh: Weigh): number {
  let shared = 0;
  let onlyAsked = 0;
  asked.units.forEach(({ key, idea, weight }, at) => {
    let share = shares[at] ?? 0;
    if (share === 0) {
      onlyAsked += key.startsWith('@') ? Math.max(weight, LEAST_OF_MISSING_NAME) : weight;
      return;
    }
    if (wording.keys.has(key)) share = 1;
    else if (idea !== undefined && wording.ideas.has(idea)) share = SHARE.idea;
    shared += share * weight;
    onlyAsked += (1 - share) * weight;
  });
  let onlyWording = 0;
  for (const unit of wording.units) {
    if (asked.keys.has(unit.key)) continue;
    if (unit.idea !== undefined && asked.ideas.has(unit.idea)) continue;
    onlyWording += weigh(unit);
  }
  const agreement = KIND * likenessOfKinds(asked.kind, wording.kind);
  if (agreement > 0) shared += agreement;
  else onlyAsked -= agreement;
  const apart = QUESTION_ONLY * onlyAsked + WORDING_ONLY * onlyWording + CONSTANT;
  return shared / (shared + apart);
}

/** True when the wording has decisive units and the question, without its earlier ones, none of them. */
function lacksDecisive(
  wording: Wording,
  { own }: Asked,
  isDecisive: (unit: Unit) => boolean,
): boolean {
  let has = false;
  for (const unit of wording.units) {
    if (!isDecisive(unit)) continue;
    if (own.keys.has(unit.key)) return false;
    if (unit.idea !== undefined && own.ideas.has(unit.idea)) return false;
    has = true;
  }
  return has;
}
