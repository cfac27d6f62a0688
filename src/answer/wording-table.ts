import type { QuestionKind } from '../domain/question.ts';
import type { Steps } from '../domain/steps.ts';
import type { Entry } from './read-entry.ts';
import type { Unit } from './read-wording.ts';
import type { Weigh } from './weigh-units.ts';

/**
 * All wordings of all entries in a row, their words as numbers: a question is compared with thousands of wordings, and
 * to look up words in sets of each of them took most of its time.
 */
export interface WordingTable {
  /** The wordings of entry `e` are those from `starts[e]` to `starts[e + 1]`; the last of them is its statement. */
  readonly starts: Uint32Array;
  readonly isGap: readonly boolean[];
  /** Of each wording its entry and its kind. */
  readonly entryOf: Uint32Array;
  readonly kinds: readonly QuestionKind[];
  /** Which wordings read just so. */
  readonly byPlain: ReadonlyMap<string, readonly number[]>;
  /** The units of wording `w` are those from `unitStarts[w]` to `unitStarts[w + 1]`. */
  readonly unitStarts: Uint32Array;
  /** Of each unit the numbers of its key and of its idea, or -1, its weight, and 1 where it is decisive. */
  readonly keys: Int32Array;
  readonly ideas: Int32Array;
  readonly weights: Float64Array;
  readonly isDecisive: Uint8Array;
  /** Which wordings have a key, or an idea. */
  readonly byKey: Numbered;
  readonly byIdea: Numbered;
  /** Which entries cite a sentence with the key. */
  readonly byCitedKey: ReadonlyMap<string, readonly number[]>;
}

/** Names with a number each, and the wordings that have them. */
export interface Numbered {
  readonly numbers: ReadonlyMap<string, number>;
  readonly wordings: readonly (readonly number[])[];
}

/** The table of the entries, in one step for each wording. `isDecisive` tells the units that set gaps apart from facts. */
export function* wordingTableSteps(
  entries: readonly Entry[],
  weigh: Weigh,
  isDecisive: (unit: Unit) => boolean,
): Steps<WordingTable> {
  const wordings = entries.flatMap((entry) => entry.wordings);
  const starts = new Uint32Array(entries.length + 1);
  const entryOf = new Uint32Array(wordings.length);
  const unitStarts = new Uint32Array(wordings.length + 1);
  const units = wordings.reduce((sum, wording) => sum + wording.units.length, 0);
  const keys = new Int32Array(units);
  const ideas = new Int32Array(units).fill(-1);
  const weights = new Float64Array(units);
  const decisive = new Uint8Array(units);
  const byPlain = new Map<string, number[]>();
  const byKey = createNumbering();
  const byIdea = createNumbering();
  const byCitedKey = new Map<string, number[]>();
  let at = 0;
  let unitAt = 0;
  for (const [number, entry] of entries.entries()) {
    for (const key of entry.citedKeys) push(byCitedKey, key, number);
    for (const wording of entry.wordings) {
      entryOf[at] = number;
      push(byPlain, wording.plain, at);
      for (const unit of wording.units) {
        keys[unitAt] = byKey.add(unit.key, at);
        if (unit.idea !== undefined) ideas[unitAt] = byIdea.add(unit.idea, at);
        weights[unitAt] = weigh(unit);
        decisive[unitAt] = isDecisive(unit) ? 1 : 0;
        unitAt += 1;
      }
      at += 1;
      unitStarts[at] = unitAt;
      yield;
    }
    starts[number + 1] = at;
  }
  const isGap = entries.map((entry) => entry.isGap);
  const kinds = wordings.map(({ kind }) => kind);
  const numbered = { keys, ideas, weights, isDecisive: decisive };
  return {
    starts,
    isGap,
    entryOf,
    kinds,
    byPlain,
    unitStarts,
    ...numbered,
    byKey,
    byIdea,
    byCitedKey,
  };
}

/** Numbers names in the order in which they are first added, each with the wordings that it is added for. */
function createNumbering(): Numbered & { add(name: string, wording: number): number } {
  const numbers = new Map<string, number>();
  const wordings: number[][] = [];
  return {
    numbers,
    wordings,
    add(name, wording) {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      const list = wordings[number];
      if (list === undefined) wordings[number] = [wording];
      else if (list.at(-1) !== wording) list.push(wording);
      return number;
    },
  };
}

function push(lists: Map<string, number[]>, name: string, item: number): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}
