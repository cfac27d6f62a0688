import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/import/page-element.ts';
import { readMetadata } from '../../src/import/page-metadata.ts';
import { readDate } from '../../src/import/read-date.ts';
import { slugOf } from '../../src/import/slug-of.ts';

const read = (head: string, body = '', address?: string) =>
  readMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`, 'page'), address);

describe('readMetadata', () => {
  it('knows nothing of a page that says nothing', () => {
    expect(read('<title>A page</title>')).toEqual({});
  });

  it('trusts JSON-LD before meta elements, and passes over what is broken in it', () => {
    const linked =
      '{"@type":"NewsArticle","headline":"Linked","author":[null,{"name":7},{"name":"Ada"}],"publisher":"The Post","__proto__":{"a":1}}';
    expect(
      read(
        `<script type="application/ld+json">{</script><script type="application/ld+json">${linked}</script><meta property="og:title" content="Meta"><meta name="author" content="Meta">`,
      ),
    ).toEqual({ title: 'Linked', author: 'Ada', publisher: 'The Post' });
  });

  it('takes no address for an author, and no other site for canonical', () => {
    expect(
      read(
        '<meta property="article:author" content="https://facebook.example/ada"><link rel="canonical" href="https://other.example/a">',
        '',
        'https://www.post.example/a',
      ),
    ).toEqual({ publisher: 'post.example', url: 'https://www.post.example/a' });
    expect(read('<link rel="canonical" href="/b">', '', 'https://m.post.example/a').url).toBe(
      'https://m.post.example/b',
    );
    expect(read('<link rel="canonical" href="javascript:alert(1)">')).toEqual({});
  });

  it('reads the date of a time element', () => {
    expect(
      read('', '<article><time datetime="2024-05-02T23:30:00-05:00">Thursday</time></article>')
        .published,
    ).toBe('2024-05-02');
  });
});

describe('readDate', () => {
  it.each([
    ['2024-03-13T07:40:12+00:00', '2024-03-13'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['13 March 2024', '2024-03-13'],
    ['Published: March 3rd, 2024', '2024-03-03'],
    ['Sept. 5, 2023', '2023-09-05'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', undefined],
    ['03/04/2024', undefined],
    ['2024-13-01', undefined],
    ['5 Mart 2024', undefined],
    ['yesterday', undefined],
  ])('reads %j as %s', (text, expected) => expect(readDate(text)).toBe(expected));
});

describe('slugOf', () => {
  it.each([
    ['Fire closes the old harbour', 'fire-closes-the-old-harbour'],
    ['Ünïted’s “déjà vu”', 'uniteds-deja-vu'],
    [
      'Sony Hack: Sloppy Clues Leave Little Doubt North Korea Was Responsible',
      'sony-hack-sloppy-clues-leave-little-doubt-north-korea',
    ],
    ['火事', 'article'],
    ['a'.repeat(100), 'a'.repeat(60)],
  ])('makes of %j %s', (title, slug) => expect(slugOf(title)).toBe(slug));
});
