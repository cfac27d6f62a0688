import type { Answer, Answered, Correction, Quote } from '../../domain/answer.ts';
import { markCorrected } from '../../domain/engine.ts';
import type { Sentence } from '../../domain/sentence.ts';
import { analyseQuestion, type Vocabulary } from '../../question/analyse-question.ts';
import type { Corpus } from '../corpus.ts';
import { findCandidates } from '../find-candidates.ts';
import type { Ranker } from '../rank.ts';
import type { QuoteMaker } from '../to-quote.ts';
import { compareStatements, mayRelate, type Relation } from './compare-statements.ts';
import { isCorrectionNote } from './correction-note.ts';
import { createCorrectionTest } from './find-corrections.ts';
import { groupByOutlet } from './group-outlets.ts';
import { readStatement, type Statement } from './read-statement.ts';
import { withCorrection } from './with-correction.ts';

/** What the other sources are asked with. */
export interface AcrossParts {
  readonly corpus: Corpus;
  readonly vocabulary: Vocabulary;
  readonly ranker: Ranker;
  readonly toQuote: QuoteMaker;
  readonly correctionOf: (id: string) => Correction | undefined;
}

/**
 * Makes answers that say how many independent outlets say what their first quote says, and that show the sentences of
 * other sources which say otherwise as sides. What was corrected later is no side: it is shown as corrected, behind what
 * corrects it. Where an editor has set the sides, these stay. An answer from the only
 * source is left as it is.
 */
export function createCrossReader(parts: AcrossParts): (answer: Answer) => Answer {
  const { corpus, vocabulary, ranker, toQuote, correctionOf } = parts;
  if (corpus.sourceCount < 2) return (answer) => answer;
  const published = ({ slug }: Sentence): string | undefined => corpus.source(slug)?.published;
  const read = new Map<string, Statement>();
  const statementOf = (sentence: Sentence): Statement => {
    const known = read.get(sentence.id);
    if (known !== undefined) return known;
    if (read.size >= MAX_REMEMBERED) read.clear();
    const statement = readStatement(sentence, published(sentence));
    read.set(sentence.id, statement);
    return statement;
  };
  const relate = (own: Sentence, other: Sentence): Relation =>
    compareStatements(statementOf(own), statementOf(other));
  /** Sentences of other sources that are near the own one, nearest first; none when all are apart. */
  const nearest = (own: Sentence): readonly Sentence[] => {
    const { index } = ranker;
    const asked = analyseQuestion(own.text, [], vocabulary);
    // To put them in order takes far longer than to see that there is nothing to put in order.
    const isAnyNear = findCandidates(asked, index).some(({ position }) => {
      const other = index.sentenceAt(position);
      if (other === undefined || other.slug === own.slug) return false;
      const hasStem = (stem: string) => index.has(position, index.termNumber(stem));
      return mayRelate(statementOf(own), hasStem) && relate(own, other).kind !== 'apart';
    });
    if (!isAnyNear) return [];
    return ranker
      .rank(asked, MAX_SENTENCES)
      .map(({ sentence }) => sentence)
      .filter(({ slug }) => slug !== own.slug);
  };

  const corrects = createCorrectionTest(corpus);
  const isCorrection = (earlier: Sentence, later: Sentence): boolean =>
    corrects(statementOf(earlier), statementOf(later));
  /** What the other sources say to a sentence. A note of a correction repeats what is wrong, and says nothing to it. */
  const hear = (own: Sentence): Heard => {
    const others = nearest(own).filter(({ text }) => !isCorrectionNote(text));
    const that = (kind: Relation['kind']) =>
      others.filter((each) => relate(own, each).kind === kind);
    return { agreeing: that('agrees'), contrary: that('disagrees') };
  };
  const latest = (sentences: readonly Sentence[]): Sentence | undefined =>
    [...sentences].sort((a, b) => (published(b) ?? '').localeCompare(published(a) ?? ''))[0];

  /** False for what a later sentence corrects, whichever that is. */
  const stands = ({ id }: Sentence): boolean => correctionOf(id) === undefined;
  const marked = (answer: Answered): Answered => ({
    ...answer,
    quotes: answer.quotes.map((quote) => markCorrected(quote, { correctionOf })),
  });

  return (asked) => {
    const [first] = asked.kind === 'answered' ? asked.quotes : [];
    const found = first === undefined ? undefined : corpus.find(first.id);
    if (asked.kind !== 'answered' || found === undefined) return asked;
    if (isCorrectionNote(found.text)) return marked(asked);
    const heardFirst = hear(found);
    const correcting = latest(heardFirst.contrary.filter((each) => isCorrection(found, each)));
    const own = correcting ?? found;
    const { agreeing, contrary: otherwise } = correcting === undefined ? heardFirst : hear(own);
    const corrected = otherwise.filter((each) => isCorrection(each, own));
    const contrary = otherwise.filter(stands);
    const answer = marked(withCorrection(asked, own, corrected, parts));
    const saying = [own, ...agreeing.filter(stands)];
    const groups = groupByOutlet(saying, corpus);
    return withSides(
      {
        ...answer,
        corroboration: {
          outlets: groups.map(({ outlet }) => outlet),
          sources: [...new Set(saying.map(({ slug }) => slug))],
        },
      },
      saying,
      partByAgreement(contrary.map(statementOf)),
      toQuote,
    );
  };
}

/** The sentences of other sources that agree with one, and those that say otherwise. */
interface Heard {
  readonly agreeing: readonly Sentence[];
  readonly contrary: readonly Sentence[];
}

/** What is said elsewhere in much the same words is among the nearest. */
const MAX_SENTENCES = 40;
/** Some 2 KB each. */
const MAX_REMEMBERED = 2_000;
/** Of each side, in an answer: the others are corroboration, which is counted. */
const MAX_PER_SIDE = 2;

/** Statements parted so that those which agree, or are in one source, stand together. */
function partByAgreement(statements: readonly Statement[]): readonly (readonly Sentence[])[] {
  const parts: Statement[][] = [];
  for (const statement of statements) {
    const part = parts.find(
      ([first]) => first !== undefined && compareStatements(first, statement).kind !== 'disagrees',
    );
    if (part === undefined) parts.push([statement]);
    else part.push(statement);
  }
  return parts.map((part) => part.map(({ sentence }) => sentence));
}

function withSides(
  answer: Answered,
  saying: readonly Sentence[],
  contrary: readonly (readonly Sentence[])[],
  toQuote: QuoteMaker,
): Answered {
  if (answer.sides !== undefined || contrary.length === 0) return answer;
  const quotes: Quote[] = [...answer.quotes];
  const indexOf = (sentence: Sentence): number => {
    const at = quotes.findIndex(({ id }) => id === sentence.id);
    return at >= 0 ? at : quotes.push(toQuote(sentence)) - 1;
  };
  const agreeing = new Set<string>(saying.map(({ id }) => id));
  const own = answer.quotes.flatMap(({ id }, at) => (agreeing.has(id) ? [at] : []));
  const others = contrary.map((part) => part.slice(0, MAX_PER_SIDE).map(indexOf));
  return { ...answer, quotes, sides: [own, ...others] };
}
