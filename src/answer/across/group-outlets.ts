import type { Sentence } from '../../domain/sentence.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Corpus } from '../corpus.ts';

/** Sentences that go back to one outlet, the first of them in the order given. */
export interface OutletGroup {
  /** The outlet that is cited, else the publisher, else the article's title. */
  readonly outlet: string;
  readonly sentences: readonly Sentence[];
}

/**
 * Sentences grouped by the outlet that they go back to. Three articles that cite the New York Times are one outlet, and
 * so is a text that several print: what is copied was not found out a second time.
 *
 * Copies are told by the share of three-word runs that two texts have in common (A. Broder, "On the resemblance and
 * containment of documents", 1997), for the sentences themselves and for the articles that they stand in.
 */
export function groupByOutlet(
  sentences: readonly Sentence[],
  corpus: Corpus,
): readonly OutletGroup[] {
  const texts = new Map<string, ReadonlySet<string>>();
  const runsOf = (key: string, text: () => string): ReadonlySet<string> => {
    const known = texts.get(key) ?? runs(text());
    texts.set(key, known);
    return known;
  };
  const outletOf = ({ slug, attribution }: Sentence): string => {
    const source = corpus.source(slug);
    return attribution.via ?? source?.publisher ?? source?.title ?? slug;
  };
  const isOne = (a: Sentence, b: Sentence): boolean => {
    if (isSameOutlet(outletOf(a), outletOf(b))) return true;
    if (
      resemblance(
        runsOf(a.id, () => a.text),
        runsOf(b.id, () => b.text),
      ) >= SAME_SENTENCE
    )
      return true;
    const [one, two] = [a.slug, b.slug].map((slug) => runsOf(slug, () => corpus.text(slug) ?? ''));
    return one !== undefined && two !== undefined && containment(one, two) >= SAME_ARTICLE;
  };
  const groups: { outlet: string; sentences: Sentence[] }[] = [];
  for (const sentence of sentences) {
    const [group, ...others] = groups.filter(({ sentences: own }) =>
      own.some((each) => isOne(each, sentence)),
    );
    if (group === undefined) {
      groups.push({ outlet: outletOf(sentence), sentences: [sentence] });
      continue;
    }
    group.sentences.push(sentence);
    for (const other of others) {
      group.sentences.push(...other.sentences);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

/** A sentence that was touched up: "on Monday" left out, a name put first. */
const SAME_SENTENCE = 0.6;
/** Half of the shorter article stands in the longer one: no two reporters write so. */
const SAME_ARTICLE = 0.5;
const RUN_WORDS = 3;

/** True when both are written as one outlet: `The Times`, `times.com`. */
export function isSameOutlet(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** True when half of the shorter text stands in the longer one. */
export function areCopies(a: string, b: string): boolean {
  return containment(runs(a), runs(b)) >= SAME_ARTICLE;
}

function runs(text: string): ReadonlySet<string> {
  const words = tokenise(text).map(({ stem }) => stem);
  return new Set(
    words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' ')),
  );
}

function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = countCommon(a, b);
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = countCommon(a, b);
  return common === 0 ? 0 : common / Math.min(a.size, b.size);
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const run of a) if (b.has(run)) common += 1;
  return common;
}

function bare(outlet: string): string {
  return outlet
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.|the )/, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
