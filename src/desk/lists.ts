/** An entry of an editor's file, as typed: text, or lines. */
export type Entry = Readonly<Record<string, string | readonly string[]>>;

/** One thing that an entry says. */
export interface Field {
  readonly key: string;
  readonly label: string;
  /** `text` is a line that may be long; `references` are lines that are written in brackets. */
  readonly kind: 'line' | 'text' | 'choice' | 'lines' | 'references';
  readonly hint?: string;
  readonly isNeeded?: true;
  readonly choices?: readonly string[];
}

/** A list of an editor's file. */
export interface ListShape {
  readonly list: 'facts' | 'gaps' | 'names';
  readonly file: 'facts.yaml' | 'names.yaml';
  /** What one of them is called: `fact`. */
  readonly thing: string;
  /** By which an entry is known. */
  readonly idKey: 'id' | 'name';
  readonly fields: readonly Field[];
}

/** The lists that the desk edits. */
export const LISTS: Readonly<Record<ListShape['list'], ListShape>> = {
  facts: {
    list: 'facts',
    file: 'facts.yaml',
    thing: 'fact',
    idKey: 'id',
    fields: [
      id(),
      says('In your own words, no stronger than the sentences are.'),
      references('cites', 'Cites', 'Sentences that say it, one a line: S5, or sony-hack S5.', true),
      references('topics', 'Topics', 'One a line. “evidence” puts it into the ledger.'),
      asks(),
      {
        key: 'holds',
        label: 'Holds',
        kind: 'lines',
        hint: 'Claims that are right by it, one a line.',
      },
      {
        key: 'rejects',
        label: 'Rejects',
        kind: 'lines',
        hint: 'Claims that are wrong by it, one a line.',
      },
      unsaid('Claims that say more than it, or something near it that no source says, one a line.'),
      references('disagrees', 'Disagrees with', 'Ids of facts that say otherwise, one a line.'),
      { key: 'incident', label: 'Other incident', kind: 'line', hint: 'If it is about another.' },
    ],
  },
  gaps: {
    list: 'gaps',
    file: 'facts.yaml',
    thing: 'gap',
    idKey: 'id',
    fields: [
      id(),
      says('For example: The sources do not say what the attack cost.'),
      references('nearest', 'Nearest sentences', 'Shown as no answer, one a line.'),
      references('topics', 'Topics', 'One a line.'),
      asks(),
      unsaid('Claims that no source bears out, one a line.'),
    ],
  },
  names: {
    list: 'names',
    file: 'names.yaml',
    thing: 'name',
    idKey: 'name',
    fields: [
      { key: 'name', label: 'Name', kind: 'line', isNeeded: true },
      {
        key: 'kind',
        label: 'Kind',
        kind: 'choice',
        isNeeded: true,
        choices: ['person', 'organisation', 'place', 'thing'],
      },
      { key: 'role', label: 'Role', kind: 'line', hint: 'What it is to the incident.' },
      {
        key: 'aliases',
        label: 'Other forms',
        kind: 'lines',
        hint: 'As people type it, one a line.',
      },
    ],
  },
};

/** What was typed into a form, as an entry: lines are trimmed, empty ones left out. */
export function entryFrom(form: URLSearchParams, { fields }: ListShape): Entry {
  return Object.fromEntries(
    fields.map(({ key, kind }) => {
      const lines = (form.get(key) ?? '')
        .split(/\r\n|[\n\r\u2028\u2029]/u)
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return [key, kind === 'lines' || kind === 'references' ? lines : lines.join(' ')];
    }),
  );
}

function id(): Field {
  const hint = 'Lower-case letters, digits and hyphens: fbi-blames-north-korea.';
  return { key: 'id', label: 'Id', kind: 'line', hint, isNeeded: true };
}

function says(hint: string): Field {
  return { key: 'says', label: 'Says', kind: 'text', hint, isNeeded: true };
}

function asks(): Field {
  const hint = 'Questions that it answers, in the words that people use, one a line.';
  return { key: 'asks', label: 'Asked as', kind: 'lines', hint };
}

function unsaid(hint: string): Field {
  return { key: 'unsaid', label: 'Unsaid', kind: 'lines', hint };
}

function references(key: string, label: string, hint: string, isNeeded = false): Field {
  return { key, label, kind: 'references', hint, ...(isNeeded && { isNeeded }) };
}
