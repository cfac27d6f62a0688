import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slug } from '../../src/domain/ids.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { citationLink, sourceLink } from '../../src/render/discord-source-link.ts';
import { anyQuote } from './any-answer.ts';

const AT = 'https://a.example/x';

function linkTo(text: string, url: string | undefined = AT, before?: string): string | undefined {
  return sourceLink({
    text,
    ...(before === undefined ? {} : { before }),
    source: { slug: 'a' as Slug, title: 'A', ...(url === undefined ? {} : { url }) },
  });
}

/** What a browser highlights in the text at the link (https://wicg.github.io/scroll-to-text-fragment/, text directives). */
function sliceAt(text: string, link: string): string {
  const parts = (link.split(':~:text=')[1] ?? '').split(',');
  const before = parts[0]?.endsWith('-')
    ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '')
    : '';
  const [first = '', last] = parts.map(decodeURIComponent);
  const start = text.indexOf(first, before === '' ? 0 : text.indexOf(before) + before.length);
  const end = last === undefined ? start : text.indexOf(last, start + first.length);
  return text.slice(start, end + (last ?? first).length);
}

describe('sourceLink', () => {
  it.each([
    [
      'names a short sentence whole',
      'The FBI blamed North Korea.',
      'The%20FBI%20blamed%20North%20Korea%2E',
    ],
    [
      'names a long one by its ends',
      'one two three four five six seven eight nine',
      'one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    ['encodes what means something in a fragment', 'a-b, c & d', 'a%2Db%2C%20c%20%26%20d'],
    ['encodes what ends a masked link', '(There is) not much', '%28There%20is%29%20not%20much'],
    ['leaves out a dash that stands alone', '— so he said it', 'so%20he%20said%20it'],
    [
      'encodes beyond ASCII',
      'Süd “Korea” says so',
      'S%C3%BCd%20%E2%80%9CKorea%E2%80%9D%20says%20so',
    ],
  ])('%s', (_, text, fragment) => {
    expect(linkTo(text)).toBe(`${AT}#:~:text=${fragment}`);
  });

  it('puts the words before it in front of a sentence that could stand anywhere', () => {
    expect(linkTo('He did.', AT, 'One two three four five.')).toBe(
      `${AT}#:~:text=two%20three%20four%20five%2E-,He%20did%2E`,
    );
  });

  it('keeps a fragment that the address has', () => {
    expect(linkTo('one two three four', `${AT}#part`)).toBe(
      `${AT}#part:~:text=one%20two%20three%20four`,
    );
  });

  it('leaves out a fragment that names no word', () => {
    expect(linkTo('…')).toBe(AT);
  });

  it.each([
    ['no address', undefined],
    ['what is no address', 'see page 4'],
    ['a script', 'javascript:alert(1)'],
    ['a login', 'https://user:word@a.example/'],
    ['an address too long for a message', `https://a.example/${'x'.repeat(600)}`],
  ])('is absent for %s', (_, url) => {
    expect(
      sourceLink({
        text: 'a b c d',
        source: { slug: 'a' as Slug, title: 'A', ...(url === undefined ? {} : { url }) },
      }),
    ).toBeUndefined();
  });

  it('slices back to the exact sentence, for every sentence of this project', () => {
    const path = 'sources/sony-hack.md';
    const article = { path, text: readFileSync(`knowledge/${path}`, 'utf8') };
    const { knowledge, quote } = createEngine(buildKnowledge([article]));
    const text = knowledge.documents.map((document) => document.text).join('\n');
    for (const sentence of knowledge.sentences) {
      const cited = quote(sentence.id);
      const link = cited && sourceLink({ ...cited, source: { ...cited.source, url: AT } });
      expect(sliceAt(text, link ?? '')).toBe(sentence.text);
    }
  });

  it('never ends a masked link early and never throws', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        expect(sourceLink(quote) ?? AT).toMatch(/^https?:\/\/[^\s()<>[\]"'@\\]{1,512}$/u);
      }),
      { numRuns: 800 },
    );
  });
});

describe('citationLink', () => {
  const quote = (citedAt?: string) => ({
    text: 'one two three four',
    number: 5,
    source: {
      slug: 'a' as Slug,
      title: 'A',
      url: AT,
      ...(citedAt === undefined ? {} : { citedAt }),
    },
  });

  it.each([
    ['https://exhibit.example/sources/a#', 'https://exhibit.example/sources/a#S5'],
    ['https://exhibit.example/sources/a/', 'https://exhibit.example/sources/a/S5'],
  ])('leads to the page of %s', (citedAt, link) => {
    expect(citationLink(quote(citedAt))).toBe(link);
  });

  it.each([
    ['there is no page', undefined],
    ['the address is none', 'javascript:alert(1)//'],
    ['the address is too long', `https://exhibit.example/${'a'.repeat(600)}/`],
  ])('leads to the original where %s', (_, citedAt) => {
    expect(citationLink(quote(citedAt))).toBe(`${AT}#:~:text=one%20two%20three%20four`);
  });
});
