import { attachments } from '../attachments.ts';
import type { Objection, SourceReading } from '../evidence.ts';
import { nounPhraseAt, subjectAt } from '../grammar.ts';
import type { Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * Whose something is, or where it is, must be so in the source: "Sony's servers are in Norway" is not said by one that tells of
 * logins from Norway into Sony's servers.
 */
export function checkOwners({ claim, source, options, pairs }: Comparison): RuleResult {
  const objections: Objection[] = [];
  for (const unit of claim.units) {
    if (!unit.isNamed || claim.stance.holder.has(unit.index)) continue;
    const names = (options.get(unit.index) ?? []).map((option) => option.source);
    if (names.length === 0) continue;
    for (const index of ownedBy(claim, unit)) {
      const owned = claim.units[index];
      const partner = pairs.get(index)?.source;
      if (owned === undefined || partner === undefined || !isThing(owned)) continue;
      const partners = (options.get(index) ?? []).map((option) => option.source);
      const fits = partners.some((thing) => names.some((name) => isOf(source, name, thing)));
      if (!fits && !isOfTopic(source, unit, partner))
        objections.push({ kind: 'relation', word: unit.surface });
    }
  }
  return objections.length === 0 ? NOTHING : { conflicts: [], objections };
}

/** What a name owns or holds in the claim: "Sony's servers", "Norwegian servers", "the servers are in Norway". */
function ownedBy(claim: Comparison['claim'], unit: Unit): readonly number[] {
  const { words } = claim;
  const owned = [...attachments(claim, unit)].filter(
    ([index, hold]) =>
      hold === 'modifier' ||
      (hold === 'of' && BODIES.some((concept) => claim.units[index]?.concepts.get(concept) === 1)),
  );
  if (words[unit.from - 1]?.lower === 'in' && IS.test(words[unit.from - 2]?.lower ?? '')) {
    const subject = words[unit.from - 3]?.unit ?? -1;
    if (subject >= 0) return [subject];
  }
  if (unit.proper === 'place' && /^(?:is|are|was|were)$/.test(words[unit.from - 1]?.lower ?? '')) {
    const subject = subjectAt(claim, unit.from - 1);
    return subject === undefined ? [] : [words[subject]?.unit ?? -1];
  }
  const isGenitive = /^['’]s?$/.test(words[unit.to]?.lower ?? '');
  // "Norwegian software" may be whoever's that Norwegians use.
  return owned
    .map(([index]) => index)
    .filter((index) => isGenitive || claim.units[index]?.concepts.get('software') !== 1);
}

const IS = /^(?:is|are|was|were|located|based|stood|stand|sit|sat)$/;

/** A thing that somebody has, not a deed or a person, whose it is in another sense ("the Sony attackers"). */
export function isThing(unit: Unit): boolean {
  return (
    unit.tag === 'NOUN' &&
    unit.proper === undefined &&
    [...THINGS, ...BODIES].some((concept) => unit.concepts.get(concept) === 1)
  );
}

/** Of these "of" and "at" tell whose they are as well. */
const BODIES = ['intelligence', 'lead'];

const THINGS = ['server', 'computer', 'software', 'location', 'account', 'address'];

export function isOf(source: SourceReading, name: Unit, thing: Unit): boolean {
  if (name.index === thing.index) return true;
  const hold = attachments(source, name).get(thing.index);
  return hold === 'modifier' || hold === 'of';
}

/** "the company's servers" of an article on the company. */
export function isOfTopic(source: SourceReading, name: Unit, thing: Unit): boolean {
  if (name.proper === 'place') return false;
  const { from } = nounPhraseAt(source, thing.from);
  const owner = source.words.slice(from, thing.from).some(({ lower }) => OWNER.test(lower));
  return owner && [...name.keys].some((key) => source.topics.has(key));
}

const OWNER = /^(?:company|firm|studio|business|corporation)$/;
