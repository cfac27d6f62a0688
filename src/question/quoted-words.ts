import { tokenise } from '../text/tokenise.ts';

/** True for a text that has the words in quotation marks of a question, two or more, one after the other: "what is meant by 'rare case'". */
export type HasQuoted = (text: string) => boolean;

/** The test for what a question quotes; undefined where it quotes nothing that is longer than a word. */
export function quotedIn(question: string): HasQuoted | undefined {
  const quoted = [...question.slice(0, MAX_CHARS).matchAll(QUOTED)]
    .map((match) => wordsOf(match[1] ?? match[2] ?? ''))
    .filter((words) => words.trim().includes(' '));
  return quoted.length === 0
    ? undefined
    : (text) => {
        const all = wordsOf(text);
        return quoted.every((words) => all.includes(words));
      };
}

/** "…", “…”, and '…' or ‘…’ that no letter stands beside, as one does an apostrophe. */
const QUOTED = /["“”]([^"“”]{1,200})["“”]|(?<!\p{L})['‘]([^"“”]{3,200}?)['’](?!\p{L})/gu;
const MAX_CHARS = 2_000;

/** Normalised, with a space before, between and after them. */
function wordsOf(text: string): string {
  return ` ${tokenise(text)
    .map(({ normalised }) => normalised)
    .join(' ')} `;
}
