import { attachments } from '../attachments.ts';
import type { Objection, SourceReading } from '../evidence.ts';
import { isNominal, isVerb, subjectAt } from '../grammar.ts';
import type { Unit } from '../reading.ts';
import { isPassive } from '../voice.ts';
import { type Comparison, NOTHING, type RuleResult, sameWords } from './comparison.ts';

/**
 * What the claim says to have been done to a thing must be done to it in the source: "the raid was suspended" is not
 * said by "in the raid the detour was suspended".
 */
export function checkUndergone(comparison: Comparison): RuleResult {
  const { claim, source, options } = comparison;
  const objections: Objection[] = [];
  for (const verb of claim.units) {
    if (verb.isLight || !isVerb(claim.words, verb.from) || !isPassive(claim, verb.from)) continue;
    if (verb.concepts.has('accuse') || verb.concepts.has('say') || verb.concepts.has('cite'))
      continue;
    // "was found to be …"
    if (claim.words[verb.to]?.lower === 'to') continue;
    const at = subjectAt(claim, verb.from) ?? -1;
    const thing = claim.units[isNominal(claim.words[at]) ? (claim.words[at]?.unit ?? -1) : -1];
    if (thing === undefined || thing.isLight) continue;
    const deeds = sameWords(comparison, verb.index);
    const things = (options.get(thing.index) ?? []).map((option) => option.source);
    if (deeds.length === 0 || things.length === 0) continue;
    if (!deeds.some((deed) => things.some((other) => undergoes(source, deed, other))))
      objections.push({ kind: 'untold', word: thing.surface });
  }
  return objections.length === 0 ? NOTHING : { conflicts: [], objections };
}

function undergoes(source: SourceReading, deed: Unit, thing: Unit): boolean {
  if (deed.index === thing.index || deed.tag === 'ADJ') return true;
  const { words } = source;
  if (isVerb(words, deed.from)) {
    const subject = subjectAt(source, deed.from);
    if (words[subject ?? -1]?.unit === thing.index) return true;
    // "The sign that warns of … was taken down"
    if (/^(?:that|which|who)$/.test(words[thing.to]?.lower ?? '')) return true;
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

const AT = /^(?:of|on|against|at|into|in)$/;
