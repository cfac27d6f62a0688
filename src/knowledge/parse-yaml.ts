import { isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../domain/errors.ts';

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

/** YAML says it over several lines with a picture of the place; the file and line say that already. */
const FIRST_LINE_OF_MESSAGE = /^[^\n]*?(?=(?: at line \d+, column \d+:?)?(?:\n|$))/;

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
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    // With less the parser would keep a second document to itself.
    logLevel: 'error',
  });
  const lineAt = (offset: number) => Math.max(lines.linePos(offset).line, 1) + firstLine - 1;
  if (document.errors.length > 0 || document.warnings.length > 0) {
    const problems = [...document.errors, ...document.warnings]
      .slice(0, MAX_ERRORS)
      .map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        message: describeError(error),
      }));
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
    return issue.keys.map((key) => ({
      file,
      line: lineAt(offsetOfKey(map, key) ?? 0),
      message: `unknown key "${key}"; ${issue.message}`,
    }));
  });
  return { kind: 'refused', problems };
}

function describeError({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'expected one YAML document, found another after "---"';
  if (message.includes('call stack')) return 'broken YAML: nested too deeply';
  return `broken YAML: ${FIRST_LINE_OF_MESSAGE.exec(message)?.[0] ?? message}`;
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

function offsetOfKey(map: unknown, key: string): number | undefined {
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair === undefined ? undefined : offsetOf(pair.key);
}
