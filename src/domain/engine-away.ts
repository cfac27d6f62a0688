/**
 * Why an engine gave no answer though nothing is wrong with it: it took too long, too many were asking, it is away for a
 * while, or what it answers from cannot be reached.
 */
export type AwayReason = 'too-long' | 'busy' | 'away' | 'unreachable';

/** An engine that gave no answer this time. Who asks may ask again; whoever keeps the engine has logged what is wrong. */
export class EngineAway extends Error {
  readonly reason: AwayReason;

  constructor(reason: AwayReason) {
    super(`the engine gave no answer: ${reason}`);
    this.name = 'EngineAway';
    this.reason = reason;
  }
}
