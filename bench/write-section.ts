import { readFileSync, writeFileSync } from 'node:fs';

/** Puts paragraphs between `<!-- name -->` and `<!-- /name -->` of a page in docs/, in place of what stands there. */
export function replaceSection(
  name: string,
  paragraphs: readonly string[],
  file = 'evaluation.md',
): void {
  const url = new URL(`../docs/${file}`, import.meta.url);
  const page = readFileSync(url, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start < 0 || end < start) {
    throw new Error(`docs/${file}: expected ${open} and ${close}, found none`);
  }
  const content = [open, ...paragraphs].join('\n\n');
  writeFileSync(url, `${page.slice(0, start)}${content}\n\n${page.slice(end)}`);
}
