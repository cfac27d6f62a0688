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
