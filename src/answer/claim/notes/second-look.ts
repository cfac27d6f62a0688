import type { Fact } from '../../../domain/knowledge.ts';
import type { Steps } from '../../../domain/steps.ts';
import type { NameMatch } from '../../../text/match-names.ts';
import type { Corpus } from '../../corpus.ts';
import type { EditorialMatcher } from '../../match-editorial.ts';
import { plainClaim } from '../claim-spellings.ts';
import type { ClaimReading, Conflict, Finding, SourceReading } from '../evidence.ts';
import { isAddition } from '../is-addition.ts';
import { MORE } from '../read-boosters.ts';
import type { Unit } from '../reading.ts';
import { logit, type NoteFeatures } from './border.ts';
import { likelyFacts } from './likely-facts.ts';
import { type NoteChance, noteOddsSteps } from './note-odds.ts';
import { type NoteWords, noteWords } from './note-words.ts';
import { strangestWord } from './strange-words.ts';

/** What editors' lines, taken together, tell of a claim. */
export interface SecondLook {
  readonly features: NoteFeatures;
  /** Likeliest first. */
  readonly chances: readonly NoteChance[];
  /** A line or sentence of the likeliest facts has each of its names and amounts. */
  readonly hasItsNames: boolean;
  /** One of them, with nothing against it, has half of what it says of those. */
  readonly hasItsWords: boolean;
  /** A line or sentence of theirs has all of it, and does not say it so: of another, or less surely. */
  readonly isObjectedTo: boolean;
  /** It tells of one more, whom what is told of others does not contradict. */
  readonly isOfMore: boolean;
}

/** Looks at a claim, in each of its readings, which `compare` holds against a source. */
export type NoteLooker = (
  claim: string,
  readings: readonly ClaimReading[],
  compare: (reading: ClaimReading, source: SourceReading) => Finding,
) => SecondLook;

/** Learns from the editor's lines; read once, in steps. */
export function* noteLookerSteps(parts: {
  readonly corpus: Pick<Corpus, 'facts' | 'gaps' | 'find'>;
  readonly matchNames: (text: string) => readonly NameMatch[];
  readonly matchEditorial: EditorialMatcher;
  readonly about: (fact: Fact, claims: readonly ClaimReading[]) => readonly SourceReading[];
}): Steps<NoteLooker> {
  const { corpus, matchNames, matchEditorial, about } = parts;
  const read = (text: string): NoteWords => noteWords(plainClaim(text), matchNames);
  const odds = yield* noteOddsSteps([...corpus.facts, ...corpus.gaps], read);
  const known = new Map<string, readonly string[]>();
  const knownOf = (fact: Fact): readonly string[] => {
    const words = known.get(fact.id) ?? textsOf(fact, corpus).flatMap((text) => read(text).content);
    known.set(fact.id, words);
    return words;
  };

  return (claim, readings, compare) => {
    const words = noteWords(claim, matchNames);
    const chances = odds(words);
    const asked = matchEditorial({ own: claim, context: '', kind: 'statement', isQuick: true });
    const facts = likelyFacts(corpus.facts, chances, asked.facts).map(({ fact }) => fact);
    const sources = facts.flatMap((fact) => about(fact, readings));
    const findings = readings.flatMap((reading) =>
      sources.map((source) => ({ reading, finding: compare(reading, source) })),
    );
    const sum = (wanted: NoteChance['kind']): number =>
      chances.reduce((total, { kind, chance }) => total + (kind === wanted ? chance : 0), 0);
    const most = (isOf: (finding: Finding) => boolean): number =>
      findings.reduce(
        (best, { reading, finding }) =>
          isOf(finding) ? Math.max(best, shareOf(reading, finding)) : best,
        0,
      );
    return {
      features: {
        holds: logit(sum('holds')),
        rejects: logit(sum('rejects')),
        unsaid: logit(sum('unsaid')),
        gap: logit(asked.gaps.reduce((total, { chance }) => total + chance, 0)),
        strange: strangestWord(words.content, new Set(facts.flatMap(knownOf))),
        covered: most(isClean),
        otherName: most(conflictsBy('name', 'number')),
        opposite: most(conflictsBy('polarity', 'opposite')),
        otherDoer: most(conflictsBy('roles', 'speaker')),
      },
      chances: [...chances].sort((a, b) => b.chance - a.chance),
      isOfMore: readings.some((reading) => isAddition(reading) || deniesOnly(reading)),
      isObjectedTo: findings.some(({ finding }) => objects(finding)),
      hasItsWords: findings.some(
        ({ reading, finding }) => isClean(finding) && hasWords(reading, finding),
      ),
      hasItsNames: readings.every((reading) => hasNames(reading, findings)),
    };
  };
}

/** "not the only one": there is more. */
function deniesOnly({ boosters }: ClaimReading): boolean {
  return boosters.some(({ kind, word }) => kind === MORE || (kind === 'else' && word === 'only'));
}

/** What a fact says in whatever way, but for what it rejects. */
function textsOf(fact: Fact, corpus: Pick<Corpus, 'find'>): readonly string[] {
  const cited = fact.cites.flatMap((id) => corpus.find(id)?.text ?? []);
  return [fact.says, ...fact.topics, ...(fact.holds ?? []), ...cited];
}

function shareOf({ needed }: ClaimReading, { pairs }: Finding): number {
  return pairs.length / Math.max(1, needed.length);
}

function isClean({ conflicts, objections }: Finding): boolean {
  return conflicts.length === 0 && objections.every(({ kind }) => LEFT_OPEN.test(kind));
}

function objects({ conflicts, objections }: Finding): boolean {
  return (
    conflicts.length === 0 &&
    objections.length > 0 &&
    objections.every(({ kind }) => !LEFT_OPEN.test(kind))
  );
}

/** What a source leaves open is not against the claim: notes may tell it. */
const LEFT_OPEN = /^(?:missing|untold)$/;

function conflictsBy(...kinds: readonly Conflict['kind'][]): (finding: Finding) => boolean {
  return ({ conflicts }) => conflicts.some(({ kind }) => kinds.includes(kind));
}

/** Names alone bring a claim near to what is said of them: "Comey works for the Times". */
function hasWords({ needed, units }: ClaimReading, { pairs }: Finding): boolean {
  const isWord = (unit: Unit | undefined): boolean =>
    unit !== undefined && unit.proper === undefined && unit.amount === undefined;
  const words = needed.filter((index) => isWord(units[index])).length;
  const found = pairs.filter(({ claim, match }) => isWord(claim) && match !== 'opposite').length;
  return words > 0 && 2 * found >= words;
}

/** A name, a number, or how long it took: no other word stands for it. */
function isExact({ proper, amount, surface }: Unit): boolean {
  return (
    proper !== undefined ||
    amount !== undefined ||
    /^(?:seconds|minutes|hours|days|weeks|months|years)$/i.test(surface)
  );
}

function hasNames(
  reading: ClaimReading,
  findings: readonly { readonly finding: Finding }[],
): boolean {
  return reading.needed.every((index) => {
    const unit = reading.units[index];
    if (unit === undefined || !isExact(unit)) return true;
    return findings.some(({ finding }) =>
      finding.pairs.some(({ claim, match }) => claim === unit && match !== 'opposite'),
    );
  });
}
