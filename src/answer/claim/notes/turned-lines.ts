import type { NameKind } from '../../../domain/knowledge.ts';
import type { Steps } from '../../../domain/steps.ts';
import { oppositesOf } from '../../../text/opposites.ts';
import { stem } from '../../../text/stem.ts';
import type { NotedLine, NoteKind } from './note-odds.ts';
import type { NoteWords } from './note-words.ts';

/** Whether a claim is a line but for one word that turns it round. */
export type TurnedLines = (claim: NoteWords) => boolean;

/**
 * Of the lines of a kind that differ from a claim by a word or two, whether those that are nearest say another thing: another
 * name or number in its place, the opposite, one denial more or less, two names changed about. All else bears such a claim
 * out by its words: "Southern hackers vie to show loyalty" has all but one of a line on Northern ones. One step for each
 * line.
 */
export function* turnedLinesSteps(
  noted: readonly NotedLine[],
  wanted: NoteKind,
  kindOfName: (name: string) => NameKind | undefined,
): Steps<TurnedLines> {
  const lines = noted.filter(({ kind }) => kind === wanted).map(({ words }) => words.telling);
  const kindOf: KindOf = (key) => kindOfName(key.slice(1));
  const holders = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    for (const key of new Set(line)) {
      const holder = holders.get(key) ?? [];
      holder.push(at);
      holders.set(key, holder);
    }
    yield;
  }
  return ({ telling }) => {
    const shared = new Uint8Array(lines.length);
    for (const key of new Set(telling))
      for (const at of holders.get(key) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    let nearest: Difference[] = [];
    let least = MOST_OFF;
    for (const [at, line] of lines.entries()) {
      if ((shared[at] ?? 0) < LEAST_SHARED || Math.abs(line.length - telling.length) > least)
        continue;
      const difference = differenceOf(telling, line);
      const off = difference.only.length + difference.lacking.length;
      if (off > least) continue;
      nearest = off < least ? [difference] : [...nearest, difference];
      least = off;
    }
    return nearest.length > 0 && nearest.every((one) => isTurned(one, kindOf));
  };
}

/** What the name behind a key stands for. */
type KindOf = (key: string) => NameKind | undefined;

/** One word for another, or two more. */
const MOST_OFF = 2;
const LEAST_SHARED = 3;

/** What only the claim has, what only the line has, and whether their names stand in another order. */
interface Difference {
  readonly only: readonly string[];
  readonly lacking: readonly string[];
  readonly isReordered: boolean;
}

function differenceOf(claim: readonly string[], line: readonly string[]): Difference {
  const rest = [...line];
  const only = claim.filter((key) => {
    const at = rest.indexOf(key);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const [ours, theirs] = [claim, line].map((keys) => keys.filter(isName).join(' '));
  // Who says so may stand before or after it.
  const isTold = claim.some((key) => TELLS.has(key));
  return { only, lacking: rest, isReordered: ours !== theirs && !isTold };
}

function isTurned({ only, lacking, isReordered }: Difference, kindOf: KindOf): boolean {
  if (only.length + lacking.length === 0) return isReordered;
  return (
    [...only, ...lacking].some((key) => NEGATORS.has(key)) ||
    only.some((ours) => lacking.some((theirs) => areContrary(ours, theirs, kindOf)))
  );
}

function areContrary(ours: string, theirs: string, kindOf: KindOf): boolean {
  if (isName(ours) && isName(theirs)) return kindOf(ours) !== 'thing' && kindOf(theirs) !== 'thing';
  if (/\d/.test(ours) && /\d/.test(theirs)) return true;
  const [one, other] = [ours, theirs].map((key) => key.replace(/^~/, ''));
  return one !== undefined && other !== undefined && oppositesOf(one).includes(other);
}

function isName(key: string): boolean {
  return key.startsWith('@');
}

const TELLS: ReadonlySet<string> = new Set(
  ['said', 'according', 'reported', 'tells', 'cited'].map(stem),
);

const NEGATORS: ReadonlySet<string> = new Set(
  ['not', 'no', 'never', 'none', 'nobody', 'nothing', 'without'].map((word) => `~${word}`),
);
