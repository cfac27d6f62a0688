import type { APIMessage } from 'discord-api-types/v10';
import { parse } from 'discord-markdown-parser';

/** A message's words in reading order, without markdown, addresses and labels of controls. */
export function textOf({ content, components = [] }: APIMessage): string {
  return [content, ...contents(components)]
    .filter((text) => text !== '')
    .map((text) => words(parse(text, 'extended') as readonly Node[]))
    .join('\n');
}

/** The words of a message on one line; what ended with its line alone ends with a stop. */
export function lineOf(message: APIMessage): string {
  return textOf(message)
    .replace(/(?<![\s.!?:…])\s*\n\s*/gu, '. ')
    .replace(/\s+/gu, ' ');
}

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
}

interface Part {
  readonly content?: string;
  readonly components?: readonly Part[];
}

function contents(parts: readonly object[]): readonly string[] {
  return (parts as readonly Part[]).flatMap(({ content, components = [] }) => [
    ...(content === undefined ? [] : [content]),
    ...contents(components),
  ]);
}

function words(nodes: readonly Node[]): string {
  return nodes
    .map(({ type, content = '' }) =>
      type === 'br'
        ? '\n'
        : typeof content === 'string'
          ? content
          : `${words(content)}${type === 'heading' ? '\n' : ' '}`,
    )
    .join('');
}
