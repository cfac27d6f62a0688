import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { z } from 'zod';
import type { Problem } from '../domain/errors.ts';
import { nestedTooDeeply } from './nested-too-deeply.ts';

/** Where a value stands: the 1-based line in its file of the node at `path`, or of its nearest parent. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export type YamlResult<T> =
  | { readonly kind: 'read'; readonly value: T; readonly lineOf: LineOf }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** A file of this kind needs a handful of aliases at most; more is an attack or a mistake. */
const MAX_ALIASES = 50;

/** One mistake in YAML makes many errors; the first ones tell where it is. */
const MAX_ERRORS = 5;

/** Each anchor makes the parser look at all before it: without a bound 200 KB of them take 20 s. */
const MAX_ANCHORS = 200;
const ANCHOR = /(?<![^\s,[{])&[^\s,[\]{}]/g;

/**
 * What a YAML text says, checked against a schema, or every problem with it.
 *
 * Every scalar is read as text (the failsafe schema): `no` stays "no", `2014-12` stays a date as
 * written, and no tag can make code run. `firstLine` is the line of the file on which `text` begins.
 */
export function parseYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  firstLine = 1,
): YamlResult<T> {
  if ((text.match(ANCHOR)?.length ?? 0) > MAX_ANCHORS) {
    const message = `expected at most ${MAX_ANCHORS} YAML anchors; write the repeated parts out`;
    return { kind: 'refused', problems: [{ file, line: firstLine, message }] };
  }
  const deep = nestedTooDeeply(text);
  if (deep !== undefined) {
    const message = 'broken YAML: nested too deeply';
    return { kind: 'refused', problems: [{ file, line: firstLine + deep - 1, message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    // With less the parser would keep a second document to itself.
    logLevel: 'error',
    // The file and line say the place. A picture of it for each of 50,000 errors in one line takes half a minute.
    prettyErrors: false,
    // The parser compares each key with each other.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => Math.max(lines.linePos(offset).line, 1) + firstLine - 1;
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    at: error.pos[0],
    message: describeError(error),
  }));
  const broken = errors.length > 0 ? errors : repeatedKeys(document);
  if (broken.length > 0) {
    const problems = broken
      .slice(0, MAX_ERRORS)
      .map(({ at, message }) => ({ file, line: lineAt(at), message }));
    return { kind: 'refused', problems };
  }

  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    const message = `expected at most ${MAX_ALIASES} YAML aliases; write the repeated parts out (${error instanceof Error ? error.message : 'unreadable'})`;
    return { kind: 'refused', problems: [{ file, line: firstLine, message }] };
  }

  const lineOf: LineOf = (path) => {
    for (let length = path.length; length >= 0; length--) {
      const offset = offsetOf(document.getIn(path.slice(0, length), true));
      if (offset !== undefined) return lineAt(offset);
    }
    return firstLine;
  };
  const checked = schema.safeParse(raw);
  if (checked.success) return { kind: 'read', value: checked.data, lineOf };
  const problems = checked.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ file, line: lineOf(issue.path), message: describeIssue(issue) }];
    }
    const map = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
    const offsets = new Map(isMap(map) ? keysOf(map) : []);
    return issue.keys.map((key) => ({
      file,
      line: lineAt(offsets.get(key) ?? 0),
      message: `unknown key "${key}"; ${issue.message}`,
    }));
  });
  return { kind: 'refused', problems };
}

/** Each key that its map has already. */
function repeatedKeys(document: Document.Parsed): readonly { at: number; message: string }[] {
  const repeated: { at: number; message: string }[] = [];
  visit(document, {
    Map(_, map) {
      const known = new Set<string>();
      for (const [key, at] of keysOf(map)) {
        if (known.has(key)) repeated.push({ at, message: 'broken YAML: Map keys must be unique' });
        known.add(key);
      }
    },
  });
  return repeated;
}

function describeError({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'expected one YAML document, found another after "---"';
  if (message.includes('call stack')) return 'broken YAML: nested too deeply';
  return `broken YAML: ${message}`;
}

/**
 * A schema for an object with these keys and no others; a refusal names the keys that are known, and of `otherNames`, what
 * people call keys elsewhere, the ones that are meant.
 */
export function closedObject<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  otherNames: ReadonlyMap<string, keyof Shape & string> = new Map(),
) {
  const meant = (keys: readonly string[]): string => {
    const hints = keys.flatMap((key) => {
      const known = otherNames.get(key.toLowerCase());
      return known === undefined ? [] : [`"${known}" for "${key}"`];
    });
    return hints.length === 0 ? '' : `; write ${hints.join(', ')}`;
  };
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `the known keys are ${Object.keys(shape).join(', ')}${meant(issue.keys)}`
        : `expected keys and values (${Object.keys(shape).join(', ')}), found ${describeValue(issue.input)}`,
  });
}

/** Text with something in it, trimmed. */
export const filledText = z
  .string({ error: (issue) => `expected text, found ${describeValue(issue.input)}` })
  .trim()
  .min(1, 'expected text, found nothing');

/** A list of these; a key with nothing after it, as in a new folder, is an empty one. */
export function listOf<T>(item: z.ZodType<T>) {
  return z.preprocess(
    (value) => (value === '' || value === null ? [] : value),
    z.array(item, 'expected a list'),
  );
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const key = issue.path.at(-1);
  return typeof key === 'string' ? `${key}: ${issue.message}` : issue.message;
}

function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'keys and values' : 'text';
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The keys that are texts, with their places. */
function keysOf(map: YAMLMap): readonly (readonly [key: string, at: number])[] {
  return map.items.flatMap(({ key }) =>
    isScalar(key) ? [[String(key.value), offsetOf(key) ?? 0] as const] : [],
  );
}
