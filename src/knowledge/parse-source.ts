import { z } from 'zod';
import type { Problem } from '../domain/errors.ts';
import { isSlug } from '../domain/ids.ts';
import type { Document, Source } from '../domain/source.ts';
import { cleanDocument } from './clean-document.ts';
import { closedObject, filledText, parseYaml } from './parse-yaml.ts';

export type SourceResult =
  | { readonly kind: 'read'; readonly document: Document }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const FRONT_MATTER_MEND =
  'begin the file with a line "---", a line "title: …", a line "---", then the text';

/** Of front matter, far above any real one; it keeps the search for the closing fence short. */
const MAX_FRONT_MATTER_LINES = 200;

/** An empty value, `author:`, means that it is unknown. */
const optionalText = z
  .string('expected text')
  .trim()
  .optional()
  .transform((text) => (text === '' ? undefined : text));

const optionalUrl = optionalText.refine((text) => text === undefined || isWebAddress(text), {
  error: (issue) =>
    `expected an address that begins with http:// or https://, found "${String(issue.input)}"`,
});

const optionalDate = optionalText.refine((text) => text === undefined || isCalendarDate(text), {
  error: (issue) =>
    `expected a date as YYYY, YYYY-MM or YYYY-MM-DD, found "${String(issue.input)}"`,
});

const optionalSlug = optionalText.transform((text, context) => {
  if (text === undefined || isSlug(text)) return text;
  context.addIssue(`expected the name of another source's file without ".md", found "${text}"`);
  return z.NEVER;
});

/** What other front matter calls the keys. */
const OTHER_NAMES = new Map([
  ['outlet', 'publisher'],
  ['newspaper', 'publisher'],
  ['site', 'publisher'],
  ['source', 'publisher'],
  ['publication', 'publisher'],
  ['date', 'published'],
  ['pubdate', 'published'],
  ['published_at', 'published'],
  ['accessed', 'retrieved'],
  ['link', 'url'],
  ['byline', 'author'],
  ['authors', 'author'],
  ['headline', 'title'],
  ['licence', 'rights'],
  ['license', 'rights'],
] as const);

const frontMatterSchema = closedObject(
  {
    title: filledText,
    publisher: optionalText,
    url: optionalUrl,
    author: optionalText,
    published: optionalDate,
    retrieved: optionalDate,
    corrects: optionalSlug,
    rights: optionalText,
  },
  OTHER_NAMES,
);

/**
 * The document that a source file holds, or every problem with the file.
 *
 * `path` is relative to the knowledge folder (`sources/sony-hack.md`); its name makes the slug.
 */
export function parseSource(path: string, text: string): SourceResult {
  const problems: Problem[] = [];
  const slug = (path.split('/').at(-1) ?? '').replace(/\.md$/, '');
  if (!isSlug(slug)) {
    problems.push({
      file: path,
      message: `expected a file name of lower-case letters, digits and single hyphens, as in "sony-hack.md", found "${slug}.md"; rename the file`,
    });
  }

  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const fence = findFence(lines);
  if (fence.kind === 'missing') {
    problems.push({ file: path, line: 1, message: fence.message });
    return { kind: 'refused', problems };
  }

  const yaml = parseYaml(lines.slice(1, fence.line).join('\n'), frontMatterSchema, path, 2);
  if (yaml.kind === 'refused') problems.push(...yaml.problems);
  const body = lines.slice(fence.line + 1).join('\n');
  const { text: cleaned, blocks } = cleanDocument(body, { firstLine: fence.line + 2 });
  if (blocks.length === 0) {
    problems.push({
      file: path,
      message: 'expected text under the front matter, found none; add the article below the "---"',
    });
  }

  if (problems.length > 0 || yaml.kind === 'refused' || !isSlug(slug)) {
    return { kind: 'refused', problems };
  }
  const source: Source = { slug, ...withoutUnknown(yaml.value) };
  return { kind: 'read', document: { source, text: cleaned, blocks, file: path } };
}

type Fence =
  | { readonly kind: 'found'; readonly line: number }
  | { readonly kind: 'missing'; readonly message: string };

/** The 0-based line of the fence that closes the front matter. */
function findFence(lines: readonly string[]): Fence {
  if (lines[0]?.trimEnd() !== '---') {
    return { kind: 'missing', message: `no front matter; ${FRONT_MATTER_MEND}` };
  }
  const end = Math.min(lines.length, MAX_FRONT_MATTER_LINES);
  for (let line = 1; line < end; line++) {
    if (lines[line]?.trimEnd() === '---') return { kind: 'found', line };
  }
  return { kind: 'missing', message: `the front matter is not closed; ${FRONT_MATTER_MEND}` };
}

/** The metadata without the keys whose value is unknown. */
function withoutUnknown(values: z.infer<typeof frontMatterSchema>): Omit<Source, 'slug'> {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return { title: values.title, ...Object.fromEntries(known) };
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /\s/.test(text)) return false;
  return URL.canParse(text);
}

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
