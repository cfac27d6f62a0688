import { evidenceList } from './commands/evidence.ts';
import { sentenceList } from './commands/sentence.ts';
import { articleList, sourcesList } from './commands/sources.ts';
import { timeList } from './commands/timeline.ts';
import { whoList } from './commands/who.ts';
import type { PagedList } from './paged-list.ts';
import { contextOf, otherSideOf } from './position-lists.ts';

/** Every list that has pages. */
export const allLists: readonly PagedList[] = [
  evidenceList,
  whoList,
  timeList,
  sourcesList,
  articleList,
  sentenceList,
  contextOf,
  otherSideOf,
];
