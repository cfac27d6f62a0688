import { findQuantities } from '../answer/answer-types/find-quantities.ts';
import type { Engine } from '../domain/engine.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { tagWords } from '../text/tag-words.ts';
import { tokenise } from '../text/tokenise.ts';

/** A fact to accept or strike, as it stands in `facts.yaml`. */
export interface ProposedFact {
  readonly id: string;
  readonly says: string;
  readonly cites: readonly string[];
  readonly asks: readonly string[];
  readonly disagrees?: readonly string[];
}

/** A gap to accept or strike. */
export interface ProposedGap {
  readonly id: string;
  readonly says: string;
  readonly nearest?: readonly string[];
  readonly asks: readonly string[];
}

/**
 * Facts on the numbers of things that the sources give. Where two sources give different numbers of
 * the same thing, in sentences that share more words than that, they disagree.
 */
export function proposeFacts(knowledge: Knowledge): readonly ProposedFact[] {
  const taken = new Set(knowledge.facts.map(({ id }) => id));
  const cited = new Set(knowledge.facts.flatMap(({ cites }) => cites));
  const groups = new Map<string, Count[]>();
  for (const count of knowledge.sentences.flatMap(countsIn)) {
    if (cited.has(count.sentence.id)) continue;
    const key = `${count.number} ${count.thing}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  const proposed = [...groups.values()].flatMap((counts) => {
    const [first] = counts;
    if (first === undefined) return [];
    const id = freeId(`number-of-${first.thing.replace(/[^a-z0-9]+/g, '-')}`, taken);
    return [{ id, first, counts }];
  });
  return proposed.map(({ id, first, counts }) => {
    const disagrees = proposed.filter((other) =>
      other.counts.some((theirs) => counts.some((ours) => disagree(ours, theirs))),
    );
    return {
      id,
      says: first.sentence.text,
      cites: counts.map(({ sentence }) => referenceTo(sentence, knowledge)),
      asks: [`how many ${first.thing}`],
      ...(disagrees.length > 0 && { disagrees: disagrees.map((other) => other.id) }),
    };
  });
}

/** Questions that people ask of any incident and that no source answers. One at a time, for a long list takes long. */
export function* proposeGaps(engine: Engine): Generator<ProposedGap | undefined> {
  for (const [id, question, what] of USUAL_QUESTIONS) {
    const answer = engine.ask(question);
    const isSilent = answer.kind === 'abstained' && answer.reason !== 'gap';
    const nearest = answer.kind === 'abstained' ? answer.nearest.slice(0, 1) : [];
    const cited = nearest.map(({ number, source }) =>
      engine.knowledge.documents.length === 1 ? `S${number}` : `${source.slug} S${number}`,
    );
    yield isSilent
      ? {
          id,
          says: `The sources do not say ${what}.`,
          ...(cited.length > 0 && { nearest: cited }),
          asks: [question],
        }
      : undefined;
  }
}

/** Id, question, and how a gap says it. */
export const USUAL_QUESTIONS = [
  ['date', 'when did it happen', 'when it happened'],
  ['place', 'where did it happen', 'where it happened'],
  ['culprit', 'who is responsible', 'who is responsible'],
  ['motive', 'why was it done', 'why it was done'],
  ['cause', 'what caused it', 'what caused it'],
  ['cost', 'how much did it cost', 'what it cost'],
  ['deaths', 'how many people died', 'how many people died'],
  ['injuries', 'how many people were hurt', 'how many people were hurt'],
  ['arrests', 'was anyone arrested', 'whether anyone was arrested'],
  ['trial', 'was anyone convicted', 'whether anyone was convicted'],
  ['warning', 'were there warnings before', 'whether there were warnings'],
  ['aftermath', 'what happened afterwards', 'what happened afterwards'],
] as const;

interface Count {
  readonly sentence: Sentence;
  readonly number: string;
  /** What is counted: `tonnes of wheat`. */
  readonly thing: string;
}

/** "14,000 tonnes of wheat": a number, the noun after it, and what that is of. */
function countsIn(sentence: Sentence): readonly Count[] {
  if (sentence.blockKind === 'headline' || sentence.blockKind === 'heading') return [];
  const words = tagWords(sentence.text);
  return findQuantities(words)
    .filter(({ type }) => type === 'number')
    .flatMap(({ from, to }): Count[] => {
      const number = words[from]?.text ?? '';
      let last = words[to - 1]?.tag === 'NOUN' && to - from > 1 ? to : to + 1;
      // "Silo 7" and "Article 5" are numbered, not counted.
      if (/^(?:NOUN|PROPN)$/.test(words[from - 1]?.tag ?? '')) return [];
      if (!/^\d/.test(number) || words[last - 1]?.tag !== 'NOUN') return [];
      if (words[last]?.text === 'of' && words[last + 1]?.tag === 'NOUN') last += 2;
      // "14 million kroner" counts kroner, and "5.40 a.m." nothing.
      const first = MAGNITUDE.test(words[from + 1]?.text ?? '') ? from + 2 : from + 1;
      const start = words[first]?.start ?? 0;
      const thing = sentence.text.slice(start, words[last - 1]?.end).toLowerCase();
      if (thing === '' || HOUR.test(thing)) return [];
      const counted = sentence.text.slice(words[from]?.start, words[first - 1]?.end);
      return [{ sentence, number: counted, thing }];
    });
}

const MAGNITUDE = /^(?:hundred|thousand|million|billion|trillion|dozen)s?$/i;
const HOUR = /^(?:[ap]\.?m\.?|o.clock|hours?)$/;

/** Two sources, two numbers, one thing; and a word besides, so that it is likely the same event. */
function disagree(a: Count, b: Count): boolean {
  if (a.thing !== b.thing || a.number === b.number || a.sentence.slug === b.sentence.slug)
    return false;
  const thing = stemsOf(a.thing);
  const other = stemsOf(b.sentence.text);
  return [...stemsOf(a.sentence.text)].some(
    (stem) => !thing.has(stem) && !/^\d/.test(stem) && !MAGNITUDE.test(stem) && other.has(stem),
  );
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).flatMap(({ isStop, stem }) => (isStop ? [] : [stem])));
}

function freeId(wanted: string, taken: Set<string>): string {
  const stem = wanted.replace(/^-+|-+$/g, '');
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}

function referenceTo({ slug, number }: Sentence, { documents }: Knowledge): string {
  return documents.length === 1 ? `S${number}` : `${slug} S${number}`;
}
