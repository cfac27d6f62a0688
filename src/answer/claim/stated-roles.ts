import { readRelations } from './agents.ts';
import type { ClaimReading } from './evidence.ts';
import { isNominal, isVerb, nounPhraseAt, subjectAt, verbBefore } from './grammar.ts';
import type { PlainReading, Unit } from './reading.ts';
import { isPassive } from './voice.ts';

/** Somebody or something that a text makes the doer of a verb, or what it is done to. */
export interface StatedRole {
  readonly deed: Unit;
  readonly thing: Unit;
  readonly role: 'doer' | 'undergoer';
  /** A doer who does it to something. */
  readonly isTransitive: boolean;
}

/** The roles that a claim states; who says it, who accuses and who is accused are compared elsewhere. */
export function statedRoles(claim: ClaimReading): readonly StatedRole[] {
  const { words, units, stance } = claim;
  const outside = new Set([...stance.holder, ...stance.saying]);
  const doer = (deed: Unit, thing: Unit): StatedRole => ({
    deed,
    thing,
    role: 'doer',
    isTransitive: objectsOf(claim, deed).length > 0,
  });
  const doers = readRelations(claim, outside).flatMap(({ agent, predicate, isAccused }) => {
    const [thing, deed] = [units[agent], units[predicate]];
    if (thing === undefined || deed === undefined || isAccused || isSaid(deed)) return [];
    if (!isVerb(words, deed.from) || deed.tag !== 'VERB') return [];
    return thing.amount !== undefined || isReduced(claim, thing, deed) ? [] : [doer(deed, thing)];
  });
  const verbs = units.filter(
    (unit) =>
      isVerb(words, unit.from) &&
      (!isSaid(unit) || isCalledSo(claim, unit)) &&
      !outside.has(unit.index),
  );
  // What light verbs say of their subjects is among the relations; who does them ("took", "used") is not.
  const users = verbs.flatMap((deed) => {
    if (!deed.isLight || deed.tag !== 'VERB' || isPassive(claim, deed.from)) return [];
    const thing = units[words[subjectAt(claim, deed.from) ?? -1]?.unit ?? -1];
    return thing === undefined || outside.has(thing.index) || thing.tag === 'NUM'
      ? []
      : [doer(deed, thing)];
  });
  const undergoers = verbs.flatMap((deed) =>
    undergoersOf(claim, deed).map(
      (thing): StatedRole => ({ deed, thing, role: 'undergoer', isTransitive: false }),
    ),
  );
  return [...doers, ...users, ...undergoers].filter(({ thing }) => !thing.isLight);
}

function undergoersOf(claim: ClaimReading, deed: Unit): readonly Unit[] {
  const { words } = claim;
  // "was found to be …"
  if (words[deed.to]?.lower === 'to') return [];
  if (isPassive(claim, deed.from)) return headOf(claim, subjectAt(claim, deed.from) ?? -1);
  return deed.tag === 'VERB' ? objectsOf(claim, deed) : [];
}

/** The noun that a subject is; of "one of the hackers" the hackers. */
function headOf(claim: ClaimReading, at: number): readonly Unit[] {
  const { words, units } = claim;
  if (words[at]?.tag !== 'NUM') return isNominal(words[at]) ? unitsAt(claim, at) : [];
  const { to } = nounPhraseAt(claim, words[at + 1]?.lower === 'of' ? at + 2 : at + 1);
  return isNominal(words[to - 1]) ? unitsAt({ words, units }, to - 1) : [];
}

function unitsAt(
  { words, units }: Pick<PlainReading, 'words' | 'units'>,
  at: number,
): readonly Unit[] {
  const unit = units[words[at]?.unit ?? -1];
  return unit === undefined ? [] : [unit];
}

/** The heads of the phrases right after a verb: "media, banks and shops". */
export function objectsOf(reading: PlainReading, deed: Unit): readonly Unit[] {
  const { words, units } = reading;
  const found: Unit[] = [];
  let at = deed.to;
  // "sent off messages"
  if (PARTICLE.test(words[at]?.lower ?? '') && words[deed.from]?.tag === 'VERB') at += 1;
  for (let steps = 0; steps < 6; steps += 1) {
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(words[at]?.tag ?? '')) break;
    const { to } = nounPhraseAt(reading, at);
    // ", the attackers sent": the next clause.
    if (steps > 0 && isVerb(words, to)) break;
    let head = to - 1;
    while (head > at && !isNominal(words[head])) head -= 1;
    const unit = units[words[head]?.unit ?? -1];
    if (unit !== undefined && isNominal(words[head])) found.push(unit);
    if (!/^(?:,|and|or)$/.test(words[to]?.lower ?? '')) break;
    at = /^(?:and|or)$/.test(words[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  }
  return found;
}

const PARTICLE = /^(?:off|up|out|away|over|back)$/;

/** "found a tool known from a raid": the noun before the participle is the object of another verb. */
function isReduced({ words }: ClaimReading, subject: Unit, verb: Unit): boolean {
  return verb.from === subject.to && verbBefore(words, subject.from - 1) !== undefined;
}

/** "was declared the winner": not what somebody said, but what he or she became. */
function isCalledSo(claim: ClaimReading, { from, to, concepts }: Unit): boolean {
  return (
    concepts.has('say') &&
    isPassive(claim, from) &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(claim.words[to]?.tag ?? '')
  );
}

/** Who accuses and who says are told apart elsewhere. */
function isSaid({ concepts }: Unit): boolean {
  return SAID.some((concept) => concepts.has(concept));
}

const SAID = ['accuse', 'culprit', 'say', 'think', 'cite'];
