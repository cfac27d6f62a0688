import { cleanLine } from './clean-line.ts';

/** One line of a file, cleaned; its line number is the file's. */
export interface CleanedLine {
  readonly text: string;
  readonly line: number;
  readonly isIndented: boolean;
}

/** Parts of a web page that no reader sees, from their opening to their closing mark. */
const HIDDEN_PARTS = [
  { open: '<!--', close: '-->' },
  { open: '<script', close: '</script>' },
  { open: '<style', close: '</style>' },
] as const;

const BLOCK_TAG =
  /<\/?(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|title|tr|ul)(?:\s[^<>]{0,2000})?\/?>/gi;

/** The lines of a text, cleaned, in order. A block tag ends a line as a blank line would. */
export function readLines(raw: string, firstLine: number): readonly CleanedLine[] {
  const visible = HIDDEN_PARTS.reduce((text, part) => removeParts(text, part), raw);
  return visible.split(/\r\n|\r|\n/).flatMap((line, index): CleanedLine[] => {
    const place = { line: firstLine + index, isIndented: /^[ \t]/.test(line) };
    if (!line.includes('<')) return [{ ...place, text: cleanLine(line) }];
    return line
      .split(BLOCK_TAG)
      .flatMap((part, nth) => (nth === 0 ? [part] : ['', part]))
      .map((part) => ({ ...place, text: cleanLine(part) }));
  });
}

/** The text without a hidden part; its line ends stay, so that line numbers hold. Unclosed ones stay. */
function removeParts(text: string, part: (typeof HIDDEN_PARTS)[number]): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  let kept = '';
  let from = 0;
  for (;;) {
    const start = lower.indexOf(part.open, from);
    const end = start < 0 ? -1 : lower.indexOf(part.close, start + part.open.length);
    if (end < 0) return kept + text.slice(from);
    const hidden = text.slice(start, end);
    kept += text.slice(from, start) + hidden.replace(/[^\r\n]+/g, '');
    from = end + part.close.length;
  }
}
