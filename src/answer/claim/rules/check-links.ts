import { clauseEnd } from '../clause-end.ts';
import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * What the claim gives as a cause, or as what came first, must be that in the source: "the dam broke because the town
 * flooded", "they attack after a promotion". A source without a word for it does not tell.
 */
export function checkLinks({ claim, source, options }: Comparison): RuleResult {
  const ours = linkOf(claim);
  if (ours === undefined) return NOTHING;
  const placesOf = (units: readonly Unit[]): readonly number[] =>
    eventsOf(units)
      .flatMap(({ index }) => options.get(index) ?? [])
      .map((option) => option.source.from);
  const [first, second] = [placesOf(ours.first), placesOf(ours.second)];
  if (first.length === 0 || second.length === 0) return NOTHING;
  const isTold = linksOf(source).some(
    (theirs) =>
      theirs.kind === ours.kind &&
      first.some((one) => second.some((other) => joins(theirs, one, other))),
  );
  // ", exposing the hackers": what follows from what stands before.
  const follows = first.some((why) =>
    second.some((what) => why < what && isOutcome(source, what, ours.kind)),
  );
  if (isTold || follows) return NOTHING;
  const [word] = eventsOf(ours.second);
  return { conflicts: [], objections: [{ kind: 'untold', word: word?.surface ?? 'because' }] };
}

interface Link {
  readonly kind: 'cause' | 'time';
  /** The words that the link brings in: `first` if they came first, or are the cause. */
  readonly from: number;
  readonly to: number;
  readonly brings: 'first' | 'second';
}

function joins({ from, to, brings }: Link, first: number, second: number): boolean {
  const isIn = (at: number): boolean => at >= from && at < to;
  return brings === 'first' ? isIn(first) && !isIn(second) : isIn(second) && first < second;
}

function linkOf(
  claim: Reading,
): { kind: Link['kind']; first: readonly Unit[]; second: readonly Unit[] } | undefined {
  const link = linksOf(claim).find(({ word }) => /^(?:because|due|after|before)$/.test(word));
  if (link === undefined) return undefined;
  const inside = claim.units.filter(({ from }) => from >= link.from && from < link.to);
  const outside = claim.units.filter(({ from, to }) => to <= link.from || from >= link.to);
  return link.brings === 'first'
    ? { kind: link.kind, first: inside, second: outside }
    : { kind: link.kind, first: outside, second: inside };
}

function linksOf({ words }: Reading): readonly (Link & { readonly word: string })[] {
  return words.flatMap(({ lower }, at) => {
    const kind = KINDS.get(lower);
    if (kind === undefined || (lower === 'due' && words[at + 1]?.lower !== 'to')) return [];
    const isLater = /^(?:before|until|then|later|afterwards|afterward|subsequently)$/.test(lower);
    return [
      {
        kind,
        word: lower,
        from: at,
        to: clauseEnd(words, at),
        brings: isLater ? ('second' as const) : ('first' as const),
      },
    ];
  });
}

const KINDS: ReadonlyMap<string, Link['kind']> = new Map([
  ...['because', 'due', 'since', 'as'].map((word) => [word, 'cause'] as const),
  ...'after following when once upon before until then later afterwards afterward subsequently'
    .split(' ')
    .map((word) => [word, 'time'] as const),
]);

/** What happens: verbs where there are any, else nouns. */
function eventsOf(units: readonly Unit[]): readonly Unit[] {
  const words = units.filter(
    ({ isLight, proper, amount }) => !isLight && proper === undefined && amount === undefined,
  );
  const verbs = words.filter(({ tag }) => tag !== 'NOUN');
  return verbs.length > 0 ? verbs : words;
}

function isOutcome({ words }: Reading, at: number, kind: Link['kind']): boolean {
  return kind === 'cause' && words[at - 1]?.lower === ',' && /ing$/.test(words[at]?.lower ?? '');
}
