/** Is told what is measured while the bot works. */
export interface Telemetry {
  /** An interaction was acknowledged `ms` milliseconds after it came. */
  acknowledged(ms: number): void;
  /** Discord answered a request with 401, 403 or 429, which it counts towards a ban. */
  refused(status: number): void;
}
