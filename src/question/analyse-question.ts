import type { NameKind } from '../domain/knowledge.ts';
import type { EarlierAnswer, Question, QuestionTerm } from '../domain/question.ts';
import type { NameMatch } from '../text/match-names.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { bareQuestion } from './bare-question.ts';
import { addTerms, keepRarest } from './keep-rarest.ts';
import { leadingTopic } from './open-topic.ts';
import { paraphraseTerms } from './paraphrase-terms.ts';
import { questionKind } from './question-kind.ts';
import { resolveFollowUp } from './resolve-follow-up.ts';
import { resolvePronouns, withoutReplacedNames } from './resolve-pronouns.ts';
import { sameWord } from './same-words.ts';

/** What the analysis needs to know of the knowledge. */
export interface Vocabulary {
  matchNames(text: string): readonly NameMatch[];
  kindOfName(name: string): NameKind | undefined;
  /** In how many sentences the stem stands. */
  documentFrequency(term: string): number;
  inverseDocumentFrequency(term: string): number;
  /** A word of the sources or of the editor's questions that the typed one misspells, or undefined. */
  correctSpelling(word: string): string | undefined;
  /** True for a stem that stands in an editor's question, where there are any. */
  isAsked?(stem: string): boolean;
  /** Told of terms before they are asked for one by one. Absent: each is at hand. */
  expect?(terms: readonly string[]): void;
}

/**
 * The question analysed: its kind, names and weighted terms.
 *
 * Typed words come first; a name in any of its forms becomes the words of its canonical form; then what the lexicon
 * and the conversation add, at less weight. Terms are distinct; of many typed ones the rarest are kept. `earlierAnswer` is
 * called for a follow-up alone.
 */
export function analyseQuestion(
  text: string,
  previous: readonly string[],
  vocabulary: Vocabulary,
  earlierAnswer: () => EarlierAnswer | undefined = () => undefined,
): Question {
  const followUp = resolveFollowUp(text, previous);
  const { inheritsKind } = followUp;
  const lent = followUp.context === '' ? undefined : earlierAnswer();
  const { topic, rest } = leadingTopic(text);
  const context = [followUp.context, topic].join(' ').trim();
  const { own, resolved, earlier } = readInContext(rest, context, vocabulary, lent?.person);
  const { kind, asksFor } = questionKind(inheritsKind ? context : resolved);

  const terms = new Map<string, QuestionTerm>();
  addTerms(terms, keepRarest(own.terms, vocabulary.inverseDocumentFrequency));
  for (const term of earlier?.terms ?? []) {
    addTerms(terms, [{ ...term, weight: CONTEXT_WEIGHT * term.weight, from: 'conversation' }]);
  }
  addTerms(terms, paraphraseTerms(own.tokens, vocabulary));

  return {
    text,
    understood: context === '' ? resolved : `${resolved} (${context})`,
    bare: withoutShouting(own.plain),
    own: resolved,
    context: earlier?.plain ?? '',
    kind,
    asksFor,
    terms: [...terms.values()],
    names: [...new Set([...own.names, ...(earlier?.names ?? [])])],
    near: lent?.near,
  };
}

/**
 * The question's words and those of the earlier ones, each as the other makes them understood. Whom a pronoun stands for is
 * read and not looked up: their name would make every sentence of theirs look like the answer.
 */
function readInContext(
  text: string,
  context: string,
  vocabulary: Vocabulary,
  personShown: string | undefined,
): { readonly own: Words; readonly resolved: string; readonly earlier?: Words } {
  const own = readWords(text, vocabulary);
  if (context === '') return { own, resolved: own.plain };
  const earlier = readWords(context, vocabulary);
  const known = ({ plain }: Words) =>
    vocabulary.matchNames(plain).flatMap((mention) => {
      const kind = vocabulary.kindOfName(mention.name);
      return kind === undefined ? [] : [{ ...mention, kind }];
    });
  const [ownNames, earlierNames] = [known(own), known(earlier)];
  const kept = withoutReplacedNames(earlier.plain, earlierNames, ownNames);
  return {
    own,
    resolved: resolvePronouns(own.plain, ownNames, earlierNames, personShown),
    earlier: kept === earlier.plain ? earlier : readWords(kept, vocabulary),
  };
}

/** In small letters where there are none but capitals, which would all be names to the tagger. */
function withoutShouting(text: string): string {
  return /\p{Lu}\P{L}+\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) ? text.toLowerCase() : text;
}

/** An earlier question says what the talk is about, not what is asked now. */
const CONTEXT_WEIGHT = 0.4;

interface Words {
  /** The text with chat spellings written out and misspelt words mended. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly names: readonly string[];
  readonly terms: readonly QuestionTerm[];
}

function readWords(text: string, vocabulary: Vocabulary): Words {
  const spelled = bareQuestion(text.replace(DISCORD_MARKUP, ' ').replace(/\s+/g, ' ').trim());
  const typed = tokenise(spelled);
  vocabulary.expect?.(typed.map(({ stem }) => stem));
  const plain = mendSpelling(spelled, typed, vocabulary);
  const tokens = plain === spelled ? typed : tokenise(plain);
  const matches = vocabulary.matchNames(plain);
  const terms: QuestionTerm[] = [];
  for (const token of tokens) {
    if (
      token.isStop ||
      matches.some(({ start, end }) => token.start >= start && token.end <= end)
    ) {
      continue;
    }
    terms.push({ term: token.stem, surface: token.surface, weight: 1, from: 'question' });
  }
  for (const { name, start, end } of matches) {
    const surface = plain.slice(start, end);
    for (const token of tokenise(name)) {
      if (!token.isStop) terms.push({ term: token.stem, surface, weight: 1, from: 'name' });
    }
  }
  return { plain, tokens, names: matches.map(({ name }) => name), terms };
}

/** Mentions, custom emoji, timestamps and marks of style: `<@123>`, `<:name:123>`, `<t:123:R>`, `**`. */
const DISCORD_MARKUP =
  /<(?:@[!&]?|#|a?:\w{1,32}:|t:)\d{1,20}(?::\w)?>|\*{1,3}|_{2,3}|~~|\|\||`{1,3}/g;

function mendSpelling(text: string, tokens: readonly Token[], vocabulary: Vocabulary): string {
  let mended = '';
  let at = 0;
  for (const token of tokens) {
    const better =
      token.isStop || vocabulary.documentFrequency(token.stem) > 0
        ? undefined
        : (otherWord(token, vocabulary) ?? vocabulary.correctSpelling(token.normalised));
    if (better === undefined) continue;
    mended += text.slice(at, token.start) + better;
    at = token.end;
  }
  return mended + text.slice(at);
}

/** The sources' word for a typed one; none for a word that an editor asks with, which says more as it stands. */
function otherWord(token: Token, { isAsked, documentFrequency }: Vocabulary): string | undefined {
  return isAsked?.(token.stem) === true ? undefined : sameWord(token, documentFrequency);
}
