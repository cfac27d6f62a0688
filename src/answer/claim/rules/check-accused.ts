import type { Objection } from '../evidence.ts';
import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * What somebody is accused of is not what is told to have happened: "they accused a firm of dumping oil" does not say that
 * a firm dumped oil.
 */
export function checkAccused({ claim, source, pairs }: Comparison): RuleResult {
  const objections: Objection[] = [];
  for (const [at] of source.words.entries()) {
    const end = endOfAccusation(source, at);
    if (end === undefined) continue;
    const isIn = ({ from }: Unit): boolean => from > at && from < end;
    const accuser = source.words[at]?.unit;
    const isTaken = [...pairs.values()].some((pair) => pair.source.index === accuser);
    const deed = [...pairs.values()].find(
      (pair) => isIn(pair.source) && pair.source.tag === 'VERB' && pair.claim.proper === undefined,
    );
    const isAccusing = claim.units.some(({ concepts }) => ACCUSES.some((key) => concepts.has(key)));
    if (deed !== undefined && !isTaken && !isAccusing)
      objections.push({ kind: 'hedge', word: source.words[at]?.text ?? 'accused' });
  }
  return objections.length === 0 ? NOTHING : { conflicts: [], objections };
}

const ACCUSES = ['accuse', 'say'];

/** Where the "of doing" after an accusing verb ends; undefined for other words. */
function endOfAccusation({ words }: Reading, at: number): number | undefined {
  if (!/^(?:accus(?:e|es|ed|ing|ation|ations)|suspected)$/.test(words[at]?.lower ?? ''))
    return undefined;
  const segment = words[at]?.segment;
  const of = words.findIndex(
    ({ lower, segment: other }, place) =>
      place > at && place < at + MAX_ACCUSED && lower === 'of' && other === segment,
  );
  if (of < 0) return undefined;
  let end = of;
  while (words[end]?.segment === segment && words[end] !== undefined) end += 1;
  return end;
}

/** "accusing the head of another government of". */
const MAX_ACCUSED = 8;
