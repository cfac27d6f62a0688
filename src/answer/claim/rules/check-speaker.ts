import { isDoer } from '../doers.ts';
import type { ClaimReading } from '../evidence.ts';
import { isActor, isSame } from '../match-units.ts';
import type { Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** Whoever the claim says to say it must say it in the source; another outlet or speaker in the same place is a conflict. */
export function checkSpeaker({ claim, source }: Comparison): RuleResult {
  const holders = [...claim.stance.holder]
    .flatMap((index) => claim.units[index] ?? [])
    .filter(({ isLight }) => !isLight);
  const missing = holders.find((holder) => !isAmong(claim, holder, holders, source.speakers));
  if (missing === undefined) return NOTHING;
  // "a former FBI official" against "a former North Korean official" is too near to tell.
  const isWhollyOther = holders.every(
    (holder) => !source.speakers.some((speaker) => isSame(holder, speaker)),
  );
  const owner = otherOwner(missing, holders, source.speakers);
  if (owner !== undefined) {
    return {
      conflicts: [{ kind: 'speaker', claim: missing.surface, source: owner.surface }],
      objections: [],
    };
  }
  const body = otherBody(missing, holders, source.credited);
  if (body !== undefined) {
    return {
      conflicts: [{ kind: 'speaker', claim: missing.surface, source: body.surface }],
      objections: [],
    };
  }
  const rival = source.credited.find((speaker) => {
    if (!isWhollyOther) return false;
    if (missing.proper === 'outlet' || speaker.proper === 'outlet')
      return missing.proper === speaker.proper;
    // A place among the credits is part of a description: "a former North Korean official".
    return (
      isActor(missing) &&
      isActor(speaker) &&
      (speaker.proper !== 'place' || missing.proper === 'place')
    );
  });
  // Others may say it as well; that the newspaper is another, or the only source, is told apart.
  const isExclusive =
    claim.stance.isOnly ||
    missing.proper === 'outlet' ||
    holders.some(({ isAccording }) => isAccording);
  return rival === undefined || !isExclusive
    ? { conflicts: [], objections: [{ kind: 'speaker', word: missing.surface }] }
    : {
        conflicts: [{ kind: 'speaker', claim: missing.surface, source: rival.surface }],
        objections: [],
      };
}

/** A former Norwegian official does not speak for Norway, nor a union of drivers as "the driver". */
function isAmong(
  claim: ClaimReading,
  holder: Unit,
  holders: readonly Unit[],
  speakers: readonly Unit[],
): boolean {
  const isCountry = holders.every(({ proper }) => proper === 'place');
  const isDescribed = speakers.some(
    (speaker) => speaker.proper === 'person' || (speaker.proper === undefined && isDoer(speaker)),
  );
  const isTheOne = claim.words[holder.from - 1]?.lower === 'the';
  const many = `${holder.surface.toLowerCase()}s`;
  return speakers.some(
    (speaker) =>
      isSame(holder, speaker) &&
      !(isCountry && isDescribed && speaker.proper === 'place') &&
      !(isTheOne && speaker.surface.toLowerCase() === many),
  );
}

/** "the CIA's analysts" against "FBI analysts": the same people but for whose they are. */
function otherBody(
  missing: Unit,
  holders: readonly Unit[],
  credited: readonly Unit[],
): Unit | undefined {
  if (missing.proper !== 'organisation' || !missing.isNamed) return undefined;
  const isOfAnother = holders.some(
    (holder) => holder.proper === undefined && credited.some((speaker) => isSame(holder, speaker)),
  );
  return isOfAnother
    ? credited.find(({ proper, isNamed }) => proper === 'organisation' && isNamed)
    : undefined;
}

/** "Japan's Defense Ministry" against South Korea's: the body is the same but for whose it is. */
function otherOwner(
  missing: Unit,
  holders: readonly Unit[],
  speakers: readonly Unit[],
): Unit | undefined {
  if (missing.proper !== 'place') return undefined;
  return speakers.find(
    (speaker) =>
      speaker.proper === 'organisation' &&
      [...speaker.keys].filter((key) => key.startsWith('@')).length > 1 &&
      holders.some((holder) => holder.index !== missing.index && isSame(holder, speaker)),
  );
}
