/** Starts work, one piece in each turn of the event loop, in the order in which it came. */
export type OneATurn = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/**
 * Work that takes turns with what Discord sends. To find an answer costs milliseconds in which nothing
 * else is done: fifty questions at once would keep the last one waiting for its acknowledgement, which
 * has three seconds, until forty-nine answers were found.
 */
export function createOneATurn(): OneATurn {
  let last = Promise.resolve();
  return (work) => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last.then(work);
  };
}
