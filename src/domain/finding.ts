/** One thing that `exhibit doctor` looked at. */
export interface Finding {
  /** `warn`: it works, but not as well as it could. `fail`: it does not work. */
  readonly kind: 'ok' | 'warn' | 'fail';
  /** What was looked at, in a word or two. */
  readonly about: string;
  /** What was found and, unless all is well, what to do. */
  readonly message: string;
}
