import type { Fact } from '../../domain/knowledge.ts';
import type { Sentence } from '../../domain/sentence.ts';
import { finish, type Steps } from '../../domain/steps.ts';
import { stem } from '../../text/stem.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Corpus } from '../corpus.ts';
import { collectNamesSteps } from './collect-names.ts';
import type { ClaimReading, SourceReading } from './evidence.ts';
import { type NoteIndex, noteIndexSteps } from './note-index.ts';
import type { ProperNames } from './proper-names.ts';
import { readSource, type SourceText } from './read-source.ts';

/** Source texts that claims are held against, each read once. */
export interface NearSources {
  names(): ProperNames;
  /** The sentences, those that lean on the one before together with it, and what editors' facts say near the claim. */
  near(sentences: readonly Sentence[], claim: ClaimReading): readonly SourceReading[];
  /** The sentences that a fact cites, and what of it has half of the claim or more, in one of its readings. */
  about(fact: Fact, claims: readonly ClaimReading[]): readonly SourceReading[];
}

/** The texts of a knowledge, in steps. Nothing is read before it is asked for, but the names when they are to be warm. */
export function* nearSourcesSteps(corpus: Corpus, isWarm: boolean): Steps<NearSources> {
  let collected = isWarm ? yield* collectNamesSteps(corpus) : undefined;
  const names = (): ProperNames => {
    collected ??= finish(collectNamesSteps(corpus));
    return collected;
  };
  const read = new Map<string, SourceReading>();
  const remember = (key: string, make: () => SourceText): SourceReading => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const made = readSource(make(), names());
    // Bounded, so that a large knowledge is not kept twice; dropping it only costs time.
    if (read.size >= MAX_REMEMBERED) read.clear();
    read.set(key, made);
    return made;
  };
  const topics = new Map<string, ReadonlySet<string>>();
  const topicsFor = (sentence: Sentence | undefined): ReadonlySet<string> => {
    const source = sentence === undefined ? undefined : corpus.source(sentence.slug);
    if (source === undefined) return new Set();
    const found = topics.get(source.slug) ?? topicsOf(source.title, names());
    topics.set(source.slug, found);
    return found;
  };

  const alone = (sentence: Sentence): SourceReading =>
    remember(sentence.id, () => ({
      kind: 'sentence',
      text: sentence.text,
      quotes: [sentence],
      attributed: sentence,
      topics: topicsFor(sentence),
    }));
  const withBefore = (sentence: Sentence): readonly SourceReading[] => {
    const before = corpus.sentenceAt((corpus.positionOf(sentence.id) ?? 0) - 1);
    if (before?.slug !== sentence.slug) return [];
    if (!LEANS.test(sentence.text) && !takesUp(sentence, before)) return [];
    return [
      remember(`${before.id} ${sentence.id}`, () => ({
        kind: 'sentence',
        text: `${before.text} ${sentence.text}`,
        quotes: [sentence, before],
        attributed: sentence,
        topics: topicsFor(sentence),
      })),
    ];
  };
  const notesSteps = (): Steps<NoteIndex> => noteIndexSteps(corpus, topicsFor, names(), isWarm);
  let indexed = isWarm ? yield* notesSteps() : undefined;
  const notes = (): NoteIndex => {
    indexed ??= finish(notesSteps());
    return indexed;
  };

  return {
    names,
    near: (sentences, claim) => [
      ...sentences.map(alone),
      ...sentences.flatMap(withBefore),
      ...notes().near(claim),
    ],
    about: ({ id, cites }, claims) => [
      ...cites.flatMap((cited) => corpus.find(cited) ?? []).map(alone),
      ...notes().of(id, claims),
    ],
  };
}

const MAX_REMEMBERED = 5_000;

/** A sentence that begins by pointing back. */
const LEANS = /^["“‘(]?(?:That|This|These|Those|It|They|He|She|Its|Their|His|Her)\b/;

/** "The account belonged to …" after a sentence on an account, both from the same speaker. */
function takesUp({ text, attribution }: Sentence, before: Sentence): boolean {
  const { speaker, via } = before.attribution;
  if (speaker !== attribution.speaker || via !== attribution.via) return false;
  const noun = /^["“‘(]?The (\p{Ll}{3,})/u.exec(text)?.[1];
  if (noun === undefined) return false;
  const root = stem(noun);
  return tokenise(before.text).some(({ normalised }) => stem(normalised) === root);
}

function topicsOf(title: string, names: ProperNames): ReadonlySet<string> {
  return new Set(names.match(title).map(({ name }) => `@${name}`));
}
