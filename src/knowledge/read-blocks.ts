import type { BlockKind } from '../domain/source.ts';
import { classifyLine, type LineMark } from './classify-line.ts';
import { formatSpeaker } from './format-speaker.ts';
import { type CleanedLine, readLines } from './read-lines.ts';
import { isSiteBoilerplate } from './site-boilerplate.ts';
import { stripMarkdown } from './strip-markdown.ts';

/** A block before its place in the document is known. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly line: number;
  readonly speaker?: string;
}

/** The paragraph, item or quotation that is being read. */
interface Run {
  readonly kind: BlockKind;
  readonly speaker?: string;
  readonly lines: { text: string; line: number }[];
}

/** Nobody wraps text by hand beyond this: a longer line is a paragraph of its own, as scrapes have them. */
const MAX_WRAPPED_CHARS = 120;
/** A line that is wrapped by hand is longer than this, but for a paragraph's last. */
const MIN_WRAPPED_CHARS = 40;

/** The blocks of a raw text in reading order, without the site's boilerplate. Linear. */
export function readBlocks(raw: string, firstLine: number): readonly DraftBlock[] {
  const lines = readLines(raw, firstLine);
  const blocks: DraftBlock[] = [];
  let run: Run | undefined;
  let pull: PullQuote | undefined;

  const flush = () => {
    const finished = run === undefined ? [] : finishRun(run);
    blocks.push(...finished);
    run = undefined;
    if (finished.length > 0 && pull?.endsWith === 'paragraph') pull = undefined;
  };
  const begin = (kind: BlockKind, text: string, line: number) => {
    flush();
    const speaker = pull?.speaker;
    if (pull === undefined) run = { kind, lines: [{ text, line }] };
    else run = { kind: 'quotation', ...(speaker && { speaker }), lines: [{ text, line }] };
  };

  for (const [index, line] of lines.entries()) {
    const mark = classifyLine(line.text, run?.kind);
    switch (mark.kind) {
      case 'blank':
        flush();
        break;
      case 'underline':
        if (run?.kind === 'paragraph') run = { ...run, kind: mark.heading };
        flush();
        break;
      case 'headline':
      case 'heading':
        begin(mark.kind, mark.text, line.line);
        flush();
        break;
      case 'list-item':
        begin('list-item', mark.text, line.line);
        break;
      case 'quoted':
        if (run?.kind === 'quotation' && pull === undefined) {
          run.lines.push({ text: mark.text, line: line.line });
        } else {
          flush();
          run = { kind: 'quotation', lines: [{ text: mark.text, line: line.line }] };
        }
        break;
      case 'open-quote':
        flush();
        pull = openPullQuote(mark, lines.slice(index + 1, index + 1 + MAX_PULL_QUOTE_LINES));
        if (mark.text !== '') begin('quotation', mark.text, line.line);
        if (mark.isClosed) {
          flush();
          pull = undefined;
        }
        break;
      case 'close-quote':
        if (mark.text !== '') continueRun(mark.text, line);
        flush();
        pull = undefined;
        break;
      case 'text':
        continueRun(mark.text, line);
    }
  }
  flush();
  return blocks;

  function continueRun(text: string, line: CleanedLine): void {
    if (run !== undefined && belongsTo(run, text, line)) run.lines.push({ text, line: line.line });
    else begin('paragraph', text, line.line);
  }
}

/** A quotation that a shortcode opened: `[quote author=… author_title=…]`. */
interface PullQuote {
  readonly speaker: string | undefined;
  /** Without `[/quote]` it is the next paragraph alone. */
  readonly endsWith: 'shortcode' | 'paragraph';
}

/** A pull quote is short: its `[/quote]` is looked for in this many lines. */
const MAX_PULL_QUOTE_LINES = 40;

function openPullQuote(
  mark: LineMark & { kind: 'open-quote' },
  following: readonly CleanedLine[],
): PullQuote {
  const next = following
    .filter((line) => line.text.includes('['))
    .map((line) => classifyLine(line.text, undefined).kind)
    .find((kind) => kind === 'open-quote' || kind === 'close-quote');
  return { speaker: mark.speaker, endsWith: next === 'close-quote' ? 'shortcode' : 'paragraph' };
}

/** True when a line is the next of the same wrapped paragraph, and not a paragraph of its own. */
function belongsTo(run: Run, text: string, line: CleanedLine): boolean {
  const previous = run.lines.at(-1)?.text ?? '';
  if (run.kind === 'list-item') return line.isIndented;
  if (run.kind === 'quotation' && run.speaker === undefined && /^[—–]/.test(text)) return true;
  if (previous.length > MAX_WRAPPED_CHARS || text.length > MAX_WRAPPED_CHARS) return false;
  return previous.length >= MIN_WRAPPED_CHARS || previous.endsWith(',') || /^\p{Ll}/u.test(text);
}

function finishRun(run: Run): readonly DraftBlock[] {
  if (run.kind === 'quotation') return finishQuotation(run);
  const lines = withoutBoilerplate(run.lines);
  const text = stripMarkdown(lines.map((line) => line.text).join(' '));
  const [first] = lines;
  return first === undefined || text === '' ? [] : [{ kind: run.kind, text, line: first.line }];
}

/** A Markdown block quote: paragraphs parted by empty lines, and `— James B. Comey, FBI director` last. */
function finishQuotation(run: Run): readonly DraftBlock[] {
  const lines = run.lines.filter((line, index) => line.text !== '' || index > 0);
  while (lines.at(-1)?.text === '') lines.pop();
  let speaker = run.speaker;
  const last = lines.at(-1)?.text ?? '';
  if (lines.length > 1 && /^(?:[—–―]|--?\s)\s*\S/.test(last) && last.length <= 150) {
    const [name = '', ...role] = stripMarkdown(last).split(/,\s+/);
    speaker = formatSpeaker(name, role.join(', '));
    lines.pop();
  }
  const paragraphs: { text: string; line: number }[][] = [[]];
  for (const line of lines) {
    if (line.text === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.flatMap((paragraph): DraftBlock[] => {
    const text = stripMarkdown(paragraph.map((line) => line.text).join(' '));
    const [first] = paragraph;
    if (first === undefined || text === '') return [];
    return [{ kind: 'quotation', text, line: first.line, ...(speaker && { speaker }) }];
  });
}

/** Boilerplate stands around a paragraph, never within it: "Email" may be a wrapped line's last word. */
function withoutBoilerplate(lines: Run['lines']): Run['lines'] {
  let [start, end] = [0, lines.length];
  while (start < end && isSiteBoilerplate(lines[start]?.text ?? '')) start++;
  while (end > start && isSiteBoilerplate(lines[end - 1]?.text ?? '')) {
    if (end - 1 > start && !/[.!?…"”’')\]]$/.test(lines[end - 2]?.text ?? '')) break;
    end--;
  }
  return lines.slice(start, end);
}
