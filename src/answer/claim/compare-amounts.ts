import type { Amount } from './reading.ts';

/** Whether the claimed amount agrees with the source's, contradicts it, or neither for sure. */
export function compareAmounts(claim: Amount, source: Amount): 'same' | 'other' | 'unclear' {
  if (claim.kind !== source.kind) return 'unclear';
  if (claim.kind === 'year' || claim.kind === 'time') {
    const order = compareOrder(claim, source);
    if (order !== undefined) return order;
  }
  if (claim.isEitherHalf || source.isEitherHalf) {
    if (claim.low % HALF_DAY === source.low % HALF_DAY) return 'same';
    return claim.bound === 'plain' && source.bound === 'plain' ? 'other' : 'unclear';
  }
  // "up to 80,000" is true where the limit is 75,000, but it is another limit.
  const areLimits = claim.bound === 'under' && source.bound === 'under';
  if (areLimits && claim.low !== source.low) return 'unclear';
  if (claim.bound === 'over') return atLeast(source, claim);
  if (claim.bound === 'under') return atMost(source, claim);
  // "the 8th to the 19th" for "the 8th to the 12th"
  const areRanges = claim.low < claim.high && source.low < source.high;
  if (areRanges && (claim.low !== source.low || claim.high !== source.high)) return 'unclear';
  const isWithin = source.low >= claim.low && source.high <= claim.high;
  if (isWithin) {
    if (claim.bound === 'exactly') return source.bound === 'plain' ? 'same' : 'unclear';
    // "3,000 fish" is near enough to "at least 3,000", but "six minutes" is not "less than six".
    return source.bound === 'under' && claim.bound !== 'about' ? 'unclear' : 'same';
  }
  const isInside = claim.low >= source.low && claim.high <= source.high;
  if (isInside) return 'unclear'; // 35 of "between 30 and 40"
  if (source.bound === 'over' && claim.low > source.low) return 'unclear';
  if (source.bound === 'under' && claim.high < source.high) return 'unclear';
  const isAbout = claim.bound === 'about' || source.bound === 'about';
  if (isAbout && claim.kind !== 'year' && isNear(claim, source))
    return claim.bound === 'about' ? 'same' : 'unclear';
  return 'other';
}

/** "after 1960" beside "in 1968", "before noon" beside "after noon"; undefined where neither tells an order. */
function compareOrder(claim: Amount, source: Amount): 'same' | 'other' | 'unclear' | undefined {
  const [ours, theirs] = [directionOf(claim), directionOf(source)];
  if (ours === 0 && theirs === 0) return undefined;
  if (claim.isEitherHalf || source.isEitherHalf) return 'unclear';
  if (claim.bound === 'about' || source.bound === 'about') return 'unclear';
  // 1 a.m. is after 11 p.m., and before it.
  if (claim.kind === 'time' && Math.abs(claim.low - source.low) > HALF_DAY) return 'unclear';
  const isLater = source.low > claim.high;
  const isEarlier = source.high < claim.low;
  const later = isLater ? 1 : isEarlier ? -1 : 0;
  // Of two spans without end, one lies in the other, or they do not meet.
  if (ours !== 0 && theirs !== 0) {
    if (ours === theirs) return later === 0 || later === ours ? 'same' : 'unclear';
    return later === ours ? 'unclear' : 'other';
  }
  if (theirs !== 0) return later === theirs ? 'other' : 'unclear';
  return later === 0 ? 'unclear' : later === ours ? 'same' : 'other';
}

/** 1 for what is after, -1 for what is before. */
function directionOf({ bound }: Amount): 0 | 1 | -1 {
  return bound === 'over' ? 1 : bound === 'under' ? -1 : 0;
}

const HALF_DAY = 12 * 60;

/** Within a tenth: "about 6,100" for 6,000. */
const NEAR = 0.1;

function isNear(a: Amount, b: Amount): boolean {
  return Math.abs(a.low - b.low) <= NEAR * Math.max(Math.abs(a.low), Math.abs(b.low));
}

function atLeast(source: Amount, claim: Amount): 'same' | 'other' | 'unclear' {
  if (source.bound === 'over' && source.low >= claim.low) return 'same';
  if (source.bound === 'under') return source.high <= claim.low ? 'other' : 'unclear';
  if (isNear(source, claim))
    return source.bound === 'plain' && source.low > claim.low ? 'same' : 'unclear';
  return source.low > claim.low ? 'same' : 'other';
}

function atMost(source: Amount, claim: Amount): 'same' | 'other' | 'unclear' {
  if (source.bound === 'under' && source.high <= claim.high) return 'same';
  if (source.bound === 'over') return source.low >= claim.high ? 'other' : 'unclear';
  if (isNear(source, claim))
    return source.bound === 'plain' && source.high < claim.high ? 'same' : 'unclear';
  return source.high < claim.high ? 'same' : 'other';
}
