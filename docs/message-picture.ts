import type { SeenMessage } from '../test/fake-discord/people/seen-message.ts';

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly accent_color?: number | null;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
}

/** A message of the bot's as a picture in characters, made from what Discord was sent. */
export function messagePicture({ raw, isEphemeral }: SeenMessage): string {
  const lines = (raw.components as readonly Component[]).flatMap(linesOf);
  const top = isEphemeral ? ['Only you can see this'] : [];
  return [...top, ...lines].join('\n');
}

const COLOURS: Readonly<Record<number, string>> = {
  3113463: 'blue',
  13801762: 'amber',
  9147550: 'grey',
  7239297: 'dark grey',
};

function linesOf(component: Component): readonly string[] {
  const inner = (component.components ?? []).flatMap(linesOf);
  switch (component.type) {
    case CONTAINER:
      return [
        `┌─ ${COLOURS[component.accent_color ?? 0] ?? ''}`,
        ...inner.map((line) => `│ ${line}`.trimEnd()),
        '└─',
      ];
    case ROW:
      return [inner.join(' ')];
    case BUTTON:
      return [component.disabled ? `( ${component.label} )` : `[ ${component.label} ]`];
    case SELECT:
    case CHANNEL_SELECT:
      return [`[ ${component.placeholder ?? ''} ▾ ]`];
    case SECTION:
      return [...inner, ...(component.accessory === undefined ? [] : linesOf(component.accessory))];
    case TEXT:
      return (component.content ?? '').split('\n').flatMap(wrapLine);
    case SEPARATOR:
      return ['─'.repeat(24)];
    default:
      return inner;
  }
}

const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const CHANNEL_SELECT = 8;
const SECTION = 9;
const TEXT = 10;
const SEPARATOR = 14;
const CONTAINER = 17;

const COLUMNS = 88;

/** A line of Discord's markdown as it reads, wrapped; a quotation keeps its bar on every line. */
function wrapLine(markdown: string): readonly string[] {
  const isQuote = markdown.startsWith('> ');
  const bar = isQuote ? '▌ ' : '';
  const words = reads(isQuote ? markdown.slice(2) : markdown).split(' ');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(bar + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, bar + line];
}

/** Without marks: links by their words, what was escaped as it is. */
function reads(markdown: string): string {
  return markdown
    .replace(/^(?:#{1,3}|-#) /u, '')
    .replace(/(?<!\\)\[((?:[^\]\\]|\\.)+)\]\([^()\s]*\)/gu, '$1 ↗')
    .replace(/(?<!\\)(?:\*\*|__)/gu, '')
    .replace(/\\(.)/gu, '$1');
}
