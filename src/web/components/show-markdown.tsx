import { parse } from 'discord-markdown-parser';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useNames } from './names.ts';
import { safeLink } from './safe-link.ts';

/** A node of the parser's tree. */
interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly target?: string;
  readonly id?: string;
  readonly name?: string;
  readonly timestamp?: string;
  readonly format?: string;
}

/** Text with Discord's markdown, as elements: no markup of its own ever becomes HTML. */
export function Markdown({ text }: { readonly text: string }) {
  const nodes = useMemo(() => parseMessage(text), [text]);
  return (
    <div class="markdown" dir="auto">
      <Nodes nodes={nodes} />
    </div>
  );
}

/** The parser knows no line's beginning behind a quote, so what stands there is parsed by itself. */
function parseMessage(text: string): readonly Node[] {
  const parts = text.includes('```') ? [text] : text.split(BEHIND_QUOTE);
  return parts.flatMap((part) => parse(part, 'extended') as readonly Node[]);
}

const BEHIND_QUOTE = /(?<=^> .*\n)(?!> )/mu;

function Nodes({ nodes }: { readonly nodes: readonly Node[] }) {
  // Blocks end their line themselves.
  const shown = nodes.filter(
    ({ type }, at) => type !== 'br' || !BLOCKS.has(nodes[at - 1]?.type ?? ''),
  );
  return shown.map((node, at) => <One key={at} node={node} />);
}

const BLOCKS = new Set(['heading', 'subtext', 'blockQuote', 'codeBlock']);

function One({ node }: { readonly node: Node }) {
  const { type, target, name } = node;
  const inside = () => <Inside node={node} />;
  switch (type) {
    case 'br':
    case 'newline':
      return <br />;
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'em':
      return <em>{inside()}</em>;
    case 'underline':
      return <u>{inside()}</u>;
    case 'strikethrough':
      return <s>{inside()}</s>;
    case 'inlineCode':
      return <code>{inside()}</code>;
    case 'codeBlock':
      return (
        <pre>
          <code>{inside()}</code>
        </pre>
      );
    case 'blockQuote':
      return <blockquote>{inside()}</blockquote>;
    case 'heading':
      return <h3>{inside()}</h3>;
    case 'subtext':
      return <small>{inside()}</small>;
    case 'spoiler':
      return <Spoiler>{inside()}</Spoiler>;
    case 'link':
    case 'url':
    case 'autolink':
      return <Link target={target}>{inside()}</Link>;
    case 'timestamp':
      return <Time node={node} />;
    case 'user':
    case 'channel':
      return <Mention node={node} />;
    case 'everyone':
      return '@everyone';
    case 'here':
      return '@here';
    case 'twemoji':
      return name ?? '';
    case 'emoji':
      return `:${name}:`;
    default:
      return inside();
  }
}

function Inside({ node: { content } }: { readonly node: Node }) {
  return typeof content === 'object' ? <Nodes nodes={content} /> : content;
}

function Link(props: {
  readonly target: string | undefined;
  readonly children: ComponentChildren;
}) {
  const href = safeLink(props.target);
  return href === undefined ? (
    props.children
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}

function Mention({ node: { type, id = '' } }: { readonly node: Node }) {
  const name = useNames().get(id);
  const sign = type === 'channel' ? '#' : '@';
  return (
    <span class="mention">
      {sign}
      {name ?? 'unknown'}
    </span>
  );
}

function Spoiler({ children }: { readonly children: ComponentChildren }) {
  return (
    <details class="spoiler">
      <summary>Spoiler</summary>
      {children}
    </details>
  );
}

function Time({ node: { timestamp = '', format = 'f' } }: { readonly node: Node }) {
  const ms = Number(timestamp) * 1_000;
  if (!Number.isFinite(new Date(ms).getTime())) return <>{timestamp}</>;
  const date = new Date(ms);
  return (
    <time dateTime={date.toISOString()}>
      {format === 'R'
        ? relative(ms)
        : date.toLocaleString('en-US', STYLES.get(format) ?? STYLES.get('f'))}
    </time>
  );
}

/** Discord's styles of timestamps (docs: Reference, Message Formatting). */
const STYLES = new Map<string, Intl.DateTimeFormatOptions>([
  ['t', { timeStyle: 'short' }],
  ['T', { timeStyle: 'medium' }],
  ['d', { dateStyle: 'short' }],
  ['D', { dateStyle: 'long' }],
  ['f', { dateStyle: 'long', timeStyle: 'short' }],
  ['F', { dateStyle: 'full', timeStyle: 'short' }],
]);

function relative(ms: number): string {
  const seconds = Math.round((ms - Date.now()) / 1_000);
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' }).format(
    Math.trunc(seconds / size),
    unit,
  );
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
