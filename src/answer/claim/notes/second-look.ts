import type { Fact, NameKind } from '../../../domain/knowledge.ts';
import type { Steps } from '../../../domain/steps.ts';
import type { NameMatch } from '../../../text/match-names.ts';
import type { Corpus } from '../../corpus.ts';
import type { EditorialMatcher } from '../../match-editorial.ts';
import { plainLine } from '../claim-spellings.ts';
import { isContrary } from '../contrary.ts';
import type { Decision } from '../decide.ts';
import type { ClaimReading, Finding, SourceReading } from '../evidence.ts';
import { isAddition } from '../is-addition.ts';
import { type Compare, holdAgainst, type JudgedClaim } from '../judge-strictly.ts';
import type { Unit } from '../reading.ts';
import { type ClaimFeatures, measureClaim } from './claim-features.ts';
import { likelyFacts } from './likely-facts.ts';
import { lineLikenessSteps } from './nearest-lines.ts';
import { chanceOfKind, type NoteChance, notedLinesSteps, noteOddsSteps } from './note-odds.ts';
import { type NoteWords, noteWords } from './note-words.ts';
import { strangestWord } from './strange-words.ts';
import { turnedLinesSteps } from './turned-lines.ts';
import { type VerdictChances, verdictChances } from './verdict-chances.ts';

/** What editors' lines, taken together, tell of a claim. */
export interface SecondLook {
  readonly features: ClaimFeatures;
  readonly verdicts: VerdictChances;
  /** Which line it may be, likeliest first. */
  readonly chances: readonly NoteChance[];
  /** Each of its names and amounts stands in some line or sentence of the likeliest facts. */
  readonly hasItsNames: boolean;
  /** Each of its words stands in some line or sentence near it that is not rejected. */
  readonly hasItsWords: boolean;
  /** What has most of it says it of another, or denies it. */
  readonly isContrary: boolean;
  /** A sentence, or the line of a fact, has all of it in its very words. */
  readonly isExact: boolean;
  /** It is a line that holds, but for one word that turns it round, and no sentence bears it out. */
  readonly isTurned: boolean;
  /** It is a line that is rejected, but for such a word. */
  readonly isUnrejected: boolean;
  /** It tells of one more: what is told of another does not stand against it. */
  readonly isAddition: boolean;
}

/** Looks at a claim, each reading of which `compare` holds against a source. */
export type NoteLooker = (claim: JudgedClaim, compare: Compare) => SecondLook;

/** Learns from the editor's lines; read once, in steps. */
export function* noteLookerSteps(parts: {
  readonly corpus: Pick<Corpus, 'facts' | 'gaps' | 'names' | 'find'>;
  readonly matchNames: (text: string) => readonly NameMatch[];
  readonly matchEditorial: EditorialMatcher;
  readonly about: (fact: Fact, claims: readonly ClaimReading[]) => readonly SourceReading[];
}): Steps<NoteLooker> {
  const { corpus, matchNames, matchEditorial, about } = parts;
  const read = (text: string): NoteWords => noteWords(plainLine(text), matchNames);
  const lines = yield* notedLinesSteps([...corpus.facts, ...corpus.gaps], read);
  const odds = yield* noteOddsSteps(lines);
  const likenessTo = yield* lineLikenessSteps(lines);
  const kinds = new Map(corpus.names.map(({ name, kind }) => [name, kind]));
  const kindOf = (name: string): NameKind | undefined => kinds.get(name);
  const isTurned = yield* turnedLinesSteps(lines, 'holds', kindOf);
  const isUnrejected = yield* turnedLinesSteps(lines, 'rejects', kindOf);
  const known = new Map<string, readonly string[]>();
  const knownOf = (fact: Fact): readonly string[] => {
    const words = known.get(fact.id) ?? textsOf(fact, corpus).flatMap((text) => read(text).content);
    known.set(fact.id, words);
    return words;
  };

  return ({ text, readings, findings, decision }, compare) => {
    const words = noteWords(text, matchNames);
    const chances = [...odds(words)].sort((a, b) => b.chance - a.chance);
    const asked = matchEditorial({ own: text, context: '', kind: 'statement', isQuick: true });
    const facts = likelyFacts(corpus.facts, chances, asked.facts).map(({ fact }) => fact);
    const sources = facts.flatMap((fact) => about(fact, readings));
    const held = holdAgainst(readings, () => sources, compare);
    const findingsAbout = held.map(({ finding }) => finding);
    const all = [...findings.map(({ finding }) => finding), ...findingsAbout];
    const told = all.filter(({ source }) => source.kind !== 'rejects');
    const hasItsNames = readings.every((reading) => hasUnits(reading, findingsAbout, isOwn));
    const hasItsWords = readings.some((reading) => hasUnits(reading, told, () => true));
    const features = measureClaim({
      readings,
      decision,
      near: findings,
      about: held,
      chanceOf: (wanted) => ({
        all: chanceOfKind(chances, wanted),
        likeliest: chances.find(({ kind }) => kind === wanted)?.chance ?? 0,
      }),
      gap: asked.gaps.reduce((total, { chance }) => total + chance, 0),
      strange: strangestWord(words.content, new Set(facts.flatMap(knownOf))),
      likeness: likenessTo(words),
      hasItsNames,
    });
    return {
      features,
      verdicts: verdictChances(features),
      chances,
      hasItsNames,
      hasItsWords,
      isExact: isExact(decision),
      isTurned: !isBySentence(decision) && isTurned(words),
      isUnrejected: isUnrejected(words),
      isContrary: isContrary(told),
      isAddition: readings.some(isAddition),
    };
  };
}

/** What a fact says in whatever way, but for what it rejects. */
function textsOf(fact: Fact, corpus: Pick<Corpus, 'find'>): readonly string[] {
  const cited = fact.cites.flatMap((id) => corpus.find(id)?.text ?? []);
  return [fact.says, ...fact.topics, ...(fact.holds ?? []), ...cited];
}

function isBySentence(decision: Decision): boolean {
  return decision.verdict === 'supported' && decision.finding.source.kind === 'sentence';
}

function isExact(decision: Decision): boolean {
  if (decision.verdict !== 'supported') return false;
  const { source, pairs } = decision.finding;
  return source.kind !== 'holds' && pairs.every(({ match }) => match === 'same');
}

/** A name, a number, or how long it took: no other word stands for it. */
function isOwn({ proper, amount, surface }: Unit): boolean {
  return (
    proper !== undefined ||
    amount !== undefined ||
    /^(?:seconds|minutes|hours|days|weeks|months|years)$/i.test(surface)
  );
}

/** Each unit that the claim needs, and that matters, stands in one of the findings' sources. */
function hasUnits(
  reading: ClaimReading,
  findings: readonly Finding[],
  matters: (unit: Unit) => boolean,
): boolean {
  return reading.needed.every((index) => {
    const unit = reading.units[index];
    if (unit === undefined || !matters(unit)) return true;
    return findings.some(({ pairs }) =>
      pairs.some(({ claim, match }) => claim === unit && match !== 'opposite'),
    );
  });
}
