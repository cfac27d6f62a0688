import type { Name } from '../domain/knowledge.ts';
import { finish, type Steps } from '../domain/steps.ts';
import { COMMON_SHORT_WORDS } from './common-short-words.ts';
import { foldName, type NameToken, nameTokens } from './name-tokens.ts';
import { withoutPlural } from './without-plural.ts';

/** One mention of a name in a text, as a half-open span in UTF-16 code units. */
export interface NameMatch {
  /** The canonical name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export type NameMatcher = (text: string) => readonly NameMatch[];

/**
 * A function that finds names in a text by any of their forms, in order, the longest first where
 * forms overlap.
 *
 * Case, accents, hyphens, apostrophes and a possessive or plural "s" do not matter; word bounds do.
 * A form in capitals that is also a common word (US, IT) is found in capitals alone. Linear in the
 * length of the text.
 */
export function createNameMatcher(names: readonly Name[]): NameMatcher {
  return finish(nameMatcherSteps(names));
}

/** As {@link createNameMatcher}, in steps. */
export function* nameMatcherSteps(names: readonly Name[]): Steps<NameMatcher> {
  const root: Node = { children: new Map() };
  for (const [at, name] of names.entries()) {
    for (const form of [name.name, ...name.aliases]) addForm(root, name, form);
    if (at % NAMES_A_STEP === 0) yield;
  }
  return root.children.size === 0 ? () => [] : (text) => findNames(root, text);
}

const NAMES_A_STEP = 64;

/** A form as the matcher compares it: two forms with one key cannot be told apart. */
export function nameKey(form: string): string {
  const key = nameTokens(form)
    .map((token) => token.key)
    .join(' ');
  return mustBeCapitals(form) ? key.toUpperCase() : key;
}

interface Node {
  readonly children: Map<string, Node>;
  /** The name whose form ends here. */
  anyCase?: string;
  /** The name whose form ends here when it is written in capitals. */
  capitals?: string;
}

function mustBeCapitals(form: string): boolean {
  return !/\p{Ll}/u.test(form) && COMMON_SHORT_WORDS.has(foldName(form));
}

function addForm(root: Node, name: Name, form: string): void {
  const tokens = nameTokens(form);
  if (tokens.length === 0) return;
  for (const keys of [tokens.map((token) => token.key), joinHyphenated(tokens)]) {
    const end = addPath(root, keys);
    if (mustBeCapitals(form)) end.capitals ??= name.name;
    else end.anyCase ??= name.name;
  }
}

/** "Jin-sung" as people also type it: "jinsung". */
function joinHyphenated(tokens: readonly NameToken[]): readonly string[] {
  const keys: string[] = [];
  let isBound = false;
  for (const token of tokens) {
    if (isBound) keys.push((keys.pop() ?? '') + token.key);
    else keys.push(token.key);
    isBound = token.isHyphenated;
  }
  return keys;
}

function addPath(root: Node, keys: readonly string[]): Node {
  let node = root;
  for (const key of keys) {
    let child = node.children.get(key);
    if (child === undefined) {
      child = { children: new Map() };
      node.children.set(key, child);
    }
    node = child;
  }
  return node;
}

function findNames(root: Node, text: string): readonly NameMatch[] {
  const tokens = nameTokens(text);
  // Where everything is shouted, capitals tell nothing: "WHO HACKED US".
  const isShouted = !/\p{Ll}/u.test(text) && tokens.length > 2;
  const matches: NameMatch[] = [];
  for (let from = 0; from < tokens.length; ) {
    const found = bestFrom(root, tokens, from, isShouted, text);
    const [first, last] = [tokens[found?.from ?? from], tokens[(found?.next ?? 0) - 1]];
    if (found === undefined || first === undefined || last === undefined) {
      from++;
      continue;
    }
    const end = last.start + surfaceLength(text, last);
    matches.push({ name: found.name, start: first.start, end });
    from = found.next;
  }
  return matches;
}

interface Found {
  readonly name: string;
  readonly from: number;
  readonly next: number;
}

/** The longest form at `from`, or one as long that begins within it: "North Koreans" in "the North Koreans". */
function bestFrom(
  root: Node,
  tokens: readonly NameToken[],
  from: number,
  isShouted: boolean,
  text: string,
): Found | undefined {
  const found = longestFrom(root, tokens, from, isShouted, text);
  if (found === undefined) return undefined;
  for (let later = from + 1; later < found.next; later++) {
    const other = longestFrom(root, tokens, later, isShouted, text);
    if (other === undefined || other.next <= found.next) continue;
    if (other.next - other.from >= found.next - found.from) return other;
  }
  return found;
}

function longestFrom(
  root: Node,
  tokens: readonly NameToken[],
  from: number,
  isShouted: boolean,
  text: string,
): Found | undefined {
  let longest: Found | undefined;
  const walk = (node: Node, at: number): void => {
    for (const step of stepsAt(tokens, at)) {
      const exact = node.children.get(step.key);
      const child = exact ?? node.children.get(withoutPlural(step.key));
      if (child === undefined) continue;
      const name = child.anyCase ?? nameInCapitals(child, tokens, from, step.next, isShouted, text);
      if (name !== undefined && step.next > (longest?.next ?? 0)) {
        longest = { name, from, next: step.next };
      }
      if (exact !== undefined) walk(exact, step.next);
    }
  };
  walk(root, from);
  return longest;
}

/** One token, or the tokens of a hyphenated word as one: "cyber-attack" as "cyberattack". */
function stepsAt(
  tokens: readonly NameToken[],
  at: number,
): readonly { key: string; next: number }[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const steps = [{ key: token.key, next: at + 1 }];
  if (token.isHyphenated) {
    const following = tokens[at + 1];
    if (following !== undefined) steps.push({ key: token.key + following.key, next: at + 2 });
  }
  return steps;
}

function nameInCapitals(
  node: Node,
  tokens: readonly NameToken[],
  from: number,
  next: number,
  isShouted: boolean,
  text: string,
): string | undefined {
  const isWritten = tokens
    .slice(from, next)
    .every((token) => token.isCapitals && (!isShouted || text[token.start + 1] === '.'));
  return isWritten ? node.capitals : undefined;
}

/** A mention ends before its possessive: "North Korea" of "North Korea’s". */
function surfaceLength(text: string, token: NameToken): number {
  return text.slice(token.start, token.end).replace(/['’‘ʼ]s?$/i, '').length;
}
