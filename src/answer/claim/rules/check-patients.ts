import { agentsOf } from '../agents.ts';
import { attachments } from '../attachments.ts';
import type { Objection, SourceReading } from '../evidence.ts';
import { isVerb, nounPhraseAt, subjectAt } from '../grammar.ts';
import { isActor } from '../match-units.ts';
import type { Unit } from '../reading.ts';
import { isPassive } from '../voice.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * A name to which the claim says that something was done must have it done to it in the source, or hang on what is done
 * there: "the FBI hacked North Korea" is not said by a source on a hack by North Korea.
 */
export function checkPatients({ claim, source, options }: Comparison): RuleResult {
  const objections: Objection[] = [];
  for (const verb of claim.units) {
    const patient = verb.isLight ? undefined : patientOf(claim, verb);
    if (patient === undefined || patient.isLight || patient.proper === 'thing') continue;
    // Of what else is done to a thing, reports tell in too many ways.
    if (!isActor(patient) && patient.proper !== 'site' && verb.concepts.get('attack') !== 1)
      continue;
    if (verb.concepts.has('accuse') || verb.concepts.has('say')) continue;
    const deeds = options.get(verb.index) ?? [];
    const names = options.get(patient.index) ?? [];
    if (deeds.length === 0 || names.length === 0) continue;
    const fits = deeds.some(({ source: deed }) =>
      names.some(({ source: name }) =>
        isActor(patient) ? isDoneTo(source, deed, name) : isStruck(source, deed, name),
      ),
    );
    if (!fits) objections.push({ kind: 'relation', word: patient.surface });
  }
  return objections.length === 0 ? NOTHING : { conflicts: [], objections };
}

/** The name that is the object of a verb, or the subject of a passive one. */
function patientOf(reading: Comparison['claim'], verb: Unit): Unit | undefined {
  const { words, units } = reading;
  const at = verb.to - 1;
  if (!isVerb(words, verb.from)) return undefined;
  if (isPassive(reading, verb.from))
    return units[words[subjectAt(reading, verb.from) ?? -1]?.unit ?? -1];
  if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(words[at + 1]?.tag ?? '')) return undefined;
  const { to } = nounPhraseAt(reading, at + 1);
  if (words[to - 1]?.tag !== 'PROPN') return undefined;
  return units[words[to - 1]?.unit ?? -1];
}

/** A thing is struck by a verb whose object or passive subject it is, or by an attack on it. */
function isStruck(source: SourceReading, deed: Unit, thing: Unit): boolean {
  if (deed.index === thing.index) return true;
  if (agentsOf(source, deed, false).certain.has(thing.index)) return false;
  if (!attachments(source, thing).has(deed.index)) return isDoneTo(source, deed, thing);
  const between = source.words.slice(deed.to, thing.from);
  return between.every(
    ({ tag, lower }) => tag !== 'ADP' || /^(?:on|against|at|of|into)$/.test(lower),
  );
}

function isDoneTo(source: SourceReading, deed: Unit, name: Unit): boolean {
  if (deed.index === name.index) return true;
  if (isWhereItStood(source, name)) return false;
  const isSubject = source.words[subjectAt(source, deed.from) ?? -1]?.unit === name.index;
  if (isSubject && isPassive(source, deed.from)) return true;
  if (agentsOf(source, deed, false).certain.has(name.index)) return false;
  const held = attachments(source, name);
  if (held.has(deed.index)) return true;
  return [...held.keys()].some((index) => {
    const head = source.units[index];
    return head !== undefined && attachments(source, head).has(deed.index);
  });
}

/** "the story was in the Post": nothing was done to it. */
function isWhereItStood({ words }: SourceReading, { proper, from }: Unit): boolean {
  const before = words[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
  return proper === 'outlet' && words[before]?.lower === 'in';
}
