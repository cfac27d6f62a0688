import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Problem } from '../domain/errors.ts';
import { type Cited, CitedSentences } from './cited-sentences.tsx';
import type { Entry, Field, ListShape } from './lists.ts';

/** What was found wrong with an entry or odd about it. */
export interface Findings {
  readonly problems: readonly Problem[];
  /** Its questions that lead elsewhere, and where. */
  readonly strays: readonly { readonly ask: string; readonly leadsTo: string | undefined }[];
}

/** A form for an entry. */
export interface EntryView {
  readonly shape: ListShape;
  readonly entry: Entry;
  /** What it is called in the file; absent: it is new. */
  readonly was?: string | undefined;
  /** What the file was when the form was filled. */
  readonly version: string;
  readonly token: string;
  /** What the sentences say that it cites. */
  readonly cites: readonly Cited[];
  /** Absent: it was not checked yet. */
  readonly findings?: Findings | undefined;
  /** What became of it. */
  readonly notice?: string | undefined;
  /** The editor wants it removed, and is asked once more. */
  readonly isRemoving?: boolean;
  /** Why nothing can be written; absent: it can. */
  readonly readOnly?: string | undefined;
}

/** The form of an entry; `live-check.js` checks it while it is typed. */
export function EntryPage(view: EntryView): JSX.Element {
  const { shape, entry, was = '', version, token, cites, findings, notice, readOnly } = view;
  return (
    <form action={shape.list} method="post" class="entry" data-live-check="">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="was" value={was} />
      {notice === undefined ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {shape.fields.map((field) => (
        <FieldInput field={field} value={entry[field.key] ?? ''} cites={cites} />
      ))}
      <div class="foot">
        <div class="findings" data-findings="" role="status">
          {findings === undefined ? null : <FindingList {...findings} />}
        </div>
        {readOnly === undefined ? <Buttons {...view} /> : <p class="notice">{readOnly}</p>}
      </div>
    </form>
  );
}

function Buttons({ shape, was, isRemoving = false }: EntryView): JSX.Element {
  if (isRemoving && was !== undefined) {
    return (
      <p class="buttons" role="alert">
        <span>
          Remove <bdi>{was}</bdi> from {shape.file}, and the comment above it?
        </span>
        <a class="button" href={`${shape.list}?id=${encodeURIComponent(was)}`}>
          Keep it
        </a>
        <button type="submit" name="do" value="remove-surely" class="danger">
          Remove it
        </button>
      </p>
    );
  }
  return (
    <p class="buttons">
      <button type="submit" name="do" value="save">
        Save
      </button>
      <button type="submit" name="do" value="check">
        Check
      </button>
      {was === undefined ? null : (
        <button type="submit" name="do" value="remove" class="danger">
          Remove
        </button>
      )}
    </p>
  );
}

function FieldInput({
  field: { key, label, kind, hint, isNeeded, choices = [] },
  value,
  cites,
}: {
  readonly field: Field;
  readonly value: string | readonly string[];
  readonly cites: readonly Cited[];
}): JSX.Element {
  const described = hint === undefined ? {} : { 'aria-describedby': `${key}-hint` };
  const lines = typeof value === 'string' ? [value] : value;
  const common = { id: key, name: key, dir: 'auto' as const, ...described };
  return (
    <div class="field">
      <label for={key}>
        {label}
        {isNeeded ? <span class="needed"> (needed)</span> : null}
      </label>
      {hint === undefined ? null : (
        <span class="hint" id={`${key}-hint`}>
          {hint}
        </span>
      )}
      {kind === 'choice' ? (
        <select {...common}>
          {choices.map((choice) => (
            <option value={choice} selected={choice === value}>
              {choice}
            </option>
          ))}
        </select>
      ) : kind === 'line' ? (
        <input {...common} type="text" value={lines.join(' ')} />
      ) : (
        <textarea {...common} rows={kind === 'text' ? 3 : rowsFor(lines)}>
          {`\n${lines.join('\n')}`}
        </textarea>
      )}
      {key === 'cites' || key === 'nearest' ? <CitedSentences cites={cites} /> : null}
    </div>
  );
}

/** One more than there are lines, within reason. */
function rowsFor({ length }: readonly string[]): number {
  return Math.min(Math.max(length + 1, 3), 14);
}

/** The findings in words; the same as `live-check.js` shows. */
function FindingList({ problems, strays }: Findings): JSX.Element {
  const lines = findingLines({ problems, strays });
  return (
    <ul class={problems.length > 0 ? 'wrong' : ''}>
      {lines.map((line) => (
        <li dir="auto">{line}</li>
      ))}
    </ul>
  );
}

/** Each finding in a sentence, or that there is none. */
export function findingLines({ problems, strays }: Findings): readonly string[] {
  if (problems.length > 0) {
    return problems.map(({ file, line, message }) =>
      line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`,
    );
  }
  if (strays.length > 0) {
    return strays.map(({ ask, leadsTo }) =>
      leadsTo === undefined
        ? `No problem, but “${ask}” does not lead to it.`
        : `No problem, but “${ask}” leads to “${leadsTo}” instead.`,
    );
  }
  return ['No problem.'];
}
