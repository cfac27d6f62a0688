import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { proposeNames } from '../../src/advice/propose-names.ts';
import { proposeFacts, proposeGaps } from '../../src/advice/propose-notes.ts';
import { writeSuggestions } from '../../src/advice/write-suggestions.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';

const GAZETTE = `---
title: Fire at the silo
---

A fire closed the Brennan Grain terminal in Eastmoor, said Ada Lindqvist, the fire chief. The owner, Brennan Grain, lost 14,000 tonnes of wheat in silo 7.

Lindqvist said that the Harbour Safety Board (HSB) had been told. The HSB kept silent.
`;
const COURIER = `---
title: Report on the silo
---

The owner lost 11,500 tonnes of wheat, the Harbour Safety Board found. It wrote to Lindqvist.
`;
const FILES = [
  { path: 'sources/courier.md', text: COURIER },
  { path: 'sources/gazette.md', text: GAZETTE },
];
const engine = createEngine(buildKnowledge(FILES));

describe('proposeNames', () => {
  it('finds names with the forms that belong together', () => {
    const named = proposeNames(engine.knowledge).map(({ name, aliases, role }) => ({
      name,
      aliases,
      role,
    }));
    expect(named).toContainEqual({
      name: 'Ada Lindqvist',
      aliases: ['Lindqvist'],
      role: 'fire chief',
    });
    expect(named).toContainEqual({
      name: 'Harbour Safety Board',
      aliases: ['HSB'],
      role: undefined,
    });
  });

  const namesIn = (text: string) =>
    proposeNames(
      buildKnowledge([
        { path: 'sources/a.md', text: `---\ntitle: A\npublisher: Lunde Post\n---\n\n${text}\n` },
      ]),
    ).map(({ name, kind, aliases }) => [name, kind, ...aliases].join(' / '));

  it.each([
    [
      'a title from its name',
      'Captain Olav Hansen steered. The police asked Captain Hansen about it.',
      ['Olav Hansen / person / Hansen'],
    ],
    [
      'a firm from a person',
      'It belongs to Nordfjord Lines. The board fined Nordfjord Lines.',
      ['Nordfjord Lines / organisation'],
    ],
    [
      'a place from the outlet that is called after it',
      'It sailed to Aske. People in Aske heard it. It was on Radio Aske, and Radio Aske knew.',
      expect.arrayContaining(['Aske / place']),
    ],
    [
      'whoever speaks in a role, though once',
      'The lock held, said Omar Diaz, the chief engineer. Ann Cole was there.',
      ['Omar Diaz / person'],
    ],
    [
      'a surname that begins its sentences',
      'It held, said Omar Diaz, the engineer. Diaz rejected the claim. Diaz left.',
      ['Omar Diaz / person / Diaz'],
    ],
    ['its own outlet from names', 'She told the Post so. He told the Post more.', []],
  ])('tells %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('leaves out what is listed', () => {
    const names = {
      path: 'names.yaml',
      text: 'names:\n  - name: Ada Lindqvist\n    kind: person\n    aliases: [Lindqvist]\n',
    };
    const found = proposeNames(buildKnowledge([...FILES, names])).map(({ name }) => name);
    expect(found).not.toContain('Ada Lindqvist');
  });
});

describe('proposeFacts', () => {
  it('sets different numbers of the same thing against each other, and takes no label for a number', () => {
    expect(proposeFacts(engine.knowledge)).toEqual([
      expect.objectContaining({
        id: 'number-of-tonnes-of-wheat',
        cites: ['courier S1'],
        disagrees: ['number-of-tonnes-of-wheat-2'],
      }),
      expect.objectContaining({
        id: 'number-of-tonnes-of-wheat-2',
        cites: ['gazette S2'],
        disagrees: ['number-of-tonnes-of-wheat'],
      }),
    ]);
  });
});

describe('proposeFacts, of one sentence', () => {
  it.each([
    ['The clean-up is expected to cost 14 million kroner, the board said.', ['how many kroner']],
    ['The ferry left at 5.40 a.m. on Monday.', []],
    ['They washed 120 birds.', ['how many birds']],
  ])('asks of %s', (text, asks) => {
    const file = { path: 'sources/a.md', text: `---\ntitle: A\n---\n\n${text}\n` };
    expect(proposeFacts(buildKnowledge([file])).flatMap((fact) => fact.asks)).toEqual(asks);
  });
});

describe('writeSuggestions', () => {
  it('writes YAML that the folder takes as it is', () => {
    const names = proposeNames(engine.knowledge);
    const gaps = [...proposeGaps(engine)].flatMap((gap) => gap ?? []);
    expect(gaps.map(({ id }) => id)).toContain('arrests');
    const text = writeSuggestions({ names, facts: proposeFacts(engine.knowledge), gaps });
    const at = text.indexOf('# For facts.yaml');
    const { facts, names: read } = buildKnowledge([
      ...FILES,
      { path: 'names.yaml', text: text.slice(0, at) },
      { path: 'facts.yaml', text: text.slice(at) },
    ]);
    expect([facts.length, read.length]).toEqual([2, names.length]);
  });
});

describe('advise', () => {
  it('tells of names, speakers and facts that nobody finds', () => {
    const facts = {
      path: 'facts.yaml',
      text: 'facts:\n  - id: lost\n    says: Much wheat was lost.\n    cites: [gazette S3]\n    asks: [how much wheat was lost]\n  - id: unasked\n    says: The board was told.\n    cites: [gazette S4]\n',
    };
    const advice = advise(createEngine(buildKnowledge([...FILES, facts]))).map(
      ({ file, message }) => `${file}: ${message}`,
    );
    expect(advice).toContainEqual(
      expect.stringMatching(/^names\.yaml: "Ada Lindqvist" is used in 3 sentences/),
    );
    expect(advice).toContainEqual(expect.stringMatching(/^sources\/gazette\.md: S2, .*no speaker/));
    expect(advice.filter((line) => line.startsWith('facts.yaml'))).toEqual([
      expect.stringMatching(/^facts\.yaml: fact "unasked" has no "asks"/),
    ]);
  });

  it('asks for the kinds of claims that are too few to be taken together', () => {
    const lines = (word: string): string =>
      Array.from({ length: 70 }, (_, at) => `      - ${word} ${at}\n`).join('');
    const noted = (more: string): readonly string[] => {
      const text = `facts:\n  - id: fire\n    says: It burned.\n    cites: [gazette S1]\n    asks: [what burned]\n    holds:\n${lines('it burned')}    rejects:\n${lines('it froze')}${more}`;
      const engine = createEngine(buildKnowledge([...FILES, { path: 'facts.yaml', text }]));
      return advise(engine).flatMap(({ message }) => (/of each kind/.test(message) ? message : []));
    };

    expect(noted('    unsaid: [it was cold]\n')).toEqual([
      'there are only 1 "unsaid" lines; with 70 of each kind, all of them together judge claims in other words as well',
    ]);
    expect(noted(`    unsaid:\n${lines('it was cold')}`)).toEqual([]);
  });

  it('finds that every fact of the shipped article is found by its questions', () => {
    const shipped = ['sources/sony-hack.md', 'facts.yaml', 'names.yaml'].map((path) => ({
      path,
      text: readFileSync(`knowledge/${path}`, 'utf8'),
    }));
    const advice = advise(createEngine(buildKnowledge(shipped)));
    expect(advice.filter(({ file }) => file === 'facts.yaml')).toEqual([]);
  });
});
