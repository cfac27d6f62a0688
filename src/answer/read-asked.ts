import type { QuestionKind } from '../domain/question.ts';
import type { Unit, Wording } from './read-wording.ts';
import type { Weigh } from './weigh-units.ts';

/** One unit of a question, with its weight. */
export interface AskedUnit extends Unit {
  readonly weight: number;
  /** True when it stands in an earlier question alone. */
  readonly isContext: boolean;
}

/** A question, ready to be compared with entries. */
export interface Asked {
  readonly units: readonly AskedUnit[];
  /** Its own words, without the earlier questions. */
  readonly own: Wording;
  readonly keys: ReadonlySet<string>;
  readonly ideas: ReadonlySet<string>;
  readonly kind: QuestionKind;
}

/** The question's own units and, at less weight, those that only the earlier questions have. */
export function readAsked(
  own: Wording,
  context: Wording | undefined,
  kind: QuestionKind,
  weigh: Weigh,
): Asked {
  const units: AskedUnit[] = own.units.map((unit) => ({
    ...unit,
    weight: weigh(unit),
    isContext: false,
  }));
  const share = own.units.every(({ isFiller }) => isFiller) ? ELLIPTIC_CONTEXT : CONTEXT;
  for (const unit of context?.units ?? []) {
    if (own.keys.has(unit.key)) continue;
    units.push({ ...unit, weight: share * weigh(unit), isContext: true });
  }
  return {
    units,
    own,
    keys: new Set(units.map(({ key }) => key)),
    ideas: new Set([...own.ideas, ...(context?.ideas ?? [])]),
    kind,
  };
}

/** Earlier questions say what the talk is about, not what is asked now. Chosen with `compare-wordings.ts`. */
const CONTEXT = 0.27;
/** … but where the question has no word of its own ("who says so?") they say nearly all. */
const ELLIPTIC_CONTEXT = 0.8;
