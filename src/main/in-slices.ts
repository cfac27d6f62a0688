import type { Steps } from '../domain/steps.ts';

/** The result of the steps, taken so that whatever else the process has to do comes first every few milliseconds. */
export async function inSlices<Result>(steps: Steps<Result>, sliceMs = SLICE_MS): Promise<Result> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** An answer takes a few turns of the event loop, each of which may wait for one slice. */
const SLICE_MS = 4;
