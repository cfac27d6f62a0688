import type { Fact, Gap } from '../domain/knowledge.ts';
import type { Steps } from '../domain/steps.ts';
import type { Wording } from './read-wording.ts';

/** An editor's fact or gap, ready to be compared with questions. */
export interface Entry {
  readonly isGap: boolean;
  /** One for each ask, and at the end the statement with the topics. */
  readonly wordings: readonly Wording[];
  readonly keys: ReadonlySet<string>;
  /** The keys of the sentences that a fact cites. */
  readonly citedKeys: ReadonlySet<string>;
}

/** The entry of a fact, with the texts of the sentences that it cites, or of a gap. One step for each wording. */
export function* entrySteps(
  { asks, says, topics }: Fact | Gap,
  cited: readonly string[] | 'gap',
  read: (text: string) => Wording,
): Steps<Entry> {
  const wordings: Wording[] = [];
  for (const text of [...asks, [says, ...topics].join(' ')]) {
    wordings.push(read(text));
    yield;
  }
  const citedTexts = cited === 'gap' ? [] : cited;
  return {
    isGap: cited === 'gap',
    wordings,
    keys: new Set(wordings.flatMap(({ keys }) => [...keys])),
    citedKeys: new Set(citedTexts.flatMap((text) => [...read(text).keys])),
  };
}
