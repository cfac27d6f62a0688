import { isActor, isSame } from '../match-units.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** Whoever the claim says to say it must say it in the source; another outlet or speaker in the same place is a conflict. */
export function checkSpeaker({ claim, source }: Comparison): RuleResult {
  const holders = [...claim.stance.holder]
    .flatMap((index) => claim.units[index] ?? [])
    .filter(({ isLight }) => !isLight);
  const missing = holders.find(
    (holder) => !source.speakers.some((speaker) => isSame(holder, speaker)),
  );
  if (missing === undefined) return NOTHING;
  // "a former FBI official" against "a former North Korean official" is too near to tell.
  const isWhollyOther = holders.every(
    (holder) => !source.speakers.some((speaker) => isSame(holder, speaker)),
  );
  const rival = source.credited.find((speaker) => {
    if (!isWhollyOther) return false;
    if (missing.proper === 'outlet' || speaker.proper === 'outlet')
      return missing.proper === speaker.proper;
    return isActor(missing) && isActor(speaker);
  });
  return rival === undefined
    ? { conflicts: [], objections: [{ kind: 'speaker', word: missing.surface }] }
    : {
        conflicts: [{ kind: 'speaker', claim: missing.surface, source: rival.surface }],
        objections: [],
      };
}
