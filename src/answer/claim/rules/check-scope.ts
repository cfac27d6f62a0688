import type { Pair } from '../evidence.ts';
import { isVerb, verbBefore } from '../grammar.ts';
import type { Reading, Unit } from '../reading.ts';
import { objectsOf } from '../stated-roles.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * What is said to be rare, or done in public, must be that in the source: "a rare case of the town accusing a firm of
 * dumping oil" does not say that dumping oil is rare.
 */
export function checkScope({ claim, source, pairs, options }: Comparison): RuleResult {
  for (const pair of pairs.values()) {
    if (!isScoped(pair)) continue;
    const ours = scopeOf(claim, pair.claim);
    const theirs = scopeOf(source, pair.source);
    if (ours === undefined || theirs === undefined) continue;
    const found = (options.get(ours.index) ?? [])
      .map((option) => option.source)
      .filter(({ isLight }) => !isLight);
    if (found.length === 0) continue;
    const inside = [theirs, ...objectsOf(source, theirs)];
    if (!found.some((unit) => inside.includes(unit) && accuses(unit) === accuses(ours)))
      return { conflicts: [], objections: [{ kind: 'relation', word: pair.claim.surface }] };
  }
  return NOTHING;
}

/** "rare", "publicly"; but not a gate that was left "open". */
function isScoped({ claim, source }: Pair): boolean {
  if (claim.concepts.get('rare') === 1 && source.concepts.has('rare')) return true;
  const isManner = ({ concepts, surface }: Unit): boolean =>
    concepts.get('public') === 1 && /ly$|^in /i.test(surface);
  return isManner(claim) && isManner(source);
}

/** To blame somebody for a deed is not to do it. */
function accuses({ concepts }: Unit): boolean {
  return concepts.has('accuse');
}

/**
 * What a word says it of: an adverb of the verb by it, another of the first verb after it, else of the first noun there;
 * where nothing follows, of what opens its clause ("blaming others is rare").
 */
function scopeOf({ words, units }: Reading, { from, to, segment }: Unit): Unit | undefined {
  if (words[from]?.tag === 'ADV') {
    const at = isVerb(words, to) ? to : verbBefore(words, from);
    const verb = units[words[at ?? -1]?.unit ?? -1];
    if (verb !== undefined && !verb.isLight && verb.from !== from) return verb;
  }
  const said = units.filter((unit) => unit.segment === segment && unit.proper === undefined);
  const isDone = (unit: Unit): boolean => isVerb(words, unit.from) && unit.tag === 'VERB';
  const after = said.filter((unit) => unit.from >= to);
  const found = after.length > 0 ? after : said.filter((unit) => unit.to <= from);
  const scope = found.find(isDone) ?? found.find(({ tag, isLight }) => tag === 'NOUN' && !isLight);
  // What "does", "names" or "gets" means, the words after it tell.
  return scope?.isLight === true ? undefined : scope;
}
