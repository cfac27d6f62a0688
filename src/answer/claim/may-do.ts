import { agentsOf } from './agents.ts';
import { attachments } from './attachments.ts';
import { describedUnits } from './described-units.ts';
import { isDoer } from './doers.ts';
import type { SourceReading } from './evidence.ts';
import { isNominal, isVerb, nounPhraseAt } from './grammar.ts';
import { isSame } from './match-units.ts';
import type { Unit } from './reading.ts';
import { objectsOf } from './stated-roles.ts';
import { isPassive } from './voice.ts';

/** Whether somebody may do a deed in a source, as far as it tells; `isTransitive`: do it to something. */
export function mayDo(
  source: SourceReading,
  deed: Unit,
  doer: Unit,
  isTransitive: boolean,
): boolean {
  if (deed.index === doer.index || isParticiple(deed)) return true;
  if (isInNameOf(source, doer) || isWhereOf(source, doer, deed)) return false;
  const { certain, possible, self } = agentsOf(source, deed, false);
  if (certain.has(doer.index)) return true;
  // "a group of experts that analysed it": the group did.
  const isGroup = [...certain].some((index) => {
    const agent = source.units[index];
    return agent !== undefined && attachments(source, agent).get(doer.index) === 'of';
  });
  if (isGroup) return true;
  // Who says it did none of it, unless it is told.
  if (isSayer(source, doer)) return self.includes(doer);
  // "the detour was suspended": it suspended nothing.
  const isDone = isPassive(source, deed.from) && isVerb(source.words, deed.from);
  if (isTransitive && isDone) return false;
  if (possible.has(doer.index) || self.includes(doer)) return true;
  // "Rather than pumping it away, …": no doer of its own; ", killing three": whatever stands before may be it.
  const isUntold = certain.size === 0 && possible.size === 0 && /ing$/.test(deed.surface);
  if (isUntold) return mayBring(source, doer, deed);
  if (!isDone && isRightBefore(source, doer, deed)) return true;
  return [...certain].some((index) => {
    const agent = source.units[index];
    return agent !== undefined && isCalled(source, doer, agent);
  });
}

/** "The driver, Aldo Benn, …" and then "Benn braked": the thing bears the name of another. */
export function isCalled(source: SourceReading, thing: Unit, other: Unit): boolean {
  return (
    other.isNamed &&
    [...describedUnits(source, thing.to - 1)].some((index) => {
      const unit = source.units[index];
      return unit?.isNamed === true && isSame(unit, other);
    })
  );
}

/** Somebody who says it; a thing may "reveal" and do more. */
export function isSayer({ speakers }: SourceReading, unit: Unit): boolean {
  return speakers.includes(unit) && (unit.proper !== undefined || isDoer(unit));
}

/** "walking between valves with charts": the charts do not; nor does the bridge in "left the rails at the bridge, killing three". */
function mayBring(source: SourceReading, doer: Unit, deed: Unit): boolean {
  const { words } = source;
  if (objectsOf(source, deed).includes(doer)) return false;
  if (words[deed.from - 1]?.lower !== ',') return true;
  if (doer.from > deed.from) return false;
  const { from } = nounPhraseAt(source, doer.to - 1);
  return !/^(?:at|in|on|near|through|from|of|with|by)$/.test(words[from - 1]?.lower ?? '');
}

/** "volunteers from a campsite": the campsite does nothing. */
function isWhereOf(source: SourceReading, doer: Unit, deed: Unit): boolean {
  if (doer.isNamed || doer.to > deed.from) return false;
  const { from } = nounPhraseAt(source, doer.to - 1);
  return (
    /^(?:at|in|from|with|within)$/.test(source.words[from - 1]?.lower ?? '') &&
    isNominal(source.words[from - 2])
  );
}

/** "state hackers": the state does nothing. */
function isInNameOf(source: SourceReading, doer: Unit): boolean {
  if (doer.isNamed) return false;
  const { to } = nounPhraseAt(source, doer.to - 1);
  return source.words.slice(doer.to, to).some(({ tag }) => tag === 'NOUN');
}

/** "officials frequently secure": whatever the tagger takes the verb for. */
function isRightBefore({ words }: SourceReading, doer: Unit, deed: Unit): boolean {
  if (doer.to > deed.from) return false;
  const between = words.slice(doer.to, deed.from);
  return between.every(
    ({ tag }, at) => tag === 'ADV' || (tag === 'AUX' && !isVerb(words, doer.to + at)),
  );
}

/** "with a broken arm": who broke it is not asked. */
function isParticiple({ tag, surface }: Unit): boolean {
  return tag === 'ADJ' && /(?:ed|[^p]en|wn)$/.test(surface);
}
