import { PART } from './bodies.ts';

const NAME = `${PART}(?: (?:and |& )?${PART}){0,4}`;
const KIND =
  '(?:company|firm|bank|airline|charity|insurer|agency|union|university|hospital|group|operator|contractor|supplier|manufacturer|builder|developer|retailer|lender|utility)';
const ADJECTIVES = '(?:\\p{Ll}[\\p{L}-]{0,30} ){0,3}';

/** "the security company, Acme Guard," */
const BEFORE = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?|[Ii]ts) ${ADJECTIVES}(${KIND}), (${NAME})(?=[,.])`,
  'gu',
);
/** "Acme Guard, the company that watches the door" */
const AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(${NAME}), (?:the|an?) ${ADJECTIVES}(${KIND})(?= (?:that|which|in|behind|based)\\b|[,.])`,
  'gu',
);
/** "Blue Line, which owns the ferry" */
const OWNER = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(${PART}(?: ${PART}){1,4}), which (?:owns|operates|runs|makes|manufactures|supplies|sells|builds) `,
  'gu',
);

/** Bodies that a text introduces by what they are, and so may call "the company" later. */
export function findKinds(
  text: string,
): readonly { readonly name: string; readonly noun: string }[] {
  return [
    ...Array.from(text.matchAll(BEFORE), ([, noun = '', name = '']) => ({ name, noun })),
    ...Array.from(text.matchAll(AFTER), ([, name = '', noun = '']) => ({ name, noun })),
    ...Array.from(text.matchAll(OWNER), ([, name = '']) => ({ name, noun: 'company' })),
  ].map(({ name, noun }) => ({ name: name.replace(/^The /, ''), noun }));
}
