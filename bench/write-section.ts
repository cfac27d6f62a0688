import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../docs/evaluation.md', import.meta.url);

/** Puts paragraphs between `<!-- name -->` and `<!-- /name -->` of docs/evaluation.md, in place of what stands there. */
export function replaceSection(name: string, paragraphs: readonly string[]): void {
  const page = readFileSync(PAGE, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start < 0 || end < start) {
    throw new Error(`docs/evaluation.md: expected ${open} and ${close}, found none`);
  }
  const content = [open, ...paragraphs].join('\n\n');
  writeFileSync(PAGE, `${page.slice(0, start)}${content}\n\n${page.slice(end)}`);
}
