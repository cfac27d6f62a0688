import { attachments } from './attachments.ts';
import type { SourceReading } from './evidence.ts';
import { isVerb, nounPhraseAt, subjectAt } from './grammar.ts';
import { isCalled } from './may-do.ts';
import type { Unit } from './reading.ts';
import { objectsOf, type StatedRole } from './stated-roles.ts';
import { isPassive } from './voice.ts';

/** Whether a deed may be done to a thing in a source, as far as it tells. */
export function undergoes(source: SourceReading, deed: Unit, thing: Unit): boolean {
  if (deed.index === thing.index || deed.tag === 'ADJ') return true;
  const { words } = source;
  // "sent them"
  if (hasPronoun(source, deed))
    return words[subjectAt(source, deed.from) ?? -1]?.unit !== thing.index;
  if (objectsOf(source, deed).includes(thing)) return true;
  // "pinned the attack on X"
  if (source.deeds.some((told) => told.deed === deed.index && told.agent === thing.index))
    return false;
  if (isVerb(words, deed.from)) {
    const subject = words[subjectAt(source, deed.from) ?? -1]?.unit;
    // "pressure fell", but not "hackers sent attacks"
    const called = source.units[subject ?? -1];
    if (subject === thing.index || (called !== undefined && isCalled(source, thing, called)))
      return isPassive(source, deed.from) || !hasObject(source, deed);
    // "The sign that warns of … was taken down"
    if (thing.to <= deed.from && /^(?:that|which|who)$/.test(words[thing.to]?.lower ?? ''))
      return true;
    // "a detour through servers being suspended": either may be; "The crown, found in a bog, …", "remains closed".
    const before = words.slice(thing.to, deed.from);
    if (thing.to <= deed.from && before.every(({ tag, lower }) => IS.test(tag) || IS.test(lower)))
      return true;
  }
  return hangsOn(source, thing, deed, 0);
}

/** By its place after a verb, or by "of", "on" and the like; what stands elsewhere ("through", "from") is another thing. */
function hangsOn(source: SourceReading, thing: Unit, deed: Unit, depth: number): boolean {
  const held = attachments(source, thing);
  if (attachments(source, deed).get(thing.index) === 'of') return true;
  if (held.has(deed.index))
    return source.words
      .slice(deed.to, thing.from)
      .every(({ tag, lower }) => tag !== 'ADP' || AT.test(lower));
  if (depth > 1) return false;
  return [...held].some(([index, hold]) => {
    const head = source.units[index];
    return (
      head !== undefined &&
      (hold === 'modifier' || hold === 'of') &&
      hangsOn(source, head, deed, depth + 1)
    );
  });
}

const IS = /^(?:AUX|ADV|,|remain(?:s|ed)?|stay(?:s|ed)?|got|gets?)$/;

const AT = /^(?:of|on|onto|against|at|into|in)$/;

function hasObject(source: SourceReading, deed: Unit): boolean {
  return hasPronoun(source, deed) || objectsOf(source, deed).length > 0;
}

function hasPronoun({ words }: SourceReading, deed: Unit): boolean {
  return /^(?:it|them|him|her|me|us|you)$/.test(words[deed.to]?.lower ?? '');
}

/** The source says that it has the other role. */
export function hasOtherRole(
  source: SourceReading,
  role: StatedRole['role'],
  deed: Unit,
  thing: Unit,
): boolean {
  if (!isVerb(source.words, deed.from) || deed.tag !== 'VERB')
    return role === 'doer' && deed.tag === 'NOUN' && isAgainst(source, deed, thing);
  const isDone = isPassive(source, deed.from);
  const subject = source.words[subjectAt(source, deed.from) ?? -1]?.unit === thing.index;
  if (role === 'undergoer') return subject && !isDone && hasObject(source, deed);
  return isDone ? subject : objectsOf(source, deed).some(({ index }) => index === thing.index);
}

/** "a hit on an enemy" */
function isAgainst(source: SourceReading, deed: Unit, thing: Unit): boolean {
  const { from } = nounPhraseAt(source, thing.to - 1);
  return from - 1 === deed.to && /^(?:on|against)$/.test(source.words[deed.to]?.lower ?? '');
}
