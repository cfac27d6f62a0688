import { describe, expect, it } from 'vitest';
import type { Name } from '../../src/domain/knowledge.ts';
import type { Sentence } from '../../src/domain/sentence.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { ARTICLES } from './fixtures/attributed-articles.ts';

const source = (text: string) => ({
  path: 'sources/a.md',
  text: `---\ntitle: A\n---\n\n${text}\n`,
});

function read(text: string): readonly Sentence[] {
  return buildKnowledge([source(text)]).sentences;
}

/** `speaker via outlet`, with a tilde before what is inferred. */
function shown({ attribution: { speaker, via, inferred } }: Sentence): string {
  const parts = [inferred === true ? `~${speaker ?? ''}` : speaker, via && `via ${via}`];
  return parts.filter((part) => part !== undefined).join(' ');
}

describe('attributeSentences', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a quotation over sentences',
      '“We found it. It was old,” Ann Lee said. “It broke at noon.” The harbour was closed.',
      ['~Ann Lee', 'Ann Lee', '~Ann Lee', ''],
    ],
    [
      'a quotation after a report',
      'Ann Lee, the harbour master, said the valve had failed. “It was old.” She added that nobody was hurt.',
      ['Ann Lee, harbour master', '~Ann Lee, harbour master', '~Ann Lee, harbour master'],
    ],
    [
      'a surname and its role, a paragraph later',
      'Ann Lee, the harbour master, said the valve had failed.\n\nLee said it was old.',
      ['Ann Lee, harbour master', 'Ann Lee, harbour master'],
    ],
    [
      'an interview that goes on',
      'Ann Lee, the mayor, told the Daily Herald that it was old. “It broke at noon,” she said.',
      ['Ann Lee, mayor via Daily Herald', '~Ann Lee, mayor via Daily Herald'],
    ],
    [
      'a report that points back',
      'The valve failed at noon. That failure closed the harbour, according to Reuters.',
      ['~ via Reuters', 'via Reuters'],
    ],
    [
      'no report back over paragraphs',
      'The valve failed at noon.\n\nThat failure closed the harbour, according to Reuters.',
      ['', 'via Reuters'],
    ],
    [
      'no report back to another outlet',
      'The valve failed, the Herald reported. That failure closed the harbour, according to Reuters.',
      ['via Herald', 'via Reuters'],
    ],
    [
      'no report back without a word for it',
      'The valve failed at noon. Ships waited, according to Reuters.',
      ['', 'via Reuters'],
    ],
    [
      'an acronym',
      'The National Transportation Safety Board opened an inquiry. The NTSB said the brakes were worn.',
      ['', 'National Transportation Safety Board'],
    ],
    [
      'a body by its kind',
      'Acme Oil owns the platform. The company said the leak was small. It said no oil had spread.',
      ['', '~Acme Oil', '~Acme Oil'],
    ],
    [
      'no body where there are two',
      'Acme Bank and Border Bank closed. The bank said it was sorry.',
      ['', 'the bank'],
    ],
    [
      'no surname that two people have',
      'John Smith, the mayor, and Mary Smith, a judge, spoke. Smith said the bridge was safe.',
      ['', 'Smith'],
    ],
    [
      'nobody for a pronoun between two',
      'Ann Lee met Max Roth, a lawyer. She said he was late.',
      ['', ''],
    ],
    ['nobody for a pronoun without a name', 'He said it was late.', ['']],
    [
      'a plural pronoun',
      'Officials said the water was clean. They said it was tested. He said no.',
      ['officials', '~officials', ''],
    ],
    [
      'the one person of the paragraph before',
      'Cho, the cashier, said nothing was gone.\n\nMia Cho, 34, was arrested. She said the safe was empty.',
      ['Cho, cashier', '', '~Mia Cho'],
    ],
    [
      'a pull quote that a colon opens',
      'In a letter, the union wrote:\n\n> We will not return.\n\nThe strike goes on.',
      ['the union', '~the union', ''],
    ],
    [
      'a pull quote with its speaker',
      '> We will not return.\n> — Ann Lee, head of the union',
      ['Ann Lee, head of the union'],
    ],
    [
      'a title before a name',
      'Mayor Ann Lee said the bridge was safe. Mr. Cho said it was not.',
      ['Ann Lee, mayor', 'Mr. Cho'],
    ],
    [
      'a title before a name, and what it is of',
      'Chief Ann Lee of the Red Lake Nation said that nobody rang. “We heard it on the radio,” she said.',
      ['Ann Lee, chief of the Red Lake Nation', '~Ann Lee, chief of the Red Lake Nation'],
    ],
    [
      'an accusation by a pronoun',
      '“The crane was tested,” said Ann Lee, the port manager. She suggested that a driver had cut the cable.',
      ['Ann Lee, port manager', '~Ann Lee, port manager'],
    ],
    [
      'the role of who spoke two sentences before',
      '“The lock held,” said Ann Lee, the port manager. A gate was shut. She expects the canal to open.',
      ['Ann Lee, port manager', '', '~Ann Lee, port manager'],
    ],
    [
      'a rank of several words',
      'Det Ch Insp Ann Hale said that the gang knew the house. “They came on foot,” she said.',
      ['Ann Hale, Det Ch Insp', '~Ann Hale, Det Ch Insp'],
    ],
    [
      'a title that later sentences shorten',
      'Detective Inspector Ann Lee said it was locked.\n\nInspector Lee said two men came.',
      ['Ann Lee, detective inspector', 'Ann Lee, detective inspector'],
    ],
    [
      'a mayor who was the deputy before',
      'Deputy Mayor Ann Lee said it was safe.\n\nMayor Lee said it was not.',
      ['Ann Lee, deputy mayor', 'Ann Lee, mayor'],
    ],
    [
      'a role in small letters before a name',
      'It was old, said harbour spokeswoman Ann Lee. City council leader Max Roth said it was not.',
      ['Ann Lee, harbour spokeswoman', 'Max Roth, city council leader'],
    ],
    [
      'a role after a time',
      'Last year Mayor Ann Lee said it was old. On Monday night Prime Minister Max Roth said so.',
      ['Ann Lee, mayor', 'Max Roth, prime minister'],
    ],
    [
      'no role that only describes a book',
      'According to the official Border Annals, the bridge was old.',
      ['the official Border Annals'],
    ],
    [
      'whom someone’s role belongs to',
      'The harbour’s director, Ann Lee, said it was old. Its manager, Max Roth, said so too.',
      ['Ann Lee, the harbour’s director', 'Max Roth, manager'],
    ],
    [
      'a role given where nobody spoke',
      'It fell on a nurse at Stone Hill, Ann Lee, that day.\n\n“It was old,” Ms Lee said.',
      ['', 'Ann Lee, nurse at Stone Hill'],
    ],
    [
      'a role before a name and after a mark',
      'In May, retired bus driver Ann Lee fell. In June, met driver Max Roth there.\n\nMs Lee said so. Mr Roth said so.',
      ['', '', 'Ann Lee, retired bus driver', 'Max Roth'],
    ],
    [
      'a name behind its role, and later',
      'Acme Oil disputed this. “It was old,” said its spokesman, Max Roth. He blamed the mayor. “No,” said the mayor’s lawyer, Ann Lee.\n\nLee said so.',
      [
        'Acme Oil',
        'Max Roth, spokesman',
        '~Max Roth, spokesman',
        'Ann Lee, the mayor’s lawyer',
        'Ann Lee, the mayor’s lawyer',
      ],
    ],
    [
      'nothing that is told before another’s words, though they go on',
      'Mayor Ann Lee called for an inquiry, and Inspector Max Roth said he would not oppose one. He said it was late.',
      ['', '~Max Roth, inspector'],
    ],
    [
      'no fact before what officials say of it',
      'The mine has 40 workers, but officials said ten would go. It is deep, and the mayor says it is old.',
      ['', ''],
    ],
    [
      'two clauses that are one’s own, or have a speaker each, or bring in a quotation',
      'Ann Lee, the mayor, left, but Lee said she was well. The firm said it was old, and Lee said it was new. It fell, and Lee said: “It was old.”',
      ['Ann Lee, mayor', 'the firm', 'Ann Lee, mayor'],
    ],
    [
      'several who speak, and words before a clause',
      'Residents, two guards, and police said it was old. After the fire, and the flood, Mayor Ann Lee said so. The bank closed and Lee said it was late.',
      ['police', 'Ann Lee, mayor', 'Ann Lee, mayor'],
    ],
    [
      'no role of another in a list',
      'It fell on a nurse, Ann Lee, and a driver.\n\n“It was old,” Ms Lee said.',
      ['', 'Ann Lee'],
    ],
    [
      'a paper of one’s own',
      'Ann Lee, the mayor, denies this. “I sold nothing,” her statement said. His letter said so.',
      ['Ann Lee, mayor', '~Ann Lee, mayor', '~Ann Lee, mayor'],
    ],
    [
      'a group that is a firm',
      'The Border Health Group closed. The group said it was sorry.',
      ['', '~Border Health Group'],
    ],
    [
      'no group where there is a gang as well',
      'The Border Health Group was robbed by a ransomware group. The group said it would not pay.',
      ['', 'the group'],
    ],
    [
      'a body by what it was introduced as',
      'The door belongs to the security firm, Stone Guard, in Bonn. The firm said it was shut.',
      ['', '~Stone Guard'],
    ],
    [
      'a body by what it runs',
      'Blue Line, which operates the boat, said it was sound. The mayor left. The company said no more.',
      ['Blue Line', '', '~Blue Line'],
    ],
    [
      'no company where two were introduced',
      'Blue Line, which operates the boat, met Stone Guard, a company in Bonn. The company said no more.',
      ['', 'the company'],
    ],
    [
      'a pronoun beside a firm that looks like a person',
      'Inspector Ann Lee said it was locked.\n\nThe insurer, Alton Mutual, paid. Inspector Lee asked for help. Two men came, she said.',
      ['Ann Lee, inspector', '', '', '~Ann Lee, inspector'],
    ],
    [
      'pictures and a paper that saw a letter',
      'It took a minute, according to camera footage. It was old, according to a letter obtained by the Tidings.',
      ['camera footage', 'a letter via Tidings'],
    ],
    [
      'an outlet that speaks of itself',
      'The Border Post said its newsroom was searched. “We will print,” editor Jo Kim said.',
      ['Border Post', 'Jo Kim, editor'],
    ],
  ])('attributes %s', (_, text, expected) => {
    expect(read(text).map(shown)).toEqual(expected);
  });

  it.each<[string, string, readonly (readonly string[])[]]>([
    ['a surname', 'Ann Lee, the mayor, spoke. Lee left.', [[], ['Ann Lee']]],
    ['a title and a surname', 'Ann Lee, the mayor, spoke. Mayor Lee left.', [[], ['Ann Lee']]],
    [
      'a title and a surname after a day',
      'Ann Lee, the mayor, spoke. On Monday Inspector Lee left.',
      [[], ['Ann Lee']],
    ],
    [
      'nobody by a surname that ends another name',
      'Ann Lee, the mayor, spoke. Max Dean Lee left.',
      [[], []],
    ],
    [
      'an acronym in brackets',
      'The Border Trade Union (BTU) met. The BTU voted.',
      [['Border Trade Union'], ['Border Trade Union']],
    ],
    ['a body by its kind', 'Acme Oil owns it. The company sold it.', [[], ['Acme Oil']]],
    ['a pronoun', 'Mia Cho, 34, was arrested. She was alone.', [[], ['Mia Cho']]],
    [
      'a pronoun, a paragraph later',
      'Mia Cho, 34, was arrested.\n\nShe was alone.',
      [[], ['Mia Cho']],
    ],
    ['the speaker of a quoted I', '“I was alone,” Mia Cho said.', [['Mia Cho']]],
    [
      'nobody by a part of another name',
      'Ann Lee, the mayor, spoke. Lee County voted. Robert Lee left.',
      [[], [], []],
    ],
    [
      'nobody by a pronoun beside a stranger',
      'A fisherman saw Ann Lee, the mayor. She waved.',
      [[], []],
    ],
    [
      'nobody by a pronoun beside a second name',
      'Ann Lee, the mayor, met Max Roth. She waved.',
      [[], []],
    ],
    [
      'no place for a person',
      'South Korea said it was ready. Korea was once one country.',
      [[], []],
    ],
    ['no body that comes later', 'The company sold it. Acme Oil owns it.', [[], []]],
  ])('finds %s for search, without a list of names', (_, text, expected) => {
    expect(read(text).map((sentence) => sentence.names)).toEqual(expected);
  });

  it.each(ARTICLES)('attributes a whole article: $title', ({ title, paragraphs }) => {
    const body = paragraphs.map((paragraph) => paragraph.map(([text]) => text).join(' '));
    const [, ...sentences] = read([`# ${title}`, ...body].join('\n\n'));

    expect(sentences.map((sentence) => [sentence.text, shown(sentence)])).toEqual(
      paragraphs.flat(),
    );
  });

  it('prefers the names of names.yaml', () => {
    const names = `names:
  - { name: FBI, kind: organisation, aliases: [the bureau] }
  - { name: Border Examiner, kind: organisation, role: newspaper, aliases: [BX] }
  - { name: Ann B. Lee, kind: person, aliases: [Ann Lee] }
  - { name: Acme, kind: organisation, role: the company that was robbed }
`;
    const { sentences } = buildKnowledge([
      source(
        'The bureau said it was late. Ships waited, BX reported. Ann Lee, the mayor, left. Lee said so. Acme closed. The company said so.',
      ),
      { path: 'names.yaml', text: names },
    ]);

    expect(sentences.map(shown)).toEqual([
      'FBI',
      'via Border Examiner',
      '',
      'Ann B. Lee, mayor',
      '',
      '~Acme',
    ]);
    expect(sentences.map((sentence) => sentence.names)).toEqual([
      ['FBI'],
      ['Border Examiner'],
      ['Ann B. Lee'],
      ['Ann B. Lee'],
      ['Acme'],
      ['Acme'],
    ]);
  });

  it('attributes nothing to a name that only a list has', () => {
    const names: readonly Name[] = [{ name: 'Ann Lee', kind: 'person', aliases: [] }];
    const text = names.map(({ name }) => `{ name: ${name}, kind: person }`).join(', ');
    const { sentences } = buildKnowledge([
      source('Lee said so. She left.'),
      { path: 'names.yaml', text: `names: [${text}]` },
    ]);

    expect(sentences.map(shown)).toEqual(['Lee', '']);
    expect(sentences.map((sentence) => sentence.names)).toEqual([[], []]);
  });
});
