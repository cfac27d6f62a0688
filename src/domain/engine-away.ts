/** Why an engine gave no answer though nothing is wrong: it took too long, too many were asking, or it is away for a while. */
export type AwayReason = 'too-long' | 'busy' | 'away';

/** An engine that gave no answer this time. Who asks may ask again; whoever keeps the engine has logged what is wrong. */
export class EngineAway extends Error {
  readonly reason: AwayReason;

  constructor(reason: AwayReason) {
    super(`the engine gave no answer: ${reason}`);
    this.name = 'EngineAway';
    this.reason = reason;
  }
}
