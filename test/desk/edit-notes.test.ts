import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putEntry, readEntries, removeEntry } from '../../src/desk/edit-notes.ts';
import { LISTS } from '../../src/desk/lists.ts';

const { facts: FACTS, gaps: GAPS, names: NAMES } = LISTS;

const FILE = `# What the sources say.

facts:
  # Who did it
  - id: who # the first
    says: "The FBI says: North Korea."
    cites: [S3, S8]
    asks:
      # plain words
      - who did it
      - who hacked sony # as on the street

  - id: why
    says: Nobody knows.
    cites: [S1]
gaps: []

# The end.
`;

describe('putEntry', () => {
  it.each(['facts', 'names'])(
    'leaves the %s of this project as they are where nothing changes',
    (file) => {
      const text = readFileSync(`knowledge/${file}.yaml`, 'utf8');
      const shape = file === 'facts' ? FACTS : NAMES;
      const [entry = {}] = readEntries(text, shape);
      expect(putEntry(text, shape, String(entry[shape.idKey]), entry)).toBe(text);
    },
  );

  it('changes the lines of what changed, and keeps comments, order and quotes', () => {
    const [who = {}] = readEntries(FILE, FACTS);
    const asks = ['who did it', 'who was it', 'who hacked sony'];
    expect(putEntry(FILE, FACTS, 'who', { ...who, says: 'The FBI says: Pyongyang.', asks })).toBe(
      FILE.replace('North Korea', 'Pyongyang').replace(
        '      - who hacked',
        '      - who was it\n      - who hacked',
      ),
    );
  });

  it('adds an entry as the last of its list', () => {
    const entry = { id: 'when', says: 'In 2014.', cites: ['S2', 'S3'], asks: ['when was it'] };
    expect(putEntry(FILE, FACTS, undefined, entry)).toBe(
      FILE.replace(
        'gaps: []',
        `
  - id: when
    says: In 2014.
    cites: [S2, S3]
    asks:
      - when was it
gaps: []`,
      ),
    );
  });

  it.each([
    ['an empty list', 'gaps: []\n'],
    ['a key with nothing after it', 'gaps:\n'],
    ['no such list', 'facts:\n  - id: a\n'],
    ['an empty file', ''],
    ['comments alone', '# Nothing yet.\n'],
  ])('begins a list where there is %s', (_, text) => {
    const entry = {
      id: 'cost',
      says: 'They do not say.',
      nearest: [],
      topics: [],
      asks: ['how much'],
    };
    const written = putEntry(text, GAPS, undefined, entry);
    expect(readEntries(written, GAPS)).toEqual([
      { id: 'cost', says: 'They do not say.', asks: ['how much'] },
    ]);
    expect(written).toContain('gaps:\n  - id: cost\n');
  });

  it('takes away what was emptied', () => {
    const [who = {}] = readEntries(FILE, FACTS);
    const [changed] = readEntries(putEntry(FILE, FACTS, 'who', { ...who, asks: [] }), FACTS);
    expect(changed).toEqual({ id: 'who', says: 'The FBI says: North Korea.', cites: ['S3', 'S8'] });
  });

  it('keeps the line ends of a file', () => {
    const text = FILE.replaceAll('\n', '\r\n');
    const [who = {}] = readEntries(text, FACTS);
    expect(putEntry(text, FACTS, 'who', who)).toBe(text);
  });

  it('reads back whatever was typed, and changes no other entry', () => {
    const line = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(':', ' #', '- ', '&', '*', '!', '"', "'", '{', '|', '\t'),
          fc.string(),
        ),
      })
      .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
      .filter((text) => text !== '');
    const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(line, lines, lines, (says, cites, asks) => {
        const entry = { id: 'who', says, cites, asks };
        const [who, why] = readEntries(putEntry(FILE, FACTS, 'who', entry), FACTS);
        expect(who).toEqual(entry);
        expect(why).toEqual(readEntries(FILE, FACTS)[1]);
      }),
    );
  });

  it.each([
    ['several documents', 'facts: []\n---\nfacts: []\n'],
    ['broken YAML', 'facts: [\n'],
    ['a key twice', 'facts: []\nfacts: []\n'],
    ['something else', 'facts\n'],
    ['something else in place of the list', 'facts: none\n'],
  ])('leaves a file alone that has %s', (_, text) => {
    expect(putEntry(text, FACTS, undefined, { id: 'when', says: 'In 2014.' })).toBe(text);
  });

  it.each([
    ['a list in brackets', 'facts: [{ id: who, says: Nobody. }]\n'],
    ['all in brackets', '{ facts: [{ id: who, says: Nobody. }] }\n'],
    ['anchors', 'facts:\n- id: who\n  says: &x Nobody.\n- id: why\n  says: *x\n'],
  ])('writes a file with %s so that it says what was typed', (_, text) => {
    const [who = {}, ...others] = readEntries(text, FACTS);
    const changed = { ...who, says: 'Somebody.' };
    const written = putEntry(text, FACTS, 'who', changed);
    expect(readEntries(written, FACTS)).toEqual([changed, ...others]);
    const added = { id: 'when', says: 'In 2014.' };
    expect(readEntries(putEntry(text, FACTS, undefined, added), FACTS).at(-1)).toEqual(added);
    expect(readEntries(removeEntry(text, FACTS, 'who'), FACTS)).toEqual(others);
  });

  it('changes no character outside of the entry, however the file is laid out', () => {
    const blanks = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((count) => ' '.repeat(count));
    const comment = fc.constantFrom('', '# a word\n', '  # deeper: - x\n', '\n');
    const entryText = (dash: string, step: string) =>
      fc
        .record({
          pad: blanks(1, 3),
          list: fc.constantFrom('[S1]', '[ S1, S2 ]', 'lines', 'deep lines'),
          says: fc.constantFrom('It was so.', '"It: was"', '>-\n@@  It\n@@  was.', '|\n@@  It.\n'),
          between: comment,
          end: fc.constantFrom('', '  # the end', '\n'),
        })
        .map(({ pad, list, says, between, end }) => {
          const inner = dash + ' '.repeat(step.length + 1);
          const lines =
            list === 'lines'
              ? `\n${inner}- S1 # one\n${inner}- S2`
              : list === 'deep lines'
                ? `\n${inner}    - S1\n${inner}    - S2`
                : list;
          return (name: string) =>
            `${dash}-${step}id:${pad}${name}\n${inner}says: ${says.replaceAll('@@', inner)}\n${between}${inner}cites: ${lines}${end}\n`;
        });
    const file = fc.tuple(blanks(0, 4), blanks(1, 3)).chain(([dash, step]) =>
      fc.record({
        before: comment,
        entries: fc.array(fc.tuple(comment, entryText(dash, step)), { minLength: 1, maxLength: 3 }),
        after: fc.constantFrom('', '\n# about gaps\ngaps: []\n', '# The end.\n'),
      }),
    );
    const value = fc.constantFrom('New: words', '- no list', 'It is so. # not', 'plain');
    fc.assert(
      fc.property(file, fc.nat(), value, fc.boolean(), (parts, which, says, isListed) => {
        const pieces = parts.entries.map(([above, write], at) => above + write(`entry-${at}`));
        const text = `facts:\n${parts.before}${pieces.join('')}${parts.after}`;
        const at = which % pieces.length;
        const entries = readEntries(text, FACTS);
        const { cites: before = [], ...others } = entries[at] ?? {};
        const changed = { ...others, says, cites: isListed ? ['S1', 'S7'] : before };
        const written = putEntry(text, FACTS, `entry-${at}`, changed);
        expect(readEntries(written, FACTS)).toEqual(entries.with(at, changed));
        const start = text.indexOf(pieces[at] ?? '');
        expect(written.slice(0, start)).toBe(text.slice(0, start));
        const rest = text.slice(start + (pieces[at]?.length ?? 0));
        expect(written.slice(written.length - rest.length)).toBe(rest);
      }),
      { numRuns: 500 },
    );
  });
});

/** As nobody would lay it out, but as somebody did. */
const ODD = `# head

facts:
# about all facts
-   id:   who   # the first
    says: "The FBI says: North Korea."
    cites: [ S3, S8 ]
    asks:
    # plain words
    - who did it
    - 'who hacked sony'   # as on the street
    # more to come
# about the next
-
    # its id
    id: why

    says: >-
      Nobody
      knows.
    cites: [S1]
    # end of why

# about gaps
gaps: [ ]   # none yet
# The end.
`;

/** The lines that only the first text has, and those that only the second has. */
function changeOf(before: string, after: string) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
}

describe.each([
  ['line feeds', (text: string) => text],
  ['carriage returns, too', (text: string) => text.replaceAll('\n', '\r\n')],
])('an oddly laid out file with %s', (_, withEnds) => {
  const text = withEnds(ODD);
  const change = (after: string) => {
    expect(after).toBe(withEnds(after.replaceAll('\r\n', '\n')));
    return changeOf(ODD, after.replaceAll('\r\n', '\n'));
  };
  const [who = {}, why = {}] = readEntries(text, FACTS);

  it('changes in the lines of what changed alone', () => {
    const cites = ['S3', 'S9'];
    const asks = ['who did it', 'who hacked sony', 'who was it'];
    expect(change(putEntry(text, FACTS, 'who', { ...who, cites, asks, topics: ['fbi'] }))).toEqual([
      ['    cites: [ S3, S8 ]', "    - 'who hacked sony'   # as on the street"],
      [
        '    cites: [ S3, S9 ]',
        "    - 'who hacked sony' # as on the street",
        '    - who was it',
        '    topics: [fbi]',
      ],
    ]);
    expect(change(putEntry(text, FACTS, 'why', { ...why, id: 'nobody' }))).toEqual([
      ['    id: why'],
      ['    id: nobody'],
    ]);
    expect(change(putEntry(text, FACTS, 'why', { ...why, cites: [] }))).toEqual([
      ['    cites: [S1]'],
      [],
    ]);
  });

  it('gets an entry more where the others stand, and what is about other lists stays there', () => {
    const added = { id: 'when', says: 'In 2014.', cites: ['S2'], asks: ['when was it'] };
    const after = putEntry(text, FACTS, undefined, added);
    expect(change(after)[0]).toEqual([]);
    expect(after).toBe(
      text.replace(
        withEnds('    # end of why\n'),
        withEnds(
          '    # end of why\n\n- id: when\n  says: In 2014.\n  cites: [S2]\n  asks:\n    - when was it\n',
        ),
      ),
    );
  });

  it('gets the first entry of a list that was written as an empty one', () => {
    const after = putEntry(text, GAPS, undefined, { id: 'cost', says: 'Unknown.' });
    expect(after).toBe(
      text.replace(
        'gaps: [ ]   # none yet',
        withEnds('gaps:   # none yet\n  - id: cost\n    says: Unknown.'),
      ),
    );
  });

  it('loses an entry with its own comments, and no other', () => {
    const [lost = [], won = []] = change(removeEntry(text, FACTS, 'why'));
    expect(won).toEqual([]);
    expect(lost.filter((line) => line.includes('#'))).toEqual([
      '# about the next',
      '    # its id',
      '    # end of why',
    ]);
    const none = removeEntry(removeEntry(text, FACTS, 'why'), FACTS, 'who');
    expect(none).toBe(
      withEnds(
        '# head\n\nfacts: []\n# about all facts\n\n# about gaps\ngaps: [ ]   # none yet\n# The end.\n',
      ),
    );
  });
});

describe('removeEntry', () => {
  it('takes an entry out and leaves the rest', () => {
    const without = removeEntry(FILE, FACTS, 'why');
    expect(readEntries(without, FACTS).map(({ id }) => id)).toEqual(['who']);
    expect(without).toContain('# The end.');
  });

  it('leaves a file without that entry as it is', () => {
    expect(removeEntry(FILE, FACTS, 'nobody')).toBe(FILE);
  });
});
