import { parse } from 'discord-markdown-parser';

/** A node of the independent parser's tree, as far as the tests look at it. */
interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly name?: string;
  readonly target?: string;
}

/** Every node of a message's markdown, as an independent parser of Discord's markdown reads it. */
export function nodesOf(markdown: string): readonly Node[] {
  const walk = (nodes: readonly Node[]): readonly Node[] =>
    nodes.flatMap((node) => [
      node,
      ...(Array.isArray(node.content) ? walk(node.content as readonly Node[]) : []),
    ]);
  return walk(parse(markdown, 'extended') as readonly Node[]);
}

/** What a reader sees of a node. */
export function shownText(node: Node): string {
  if (node.type === 'br') return '\n';
  if (node.type === 'twemoji') return node.name ?? '';
  if (typeof node.content === 'string') return node.content;
  return (node.content ?? []).map(shownText).join('');
}

/** The sentence that a displayed text stands for: code points in ⟦⟧ are the characters that nobody sees. */
export function withoutCodePoints(shown: string): string {
  return shown.replace(/⟦U\+([0-9A-F]+)⟧/gu, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/** What the bot itself uses. Anything else in a message came from outside. */
export const OWN_NODES = new Set([
  'text',
  'br',
  'newline',
  'twemoji',
  'blockQuote',
  'strong',
  'underline',
  'heading',
  'subtext',
  'link',
]);
