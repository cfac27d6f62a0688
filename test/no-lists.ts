import type { Lists } from '../src/domain/lists.ts';

/** The lists of sources that hold nothing. */
export const NO_LISTS: Lists = {
  stamp: '0000000',
  evidence: () => [],
  evidenceTopics: () => [],
  describe: () => undefined,
  names: () => [],
  timeline: () => ({ dated: [], named: [], undated: [], gaps: [] }),
  otherSide: () => [],
  related: () => [],
};
