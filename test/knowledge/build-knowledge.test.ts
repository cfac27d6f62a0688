import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExhibitError } from '../../src/domain/errors.ts';
import { buildKnowledge, type KnowledgeFile } from '../../src/knowledge/build-knowledge.ts';

const source = (slug: string, text: string): KnowledgeFile => ({
  path: `sources/${slug}.md`,
  text: `---\ntitle: ${slug}\n---\n\n${text}\n`,
});

function problemsOf(files: readonly KnowledgeFile[]): readonly string[] {
  try {
    buildKnowledge(files);
  } catch (error) {
    if (error instanceof ExhibitError) return error.message.split('\n');
    throw error;
  }
  return [];
}

/** Keys within keys, each a column further in. */
function wayIn(lines: number): string {
  return Array.from({ length: lines }, (_, at) => `${' '.repeat(at)}a:`).join('\n');
}

describe('buildKnowledge', () => {
  it('numbers sentences by source, sources in order of their slugs', () => {
    const { sentences, documents } = buildKnowledge([
      source('b', 'Two ships sank.'),
      source('a', 'A bank closed. It was old.\n\nA port closed.'),
    ]);

    expect(documents.map((document) => document.source.slug)).toEqual(['a', 'b']);
    expect(sentences.map(({ slug, number, block, text }) => [slug, number, block, text])).toEqual([
      ['a', 1, 0, 'A bank closed.'],
      ['a', 2, 0, 'It was old.'],
      ['a', 3, 1, 'A port closed.'],
      ['b', 1, 0, 'Two ships sank.'],
    ]);
  });

  it('gives spans that slice the document back to each sentence', () => {
    const { documents, sentences } = buildKnowledge([
      source('a', 'A “bank” closed. It was old.\n\n- A port 🎉 closed.'),
    ]);

    for (const { text, start, end } of sentences) {
      expect(documents[0]?.text.slice(start, end)).toBe(text);
    }
  });

  it('keeps the ids of sentences when another is inserted before them', () => {
    const idsOf = (text: string) =>
      new Map(buildKnowledge([source('a', text)]).sentences.map((s) => [s.text, s.id]));
    const before = idsOf('A bank closed. Ships waited.');
    const after = idsOf('Police came. A bank closed. Nobody spoke. Ships waited.');

    for (const [text, id] of before) expect(after.get(text)).toBe(id);
  });

  it('gives unique ids that do not depend on the order of the files, for any sentences', () => {
    const words = fc.constantFrom(
      'A bank closed.',
      'Ships waited.',
      'Police came.',
      'A bank closed!',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const files = [source('one', one), source('two', two)];
        const ids = buildKnowledge(files).sentences.map((sentence) => sentence.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(buildKnowledge(files.toReversed()).sentences.map((s) => s.id)).toEqual(ids);
      }),
    );
  });

  it('finds names in sentences by any of their forms', () => {
    const { sentences } = buildKnowledge([
      source('a', 'The DPRK closed a bank.'),
      {
        path: 'names.yaml',
        text: 'names:\n  - name: North Korea\n    kind: place\n    aliases: [DPRK]\n',
      },
    ]);

    expect(sentences[0]?.names).toEqual(['North Korea']);
  });

  it('lets an editor correct an attribution', () => {
    const { sentences } = buildKnowledge([
      source('a', 'A bank closed.\n\n> Ships waited.\n> — Ann Lee'),
      {
        path: 'facts.yaml',
        text: 'attributions:\n  - sentence: S1\n    speaker: The bank\n    via: Border Post\n  - sentence: a S2\n',
      },
    ]);

    expect(sentences.map((sentence) => sentence.attribution)).toEqual([
      { speaker: 'The bank', via: 'Border Post' },
      {},
    ]);
  });

  it('makes disagreement symmetric', () => {
    const { facts } = buildKnowledge([
      source('a', 'A bank closed. Ships waited.'),
      {
        path: 'facts.yaml',
        text: `facts:
  - { id: one, says: One., cites: [S1], disagrees: [two] }
  - { id: two, says: Two., cites: [S2] }
`,
      },
    ]);

    expect(facts.map((fact) => [fact.id, fact.disagrees])).toEqual([
      ['one', ['two']],
      ['two', ['one']],
    ]);
  });

  it('reads the claims that are right and wrong by a fact, and those that are not said', () => {
    const { facts, gaps } = buildKnowledge([
      source('a', 'A bank closed. Ships waited.'),
      {
        path: 'facts.yaml',
        text: `facts:
  - { id: one, says: One., cites: [S1], holds: [a bank shut], rejects: [it stayed open], unsaid: [all banks shut] }
  - { id: two, says: Two., cites: [S2] }
gaps:
  - { id: three, says: Three., unsaid: [a ship sank] }
`,
      },
    ]);

    expect(facts.map(({ holds, rejects, unsaid }) => [holds, rejects, unsaid])).toEqual([
      [['a bank shut'], ['it stayed open'], ['all banks shut']],
      [undefined, undefined, undefined],
    ]);
    expect(gaps.map(({ unsaid }) => unsaid)).toEqual([['a ship sank']]);
  });

  it('reports every problem of every file at once', () => {
    expect(
      problemsOf([
        source('a', 'A bank closed. Ships waited.'),
        {
          path: 'names.yaml',
          text: 'names:\n  - name: US\n    kind: country\n  - name: Lee\n    kind: person\n    aliases: [lee, Jo]\n',
        },
        {
          path: 'facts.yaml',
          text: `facts:
  - id: one
    says: One.
    cites:
      - S1
      - S99
    disagrees: [three]
  - id: one
    says: Two.
    cites: [b S1]
gaps:
  - id: two
    says: Three.
    nearest: [here]
`,
        },
      ]),
    ).toEqual([
      'names.yaml:3: kind: expected one of person, organisation, place, thing, found "country"',
      'facts.yaml:8: the id "one" stands twice; rename one',
      'facts.yaml:6: fact "one" cites "S99", but the source has 2 sentences',
      'facts.yaml:10: fact "one" cites "b S1", but there is no source "b"; the sources are a',
      'facts.yaml:14: gap "two" cites "here", which is no sentence; expected "S5", "slug S5" or a sentence id',
      'facts.yaml:7: fact "one" disagrees with "three", but there is no such fact',
    ]);
  });

  it.each([
    [
      'no source',
      [],
      'sources: expected at least one article, found none; add one as sources/<name>.md, or with "exhibit import"',
    ],
    [
      'no front matter',
      [{ path: 'sources/a.md', text: 'A bank closed.' }],
      'sources/a.md:1: no front matter; begin the file with a line "---", a line "title: …", a line "---", then the text',
    ],
    [
      'front matter that is not closed',
      [{ path: 'sources/a.md', text: '---\ntitle: A\n\nA bank closed.' }],
      'sources/a.md:1: the front matter is not closed; begin the file with a line "---", a line "title: …", a line "---", then the text',
    ],
    [
      'no text',
      [{ path: 'sources/a.md', text: '---\ntitle: A\n---\n' }],
      'sources/a.md: expected text under the front matter, found none; add the article below the "---"',
    ],
    [
      'no title',
      [{ path: 'sources/a.md', text: '---\nurl: https://a.b\n---\nA bank closed.' }],
      'sources/a.md:2: title: expected text, found nothing',
    ],
    [
      'an unknown key',
      [{ path: 'sources/a.md', text: '---\ntitle: A\nautor: B\n---\nA bank closed.' }],
      'sources/a.md:3: unknown key "autor"; the known keys are title, publisher, url, author, published, retrieved, corrects, rights',
    ],
    [
      'a key by another name',
      [{ path: 'sources/a.md', text: '---\ntitle: A\nOutlet: B\n---\nA bank closed.' }],
      'sources/a.md:3: unknown key "Outlet"; the known keys are title, publisher, url, author, published, retrieved, corrects, rights; write "publisher" for "Outlet"',
    ],
    [
      'a key that would reach the prototype',
      [{ path: 'sources/a.md', text: '---\ntitle: A\n__proto__: { a: b }\n---\nA bank closed.' }],
      'sources/a.md:3: unknown key "__proto__"; the known keys are title, publisher, url, author, published, retrieved, corrects, rights',
    ],
    [
      'broken YAML',
      [{ path: 'sources/a.md', text: '---\ntitle: A\nurl: "x\n---\nA bank closed.' }],
      'sources/a.md:3: broken YAML: Missing closing "quote',
    ],
    [
      'a second document in a file of notes',
      [
        source('a', 'A bank closed.'),
        { path: 'names.yaml', text: 'names: []\n---\nnames:\n  - name: Lee\n    kind: person\n' },
      ],
      'names.yaml:2: expected one YAML document, found another after "---"',
    ],
    [
      'front matter in JavaScript',
      [{ path: 'sources/a.md', text: '---js\nprocess.exit()\n---\nA bank closed.' }],
      'sources/a.md:1: no front matter; begin the file with a line "---", a line "title: …", a line "---", then the text',
    ],
    [
      'YAML of anchors alone',
      [source('a', 'A bank closed.'), { path: 'names.yaml', text: '&a '.repeat(20_000) }],
      'names.yaml:1: expected at most 200 YAML anchors; write the repeated parts out',
    ],
    [
      'a name with a key that would reach the prototype',
      [
        source('a', 'A bank closed.'),
        {
          path: 'names.yaml',
          text: 'names:\n  - name: Lee\n    kind: person\n    __proto__: { role: x }\n',
        },
      ],
      'names.yaml:4: unknown key "__proto__"; the known keys are name, kind, aliases, role',
    ],
    [
      'a fact with a key that would reach the prototype',
      [
        source('a', 'A bank closed.'),
        {
          path: 'facts.yaml',
          text: 'facts:\n  - id: one\n    says: One.\n    cites: [S1]\n    constructor: x\n',
        },
      ],
      'facts.yaml:5: unknown key "constructor"; the known keys are id, says, cites, topics, asks, holds, rejects, unsaid, disagrees, incident',
    ],
    [
      'a correction of a sentence that does not exist',
      [
        source('a', 'A bank closed.'),
        {
          path: 'facts.yaml',
          text: 'attributions:\n  - sentence: S9\n    speaker: The bank\n',
        },
      ],
      'facts.yaml:2: an attribution cites "S9", but the source has 1 sentence',
    ],
    [
      'two corrections of one sentence',
      [
        source('a', 'A bank closed.'),
        {
          path: 'facts.yaml',
          text: 'attributions:\n  - sentence: S1\n  - sentence: a S1\n    via: Herald\n',
        },
      ],
      'facts.yaml:3: "a S1" has two attributions; keep one of them',
    ],
    [
      'a correction with an unknown key',
      [
        source('a', 'A bank closed.'),
        {
          path: 'facts.yaml',
          text: 'attributions:\n  - sentence: S1\n    outlet: Herald\n',
        },
      ],
      'facts.yaml:3: unknown key "outlet"; the known keys are sentence, speaker, via',
    ],
    [
      'a tag',
      [{ path: 'sources/a.md', text: '---\ntitle: !!js/function "x"\n---\nA bank closed.' }],
      'sources/a.md:2: broken YAML: Unresolved tag: tag:yaml.org,2002:js/function',
    ],
    [
      'an address of another kind',
      [
        {
          path: 'sources/a.md',
          text: '---\ntitle: A\nurl: javascript:alert(1)\n---\nA bank closed.',
        },
      ],
      'sources/a.md:3: url: expected an address that begins with http:// or https://, found "javascript:alert(1)"',
    ],
    [
      'an impossible date',
      [{ path: 'sources/a.md', text: '---\ntitle: A\npublished: 2014-02-30\n---\nA bank closed.' }],
      'sources/a.md:3: published: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, found "2014-02-30"',
    ],
    [
      'a file name that is no slug',
      [{ path: 'sources/My File.md', text: '---\ntitle: A\n---\nA bank closed.' }],
      'sources/My File.md: expected a file name of lower-case letters, digits and single hyphens, as in "sony-hack.md", found "My File.md"; rename the file',
    ],
    [
      'a form that two names share',
      [
        source('a', 'A bank closed.'),
        {
          path: 'names.yaml',
          text: 'names:\n  - name: Jang Jin-sung\n    kind: person\n  - name: Lee\n    kind: person\n    aliases: [jang jin sung]\n',
        },
      ],
      'names.yaml:6: "jang jin sung" of "Lee" is the same as "Jang Jin-sung" of "Jang Jin-sung"; keep one of them',
    ],
    [
      'a citation that could mean two sources',
      [
        source('a', 'A bank closed.'),
        source('b', 'Ships waited.'),
        { path: 'facts.yaml', text: 'facts:\n  - { id: one, says: One., cites: [S1] }\n' },
      ],
      'facts.yaml:2: fact "one" cites "S1", but there are 2 sources; write "a S1"',
    ],
  ])('refuses %s', (_, files, message) => {
    expect(problemsOf(files)).toEqual([message]);
  });

  it.each([
    ['is not there', 'corrects: c', 'corrects "c", but there is no other source of that name'],
    ['is itself', 'corrects: b', 'corrects "b", but there is no other source of that name'],
    [
      'was published later',
      'corrects: a\npublished: 2024-05-01',
      'corrects "a", which was published later; check the dates',
    ],
  ])('reports a source that corrects one that %s', (_, lines, message) => {
    const files = [
      {
        path: 'sources/a.md',
        text: '---\ntitle: a\npublished: 2024-05-02\n---\n\nA bank closed.\n',
      },
      { path: 'sources/b.md', text: `---\ntitle: b\n${lines}\n---\n\nA port closed.\n` },
    ];
    expect(problemsOf(files)).toEqual([`sources/b.md: ${message}`]);
  });

  it('reports two sources whose names differ in case alone', () => {
    expect(problemsOf([source('a', 'A bank closed.'), source('A', 'Ships waited.')])).toContain(
      'sources/a.md: duplicate slug: differs from "sources/A.md" in case alone; rename one of them',
    );
  });

  it.each(['names.yaml', 'facts.yaml', 'sources/b.md'])(
    'refuses YAML that grows when it is read, in %s',
    (path) => {
      const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]']
        .concat(Array.from({ length: 30 }, () => 'd: [*c, *c, *c]'))
        .map((line, index) => line.replace('d:', `d${index}:`))
        .join('\n');
      const text = path.startsWith('sources/') ? `---\n${bomb}\n---\nA bank closed.` : bomb;

      expect(problemsOf([source('a', 'A bank closed.'), { path, text }])).toContainEqual(
        expect.stringContaining('expected at most 50 YAML aliases'),
      );
    },
  );

  it.each([
    ['open brackets', `names: ${'['.repeat(1_000_000)}`, 1],
    ['braces', `names:\n  ${'{ a: '.repeat(100_000)}`, 2],
    ['marks of lists in a line', `names:\n${'- '.repeat(1_000_000)}`, 2],
    ['lines further and further in', wayIn(1_500), 402],
  ])('refuses YAML that is nested beyond reason, in a few words: %s', (_, text, line) => {
    const problems = problemsOf([source('a', 'A bank closed.'), { path: 'names.yaml', text }]);
    expect(problems).toEqual([`names.yaml:${line}: broken YAML: nested too deeply`]);
  });

  it('tells of a key that stands twice in a map', () => {
    const text = 'names:\n  - name: Sony\n    kind: organisation\n    name: Sony Pictures\n';
    const problems = problemsOf([source('a', 'A bank closed.'), { path: 'names.yaml', text }]);
    expect(problems).toEqual(['names.yaml:4: broken YAML: Map keys must be unique']);
  });

  it.each([
    ['errors in one line', `names: ${'[]'.repeat(50_000)}`],
    ['keys', Array.from({ length: 50_000 }, (_, at) => `a${at}: 1`).join('\n')],
  ])('comes to the end of fifty thousand %s', (_, text) => {
    const problems = problemsOf([source('a', 'A bank closed.'), { path: 'names.yaml', text }]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('refuses what is too long for a sentence, with the line of the first of an article', () => {
    const [fits, long] = ['a'.repeat(3_999), 'b '.repeat(2_001).trim()];
    const text = `${fits}.\n\n${long}\n\n${long}`;
    expect(problemsOf([source('a', 'A bank closed.'), source('b', text)])).toEqual([
      expect.stringMatching(/^sources\/b\.md:7: expected sentences of at most 4000 .* of 4001 /),
    ]);
  });

  it('gives no object a prototype of a file', () => {
    problemsOf([
      { path: 'sources/a.md', text: '---\ntitle: A\n__proto__: { polluted: x }\n---\nA.' },
    ]);

    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('reads a file with Windows line ends and a byte-order mark', () => {
    const { documents } = buildKnowledge([
      {
        path: 'sources/a.md',
        text: '\uFEFF---\r\ntitle: A\r\nauthor:\r\n---\r\n\r\nA bank closed.\r\n',
      },
    ]);

    expect(documents[0]?.source).toEqual({ slug: 'a', title: 'A' });
    expect(documents[0]?.blocks[0]?.line).toBe(6);
  });
});
