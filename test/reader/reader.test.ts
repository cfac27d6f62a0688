import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import type { Publishing } from '../../src/domain/pages.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { createReader } from '../../src/reader/reader.ts';
import { someSources } from './some-sources.ts';

const ENGINE = someSources();

function open(path: string, publishing: Publishing = 'articles') {
  const [before = '', query = ''] = path.split('?');
  const { status, html } = createReader(
    ENGINE,
    corpusOf(ENGINE.knowledge),
    publishing,
  )(before, new URLSearchParams(query));
  return { status, html, document: parseHTML(html).document };
}

type Parsed = ReturnType<typeof open>['document'];

const textOf = (document: Parsed, selector: string) =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const hrefs = (document: Parsed, selector: string) =>
  [...document.querySelectorAll(selector)].map((a) => a.getAttribute('href'));

describe('createReader', () => {
  it('shows every sentence of an article as it slices from its document, byte for byte', () => {
    const { status, document } = open('/sources/harbour');
    const [article] = ENGINE.knowledge.documents;
    const sentences = ENGINE.knowledge.sentences.filter(({ slug }) => slug === 'harbour');
    expect(status).toBe(200);
    expect(sentences.length).toBe(5);
    for (const { number, start, end } of sentences) {
      const shown = document.querySelector(`#S${number} .verbatim`)?.textContent;
      expect(shown).toBe(article?.text.slice(start, end));
    }
  });

  it('says in the margin who says a sentence, and leads to it in the original', () => {
    const { document } = open('/sources/harbour');
    expect(textOf(document, '#S2 .said-by')).toBe('Ada Lindqvist, harbour master');
    expect(hrefs(document, '#S2 .links a')[0]).toBe(
      'https://gazette.example/fire?a=1&b=2#:~:text=Welding%20likely%20set%20off,Lindqvist%2C%20the%20harbour%20master%2E',
    );
  });

  it('lists the facts that cite a sentence, and those that say otherwise, with their sentences', () => {
    const { document } = open('/sources/harbour');
    expect(textOf(document, '#S2 summary')).toBe('1 factdisputed');
    expect(textOf(document, '#S2 .facts > ul > li > bdi')).toBe(
      'The harbour master thinks that welding set off the fire <i>first</i>.',
    );
    expect(textOf(document, '#S2 .others li')).toBe(
      'But: The police say that it was set on purpose. times S1',
    );
    expect(hrefs(document, '#S2 .others a')).toEqual(['../sources/times#S1']);
  });

  it('leads from a cited sentence to the cited ones before and after it', () => {
    const { document } = open('/sources/harbour');
    expect(hrefs(document, '#S2 .step')).toEqual(['#S1', '#S5']);
    expect(hrefs(document, '#S1 .step')).toEqual(['#S2']);
    expect(hrefs(document, '#S4 .step')).toEqual(['#S2', '#S5']);
  });

  it('shows markup of an article as text, and links to no script', () => {
    for (const path of ['/sources', '/sources/harbour', '/sources/times', '/sources?q=fire']) {
      const { document } = open(path);
      expect(document.querySelectorAll('script, img, main b, main i').length).toBe(0);
      expect(hrefs(document, 'a').filter((href) => href?.startsWith('javascript'))).toEqual([]);
    }
  });

  it('keeps characters that steer the display apart, each with its name', () => {
    const { document } = open('/sources/harbour');
    const controls = [...document.querySelectorAll('#S4 .control')];
    expect(controls.map((each) => each.getAttribute('data-code'))).toEqual(['U+202E', 'U+202E']);
  });

  it('marks what was searched for in an article, best sentence first', () => {
    const { document } = open('/sources/harbour?q=welding+fires');
    expect(textOf(document, '.results')).toBe('2 sentences with welding fires, best first: S2 S4');
    expect([...document.querySelectorAll('#S2 mark')].map((each) => each.textContent)).toEqual([
      'Welding',
      'fire',
    ]);
  });

  it('searches all sources, and says when there is nothing', () => {
    const { document } = open('/sources?q=police');
    expect(textOf(document, '.hits li')).toContain('times S1');
    expect(hrefs(document, '.hits .number')).toEqual(['./sources/times#S1']);
    expect(textOf(open('/sources?q=volcano').document, 'h2')).toBe('No sentence has volcano');
  });

  it('finds in an article what many sentences of others have, too', () => {
    const others = Array.from({ length: 60 }, () => 'The quay burned. ');
    const engine = createEngine(
      buildKnowledge([
        { path: 'sources/a.md', text: `---\ntitle: A\n---\n${others.join('')}\n` },
        {
          path: 'sources/b.md',
          text: '---\ntitle: B\n---\nThe harbour master said that a part of the old quay had been closed.\n',
        },
      ]),
    );
    const read = createReader(engine, corpusOf(engine.knowledge), 'articles');
    const search = new URLSearchParams({ q: 'quay' });
    const inB = parseHTML(read('/sources/b', search).html).document;
    expect(textOf(inB, '.results')).toBe('1 sentence with quay, best first: S1');
    const inA = parseHTML(read('/sources/a', search).html).document;
    expect(textOf(inA, '.results')).toMatch(/^60 sentences with quay/);
    const inAll = parseHTML(read('/sources', search).html).document;
    expect(textOf(inAll, 'h2')).toBe('The best 50 sentences with quay');
  });

  it('gives a sentence a page of its own', () => {
    const { document } = open('/sources/harbour/S2');
    expect(document.querySelector('.cited')?.id).toBe('S2');
    expect([...document.querySelectorAll('.sentence')].map(({ id }) => id)).toEqual([
      'S1',
      'S2',
      'S3',
    ]);
    expect(hrefs(document, '.step')).toEqual([
      '../../sources/harbour/S1',
      '../../sources/harbour/S5',
    ]);
    expect(hrefs(document, '.about a')).toEqual(['../../sources/harbour#S2']);
  });

  it('shows no more than a sentence and its neighbours where articles are not published', () => {
    const { knowledge } = ENGINE;
    const shownOn = (path: string) => {
      const { document } = open(path, 'excerpts');
      const text = document.querySelector('body')?.textContent ?? '';
      return knowledge.sentences.filter((sentence) => text.includes(sentence.text));
    };
    const numbers = shownOn('/sources/harbour/S3').map(({ number }) => number);
    expect(numbers).toEqual([2, 3, 4]);
    expect(shownOn('/sources/harbour')).toEqual([]);
    expect(shownOn('/sources/harbour?q=quay')).toEqual([]);
    expect(shownOn('/sources?q=quay')).toEqual([]);
    expect(hrefs(open('/sources/harbour', 'excerpts').document, '.cites a')[0]).toBe(
      '../sources/harbour/S2',
    );
  });

  it('leads to pages of the same server that belong to something else, where there are such', () => {
    const read = createReader(ENGINE, corpusOf(ENGINE.knowledge), 'articles', [
      { path: 'desk', label: 'Desk' },
    ]);
    const { document } = parseHTML(read('/sources/harbour/S2', new URLSearchParams()).html);
    expect(hrefs(document, '.besides a')).toEqual(['../../desk']);
    expect(hrefs(open('/sources/harbour/S2').document, '.besides a')).toEqual([]);
  });

  it.each([
    ['/sources/nothing', 'There is no source “nothing” here.'],
    ['/sources/harbour/S9', '“Fire at the <b>quay</b>” has no S9: its sentences are S1 to S5.'],
    ['/sources/harbour/five', 'There is no such page.'],
    ['/sources/a/b/c/d', 'There is no such page.'],
  ])('says for %s what there is instead', (path, message) => {
    const { status, document } = open(path);
    expect(status).toBe(404);
    expect(textOf(document, 'main > p')).toBe(message);
    expect(document.querySelectorAll('.sources li').length).toBe(2);
  });

  it.each([
    ['excerpts', 1],
    ['articles', 1],
    ['indexed', 0],
  ] as const)('asks search engines to stay away unless invited (%s)', (publishing, tags) => {
    const { document } = open('/sources/harbour', publishing);
    expect(document.querySelectorAll('meta[name=robots][content^=noindex]').length).toBe(tags);
  });
});
