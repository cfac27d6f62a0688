import type { QuestionKind } from '../domain/question.ts';
import { isFillerWord } from '../question/filler-words.ts';
import { findParaphrases } from '../question/find-paraphrases.ts';
import { plainQuestion } from '../question/plain-question.ts';
import { questionKind } from '../question/question-kind.ts';
import { subjectRole } from '../question/subject-role.ts';
import type { NameMatch } from '../text/match-names.ts';
import { type Token, tokenise } from '../text/tokenise.ts';

/** One content word of a wording. */
export interface Unit {
  /** Its stem; `@` and the canonical name for a name in any form; `#` and the idea for a phrase of stop words alone. */
  readonly key: string;
  /** The idea of the incident lexicon that the word or its phrase belongs to. */
  readonly idea?: string;
  /** A word that frames the question more than it says what is asked. */
  readonly isFiller: boolean;
}

/** What a question or an editor's line says, ready to be compared. */
export interface Wording {
  /** Distinct by key, in order of first appearance. */
  readonly units: readonly Unit[];
  readonly keys: ReadonlySet<string>;
  readonly ideas: ReadonlySet<string>;
  readonly kind: QuestionKind;
  /** The text as {@link plainQuestion} gives it. */
  readonly plain: string;
  /** Neighbouring stems as `a b`, `^` before the first and `$` behind the last; two content words near each other, in any order, as `a+b`. */
  readonly pairs: readonly string[];
}

/** The wording of a text; at most `maxUnits` units are kept, so that work is bounded whatever is typed. */
export function readWording(
  text: string,
  matchNames: (text: string) => readonly NameMatch[],
  maxUnits = MAX_UNITS,
): Wording {
  const tokens = tokenise(text);
  const names = matchNames(text);
  const units = new Map<string, Unit>();
  const add = (unit: Unit): void => {
    if (!units.has(unit.key) && units.size < maxUnits) units.set(unit.key, unit);
  };
  const ideaAt = new Map<number, string>();
  for (const { group, from, to } of findParaphrases(tokens)) {
    for (let at = from; at < to; at += 1) ideaAt.set(at, group.id);
    if (
      tokens.slice(from, to).every(({ isStop, normalised }) => isStop || isFillerWord(normalised))
    )
      add({ key: `#${group.id}`, idea: group.id, isFiller: false });
  }
  for (const { name } of names) add({ key: `@${name}`, isFiller: false });
  tokens.forEach((token, at) => {
    const isNamed = names.some(({ start, end }) => token.start >= start && token.end <= end);
    if (isNamed) return;
    if (token.isStop) {
      if (TELLING_STOP_WORDS.has(token.normalised))
        add({ key: `~${token.normalised}`, isFiller: true });
      return;
    }
    const idea = ideaAt.get(at) ?? (tokens.length > 1 ? ideaOfNumber(token.normalised) : undefined);
    const isFiller = isFillerWord(token.normalised);
    add({ key: token.stem, isFiller, ...(idea === undefined ? {} : { idea }) });
  });
  const plain = plainQuestion(text);
  const role = subjectRole(plain.split(' '));
  if (role !== undefined) add({ key: `~${role}`, isFiller: false });
  const list = [...units.values()];
  return {
    units: list,
    keys: new Set(units.keys()),
    ideas: new Set(list.flatMap(({ idea }) => (idea === undefined ? [] : [idea]))),
    kind: questionKind(text, plain).kind,
    plain,
    pairs: pairsOf(tokens.slice(0, MAX_PAIRED)),
  };
}

function pairsOf(tokens: readonly Token[]): readonly string[] {
  const stems = ['^', ...tokens.map(({ stem }) => stem), '$'];
  const pairs = new Set(stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`));
  const content = tokens.filter(({ isStop }) => !isStop).map(({ stem }) => stem);
  content.forEach((stem, at) => {
    for (const other of content.slice(at + 1, at + 1 + REACH))
      pairs.add(stem < other ? `${stem}+${other}` : `${other}+${stem}`);
  });
  return [...pairs];
}

/** "60 hackers" and "6,000 hackers" speak of the same thing, one of them wrongly; so do "in 2012" and "in 2013". */
function ideaOfNumber(word: string): string | undefined {
  if (/^(?:19|20)\d\d$/.test(word)) return 'year';
  return /^\d+(?:\.\d+)?k?$/.test(word) ? 'number' : undefined;
}

/** Stop words that tell wordings apart when all else is alike: "before it" from "after it". */
const TELLING_STOP_WORDS: ReadonlySet<string> = new Set(
  'before after against behind into off away back again other another else all both not no never without he his him she her own first many much often'.split(
    ' ',
  ),
);

/** The longest questions of the training data have 20 content words; 40 leaves room for rambling. */
const MAX_UNITS = 40;
/** Words that pairs are made of, so that work is bounded. */
const MAX_PAIRED = 60;
/** Two content words are near with at most two others between them. */
const REACH = 3;
