import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../src/knowledge/clean-document.ts';
import { parseSource } from '../../src/knowledge/parse-source.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Kinds and texts, which is what most rules change. */
function blocksOf(raw: string): readonly string[] {
  const { text, blocks } = cleanDocument(raw);
  return blocks.map((block) => {
    const speaker = block.speaker === undefined ? '' : ` (${block.speaker})`;
    return `${block.kind}${speaker}: ${text.slice(block.start, block.end)}`;
  });
}

describe('cleanDocument', () => {
  it('reads the same document from the raw scrape as from the edited Markdown', () => {
    const edited = parseSource(
      'sources/sony-hack.md',
      read('../../knowledge/sources/sony-hack.md'),
    );
    const scraped = cleanDocument(read('fixtures/sony-hack.raw.txt'));

    if (edited.kind === 'refused') throw new Error(JSON.stringify(edited.problems));
    const { text, blocks } = edited.document;
    const withoutLine = (list: readonly { line: number }[]) =>
      list.map(({ line: _, ...rest }) => rest);
    expect(scraped.text).toBe(text);
    expect(withoutLine(scraped.blocks)).toEqual(withoutLine(blocks));
  });

  it('gives the line of the file on which each block begins', () => {
    const { blocks } = cleanDocument('# One\n\nTwo is\nwrapped.\n\n\n- three', { firstLine: 10 });

    expect(blocks.map((block) => block.line)).toEqual([10, 12, 16]);
  });

  it.each([
    ['a Markdown headline', '# A b\n\nText.', ['headline: A b', 'paragraph: Text.']],
    ['an underlined headline', 'A b\n===\n\nText.', ['headline: A b', 'paragraph: Text.']],
    ['a later first-level heading', 'Text one.\n\n# A', ['paragraph: Text one.', 'heading: A']],
    ['headings', '## A ##\n\nText.', ['heading: A', 'paragraph: Text.']],
    ['a thematic break', 'One.\n\n* * *\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['bullets', '- one\n- two\n  more', ['list-item: one', 'list-item: two more']],
    ['numbers', '1. one\n2. two', ['list-item: one', 'list-item: two']],
    [
      'lines wrapped by hand',
      `${'word '.repeat(12)}\nends.`,
      [`paragraph: ${'word '.repeat(12)}ends.`],
    ],
    [
      'a wrapped line that begins with a number',
      `${'word '.repeat(12)}\n12. more`,
      [`paragraph: ${'word '.repeat(12)}12. more`],
    ],
    [
      'emphasis',
      'A **bold** and _soft_ **_both_** word.',
      ['paragraph: A bold and soft both word.'],
    ],
    [
      'marks that are no emphasis',
      '2 * 3 * 4, snake_case_name, f**k and s**t',
      ['paragraph: 2 * 3 * 4, snake_case_name, f**k and s**t'],
    ],
    [
      'links and images',
      'See [the *Post*](https://a.b/c_(d) "t")![x](y.png).',
      ['paragraph: See the Post.'],
    ],
    ['a bare address', 'See <https://a.b/c>.', ['paragraph: See https://a.b/c.']],
    ['HTML', '<p>One <b>two</b>.</p><p>Three.</p>', ['paragraph: One two.', 'paragraph: Three.']],
    ['signs that are no HTML', 'a < b and c > d', ['paragraph: a < b and c > d']],
    [
      'comments and scripts',
      'A<!-- b --> word.<!-- b\nc --> Short.\n\n<script>x</script>E.',
      ['paragraph: A word.', 'paragraph: Short.', 'paragraph: E.'],
    ],
    [
      'entities',
      'AT&amp;T&rsquo;s&nbsp;R&#38;D &unknown; &copy=1',
      ['paragraph: AT&T’s R&D &unknown; &copy=1'],
    ],
    ['entities that spell a tag', '&lt;b&gt; is a tag', ['paragraph: <b> is a tag']],
    ['invisible characters', 'co\u00adop\u200berate\u202e now\ufeff', ['paragraph: cooperate now']],
    ['joined emoji', 'A 👩‍💻 wrote it.', ['paragraph: A 👩‍💻 wrote it.']],
    ['odd spaces', 'a\u00a0b\u2009c\td  e', ['paragraph: a b c d e']],
    ['Windows line ends', 'One.\r\n\r\nTwo.\r\n', ['paragraph: One.', 'paragraph: Two.']],
    ['typographic quotes', '“It’s 5″,” he said.', ['paragraph: “It’s 5″,” he said.']],
    [
      'footnote marks',
      'A word.[1][n 2] It said [sic] “[t]he”.',
      ['paragraph: A word.[1][n 2] It said [sic] “[t]he”.'],
    ],
    [
      'a block quote with its speaker',
      '> One.\n>\n> Two.\n> — Ann Lee, head of X',
      ['quotation (Ann Lee, head of X): One.', 'quotation (Ann Lee, head of X): Two.'],
    ],
    ['a block quote without one', '> One.\n\nTwo.', ['quotation: One.', 'paragraph: Two.']],
    [
      'a pull quote closed by a shortcode',
      '[pullquote author="Ann Lee"]One.[/pullquote]\n\nTwo.',
      ['quotation (Ann Lee): One.', 'paragraph: Two.'],
    ],
    [
      'a pull quote over paragraphs',
      '[quote author=”Ann Lee”]\n\nOne.\n\nTwo.\n[/quote]\nThree.',
      ['quotation (Ann Lee): One.', 'quotation (Ann Lee): Two.', 'paragraph: Three.'],
    ],
    [
      'a pull quote that is never closed',
      '[quote author=”– Ann Lee” author_title=”CEO”]\n\nOne.\n\nTwo.',
      ['quotation (Ann Lee, CEO): One.', 'paragraph: Two.'],
    ],
    [
      'a caption',
      '[caption id="a1" width=”300″]<img src="x.png" /> A tower.[/caption]\n\nText.',
      ['paragraph: A tower.', 'paragraph: Text.'],
    ],
    ['a gallery', 'Text.\n\n[gallery ids="1,2"]\n[gallery]', ['paragraph: Text.']],
  ])('reads %s', (_, raw, expected) => {
    expect(blocksOf(raw)).toEqual(expected);
  });

  it.each([
    ['Click to comment'],
    ['To Top'],
    ['12 Comments'],
    ['Share this article'],
    ['Share on Facebook'],
    ['Tweet'],
    ['ADVERTISEMENT'],
    ['Read more:'],
    ['Related Articles'],
    ['Filed under: Politics, Crime'],
    ['© 2014 Example Media. All rights reserved.'],
    ['Sign up for our daily newsletter and never miss your news!'],
    ['Hi - Get Important Content Like This Delivered Directly To You'],
    ['Please check your inbox and confirm your e-mail address.'],
    ['Your email address will not be published. Required fields are marked *'],
    ['5 min read'],
  ])('drops the line "%s"', (line) => {
    expect(blocksOf(`A first sentence.\n\n${line}\n\nA second sentence.`)).toEqual([
      'paragraph: A first sentence.',
      'paragraph: A second sentence.',
    ]);
  });

  it.each([
    ['Share prices fell on Tuesday.'],
    ['Comments are pouring in from all over the country.'],
    ['Hi, he said.'],
    ['Please wait, the mail said, and your files are safe.'],
    ['“Please confirm your email address,” the message said.'],
    ['Print is dead.'],
    ['The newsletter asked you to confirm your address.'],
    ['Get out, the guard told your inbox team.'],
    ['More than 40 people were hurt.'],
    ['Related cases go back to 2009.'],
  ])('keeps the sentence "%s"', (line) => {
    expect(blocksOf(`A first sentence.\n\n${line}`)).toContain(`paragraph: ${line}`);
  });

  it('keeps a word of boilerplate that ends a wrapped paragraph', () => {
    const line = 'The stolen files were sent to every member of the staff by';

    expect(blocksOf(`${line}\nemail`)).toEqual([`paragraph: ${line} email`]);
  });

  it.each([
    [
      'after section labels',
      'Politics News\n\nBank Loses Its Keys\n\nIt did.',
      ['headline: Bank Loses Its Keys', 'paragraph: It did.'],
    ],
    [
      'in sentence case',
      'Bank loses its keys\n\nIt did.',
      ['headline: Bank loses its keys', 'paragraph: It did.'],
    ],
    [
      'never where a sentence begins the text',
      'It did.\n\nBank Loses Its Keys\n\nIt did.',
      ['paragraph: It did.', 'paragraph: Bank Loses Its Keys', 'paragraph: It did.'],
    ],
    ['never without a text', 'Bank Loses Its Keys', ['paragraph: Bank Loses Its Keys']],
  ])('finds the headline of a scrape %s', (_, raw, expected) => {
    expect(blocksOf(raw)).toEqual(expected);
  });

  it('is idempotent on articles of plain sentences', () => {
    const word = fc.stringMatching(/^[A-Za-zéü’“”0-9$%]{1,12}$/);
    const sentence = fc.array(word, { minLength: 3, maxLength: 30 }).map((w) => `${w.join(' ')}.`);
    const article = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((s) => s.join('\n\n'));
    fc.assert(
      fc.property(article, (raw) => {
        const once = cleanDocument(raw);
        const withoutLine = (blocks: readonly { line: number }[]) =>
          blocks.map(({ line: _, ...rest }) => rest);
        const twice = cleanDocument(once.text);
        expect(twice.text).toBe(once.text);
        expect(withoutLine(twice.blocks)).toEqual(withoutLine(once.blocks));
      }),
    );
  });

  it('gives ordered blocks that slice the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const { text, blocks } = cleanDocument(raw);
        expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n\n')).toBe(text);
        for (const block of blocks) expect(block.end).toBeGreaterThan(block.start);
      }),
    );
  });
});
