import { agentsOf, readRelations } from '../agents.ts';
import { describedUnits } from '../described-units.ts';
import type { Objection, SourceReading } from '../evidence.ts';
import { isVerb, nounPhraseAt, verbBefore } from '../grammar.ts';
import { isSame } from '../match-units.ts';
import type { Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult, sameWords } from './comparison.ts';

/**
 * Whatever the claim makes the doer of a verb, be it a name, a person or a thing, must be able to be that in the
 * source: "the banks targeted the media" is not said by "the raid targeted media and banks".
 */
export function checkSubjects(comparison: Comparison): RuleResult {
  const { claim, source, options } = comparison;
  const objections: Objection[] = [];
  const outside = new Set([...claim.stance.holder, ...claim.stance.saying]);
  for (const { agent, predicate, isAccused } of readRelations(claim, outside)) {
    const [subject, verb] = [claim.units[agent], claim.units[predicate]];
    if (subject === undefined || verb === undefined || isAccused) continue;
    // What a light verb says of its subject ("has an account") is told in too many ways.
    if (!isVerb(claim.words, verb.from) || verb.tag !== 'VERB') continue;
    if (
      subject.isLight ||
      subject.amount !== undefined ||
      isSaid(verb) ||
      isReduced(claim, subject, verb)
    )
      continue;
    const doers = (options.get(agent) ?? []).map((option) => option.source);
    const deeds = sameWords(comparison, predicate);
    if (doers.length === 0 || deeds.length === 0) continue;
    const fits = deeds.some((deed) => doers.some((doer) => mayDo(source, deed, doer)));
    if (!fits) objections.push({ kind: 'untold', word: subject.surface });
  }
  return objections.length === 0 ? NOTHING : { conflicts: [], objections };
}

/** "found a tool known from a raid": the noun before the participle is the object of another verb. */
function isReduced({ words }: Comparison['claim'], subject: Unit, verb: Unit): boolean {
  return verb.from === subject.to && verbBefore(words, subject.from - 1) !== undefined;
}

function mayDo(source: SourceReading, deed: Unit, doer: Unit): boolean {
  if (deed.index === doer.index || isParticiple(deed)) return true;
  if (isInNameOf(source, doer)) return false;
  const { certain, possible, self } = agentsOf(source, deed, false);
  if (certain.has(doer.index) || possible.has(doer.index) || self.includes(doer)) return true;
  // "Rather than pumping it away, …": no doer of its own.
  const isUntold = certain.size === 0 && possible.size === 0 && /ing$/.test(deed.surface);
  if (isUntold || isRightBefore(source, doer, deed)) return true;
  // "The driver, Aldo Benn, …" and then "Benn braked".
  const named = [...describedUnits(source, doer.to - 1)].flatMap(
    (index) => source.units[index] ?? [],
  );
  return [...certain].some((index) => {
    const agent = source.units[index];
    return agent?.isNamed === true && named.some((unit) => unit.isNamed && isSame(unit, agent));
  });
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

/** Who accuses and who says are told apart elsewhere. */
function isSaid({ concepts }: Unit): boolean {
  return SAID.some((concept) => concepts.has(concept));
}

const SAID = ['accuse', 'culprit', 'say', 'think', 'cite'];

/** "with a broken arm": who broke it is not asked. */
function isParticiple({ tag, surface }: Unit): boolean {
  return tag === 'ADJ' && /(?:ed|en|wn)$/.test(surface);
}
