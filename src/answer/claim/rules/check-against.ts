import { attackSides } from '../attack-sides.ts';
import type { SourceReading } from '../evidence.ts';
import { nounPhraseAt } from '../grammar.ts';
import { isActor } from '../match-units.ts';
import type { Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** Against whom something was used must be told: "the boats were used against Denmark" is not said of "Danish raids". */
export function checkAgainst({ claim, source, options }: Comparison): RuleResult {
  for (const [at, { lower }] of claim.words.entries()) {
    if (lower !== 'against' || !USED.test(claim.words[at - 1]?.lower ?? '')) continue;
    const { to } = nounPhraseAt(claim, at + 1);
    const victim = claim.units[claim.words[to - 1]?.unit ?? -1];
    if (victim === undefined || !isActor(victim)) continue;
    const found = (options.get(victim.index) ?? []).map((option) => option.source);
    if (found.length > 0 && !found.some((unit) => isStruck(source, unit)))
      return { conflicts: [], objections: [{ kind: 'relation', word: victim.surface }] };
  }
  return NOTHING;
}

const USED = /^(?:used|employed|deployed|turned|directed|aimed|wielded|launched|sent|out)$/;

function isStruck(source: SourceReading, unit: Unit): boolean {
  const { words, units } = source;
  const { from } = nounPhraseAt(source, unit.from);
  // "evidence against Denmark" struck nobody.
  const isAgainst =
    /^(?:against|at)$/.test(words[from - 1]?.lower ?? '') && words[from - 2]?.tag === 'VERB';
  const isDeed = ({ concepts }: Unit): boolean =>
    concepts.get('attack') === 1 || concepts.get('target') === 1;
  return (
    isAgainst ||
    units.some((deed) => isDeed(deed) && attackSides(source, deed).victims.includes(unit))
  );
}
