import { readFileSync } from 'node:fs';

/**
 * For how many milliseconds the main thread has stood ready and waited for a processor that other programs used, as
 * Linux counts it; 0 elsewhere. Taken off a time, other work on the machine does not lengthen it.
 */
export function waitedForProcessorMs(): number {
  try {
    const [, waitedNs] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(
      ' ',
    );
    return Number(waitedNs) / 1e6;
  } catch {
    return 0;
  }
}
