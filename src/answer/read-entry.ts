import type { Fact, Gap } from '../domain/knowledge.ts';
import type { Steps } from '../domain/steps.ts';
import type { Wording } from './read-wording.ts';

/** An editor's fact or gap, ready to be compared with questions. */
export interface Entry {
  readonly isGap: boolean;
  /** One for each ask, and at the end the statement with the topics. */
  readonly wordings: readonly Wording[];
  /**
   * Where each key stands in `wordings`; each idea as `#idea`.
   */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly keys: ReadonlySet<string>;
  readonly ideas: ReadonlySet<string>;
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
  const places = new Map<string, number[]>();
  wordings.forEach(({ keys, ideas }, at) => {
    const own = [...keys, ...Array.from(ideas, (idea) => `#${idea}`)];
    for (const key of new Set(own)) {
      const list = places.get(key);
      if (list === undefined) places.set(key, [at]);
      else list.push(at);
    }
  });
  const citedTexts = cited === 'gap' ? [] : cited;
  return {
    isGap: cited === 'gap',
    wordings,
    places,
    keys: new Set(wordings.flatMap(({ keys }) => [...keys])),
    ideas: new Set(wordings.flatMap(({ ideas }) => [...ideas])),
    citedKeys: new Set(citedTexts.flatMap((text) => [...read(text).keys])),
  };
}
