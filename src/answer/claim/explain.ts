import { assertNever } from '../../domain/assert-never.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Decision } from './decide.ts';
import type { Conflict, Finding, Objection, SourceReading } from './evidence.ts';

/** What finds a sentence again: `S5`, or `sony-hack S5` where there are several sources. */
type LabelOf = (sentence: Sentence) => string;

/** One sentence that says what decided a claim: "S13 says around 6,000, not 600." */
export function explain(decision: Decision, labelOf: LabelOf): string {
  switch (decision.verdict) {
    case 'supported':
      return saysSo(decision.finding.source.quotes[0], labelOf);
    case 'contradicted':
      return sayConflict(placeOfConflict(decision.finding.source, labelOf), decision.conflict);
    case 'not-in-sources':
      return sayNearest(decision.nearest, labelOf);
    default:
      return assertNever(decision);
  }
}

/** "S13 says so, according to South Korea's Defense Ministry." */
export function saysSo(sentence: Sentence | undefined, labelOf: LabelOf): string {
  return `${place(sentence, labelOf)} says so${credit(sentence)}.`;
}

function place(sentence: Sentence | undefined, labelOf: LabelOf): string {
  return sentence === undefined ? 'The sources' : labelOf(sentence);
}

/** What an editor's line says is not word for word what the sentence says. */
function placeOfConflict(source: SourceReading, labelOf: LabelOf): string {
  const where = place(source.quotes[0], labelOf);
  return source.kind === 'holds' ? `An editor's note on ${where}` : where;
}

function credit(sentence: Sentence | undefined): string {
  const { speaker, via } = sentence?.attribution ?? {};
  if (speaker === undefined && via === undefined) return '';
  if (via === undefined) return `, according to ${speaker}`;
  return speaker === undefined
    ? `, according to ${via}`
    : `, according to ${speaker}, as reported by ${via}`;
}

function sayConflict(where: string, conflict: Conflict): string {
  switch (conflict.kind) {
    case 'number':
    case 'name':
      return `${where} says ${conflict.source}, not ${conflict.claim.replace(/\.$/, '')}.`;
    case 'opposite':
      return `${where} says “${conflict.source}”, not “${conflict.claim}”.`;
    case 'roles':
      return `${where} says it of ${conflict.source}, not of ${conflict.claim}.`;
    case 'speaker':
      return `${where} has it from ${conflict.source}, not from ${conflict.claim}.`;
    case 'rejected':
      return `That goes against ${where}: ${conflict.fact}`;
    case 'polarity':
      return conflict.isClaimNegated
        ? `${where} says the opposite: it affirms “${conflict.source}”.`
        : `${where} says the opposite: “${conflict.source}”.`;
    default:
      return assertNever(conflict);
  }
}

function sayNearest(nearest: Finding | undefined, labelOf: LabelOf): string {
  const objection = nearest === undefined ? undefined : mostTelling(nearest.objections);
  if (nearest === undefined || objection === undefined) return 'No source sentence says it.';
  const where = place(nearest.source.quotes[0], labelOf);
  switch (objection.kind) {
    case 'missing':
      return `No source sentence says all of it; the nearest, ${where}, has nothing about “${objection.unit.surface}”.`;
    case 'hedge':
      return `${where} says it less surely (“${objection.word}”).`;
    case 'overclaim':
      return `${where} does not go as far as “${objection.word}”.`;
    case 'open':
      return `${where} leaves that open.`;
    case 'relation':
    case 'untold':
    case 'turned':
    case 'denial':
      return `${where} does not say it of ${objection.word}.`;
    case 'speaker':
      return `${where} does not have it from ${objection.word}.`;
    default:
      return assertNever(objection);
  }
}

const ORDER = [
  'open',
  'missing',
  'speaker',
  'relation',
  'turned',
  'untold',
  'denial',
  'overclaim',
  'hedge',
] as const;

function mostTelling(objections: readonly Objection[]): Objection | undefined {
  return [...objections].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0];
}
