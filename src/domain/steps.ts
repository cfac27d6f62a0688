/**
 * Work in steps of well below a millisecond each, with a result at the end. Whoever drives it decides when to let others
 * have their turn, or to stop.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The result of all the steps, taken at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
