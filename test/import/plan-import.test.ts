import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../src/import/plan-import.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';

const PAGES = 'test/fixtures/pages';
const TODAY = { today: '2026-01-02' };

const planPage = (html: string, address?: string) =>
  planImport(
    {
      bytes: Buffer.from(html),
      from: address ?? 'page.html',
      ...(address && { address, contentType: 'text/html' }),
    },
    TODAY,
  );

const planText = (text: string, from = 'harbour-fire.txt') =>
  planImport({ bytes: Buffer.from(text), from }, TODAY);

/** A page with these paragraphs as its article. */
const article = (...paragraphs: readonly string[]) =>
  `<html><head><title>A fire at the harbour</title></head><body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

const PROSE =
  'The quay burned on Monday, and the fire service fought it all night with water from the sea. Nobody was hurt, the police said, and the ferries sailed again on Tuesday morning.';

describe('planImport', () => {
  it.each(readdirSync(PAGES).filter((name) => name.endsWith('.html')))(
    'makes of %s the expected source',
    async (name) => {
      const { text } = await planImport(
        { bytes: readFileSync(`${PAGES}/${name}`), from: name },
        TODAY,
      );
      expect(text).toBe(readFileSync(`${PAGES}/expected/${name.replace('.html', '.md')}`, 'utf8'));
    },
  );

  it('makes of the article as it was scraped the sentences of the shipped one', async () => {
    const raw = 'test/knowledge/fixtures/sony-hack.raw.txt';
    const shipped = 'knowledge/sources/sony-hack.md';
    const { sentences, leftOut } = await planImport({ bytes: readFileSync(raw), from: raw }, TODAY);
    const expected = buildKnowledge([
      { path: 'sources/sony-hack.md', text: readFileSync(shipped, 'utf8') },
    ]);
    const said = ({ text, attribution }: (typeof sentences)[number]) => [text, attribution];
    expect(sentences.map(said)).toEqual(expected.sentences.map(said));
    expect(leftOut).toContain('Click to comment');
    expect(leftOut).toHaveLength(6);
  });

  it('says what was left out, and nothing that was kept', async () => {
    const name = 'wordpress.html';
    const { leftOut } = await planImport(
      { bytes: readFileSync(`${PAGES}/${name}`), from: name },
      TODAY,
    );
    expect(leftOut).toContain('My cousin works there and says it was the night shift.');
    expect(leftOut.filter((line) => /silo like this|Ada Lindqvist/.test(line))).toEqual([]);
  });

  it('notes the day of retrieval and the address of a page that was fetched', async () => {
    const { text } = await planPage(article(PROSE), 'https://www.gazette.example/fire');
    expect(text).toMatch(
      /^publisher: gazette\.example\nurl: https:\/\/www\.gazette\.example\/fire\nretrieved: 2026-01-02$/m,
    );
  });

  it('does not believe a page that says it stands at another outlet', async () => {
    const html = article(PROSE).replace(
      '</head>',
      '<link rel="canonical" href="https://nytimes.example/fire"></head>',
    );
    const { text } = await planPage(html, 'https://gazette.example/fire');
    expect(text).toContain('url: https://gazette.example/fire\n');
  });

  it('keeps the words of a page that look like markup', async () => {
    const words = '2 * 3 * 4 is snake_case, [sic], a &lt;b&gt; and &amp;lt; in `code`.';
    const { document } = await planPage(article(PROSE, words));
    expect(document.text).toContain('2 * 3 * 4 is snake_case, [sic], a <b> and &lt; in `code`.');
  });

  it('drops pull quotes that repeat the text unsigned', async () => {
    const html = article(PROSE, '<q></q>Nobody was hurt.').replace(
      '</article>',
      '<blockquote>Nobody was hurt</blockquote></article>',
    );
    expect((await planPage(html)).document.blocks.map(({ kind }) => kind)).not.toContain(
      'quotation',
    );
  });

  it('takes title and metadata from the front matter of other programs, and runs nothing', async () => {
    const { text } = await planText(
      '---js\n{ title: process.exit(1) }\n---\nThe quay burned on Monday, police said.\n',
      'a.md',
    );
    expect(text).toContain('title: ');
    const hugo = await planText(
      '---\ntitle: The fire\ndate: 2024-03-13T10:00:00Z\n__proto__: {a: 1}\ntags: [a]\nlayout: !!js/function "x"\n---\nThe quay burned.\n',
      'a.md',
    );
    expect(hugo.text).toBe(
      '---\ntitle: The fire\npublished: 2024-03-13\n---\n\nThe quay burned.\n',
    );
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('is not slowed by an alias bomb in front matter', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`,
    );
    const { text } = await planText(
      `---\na0: &a0 lol\n${levels.join('\n')}\n---\nThe quay burned.\n`,
      'fire.md',
    );
    expect(text).toBe('---\ntitle: fire\n---\n\nThe quay burned.\n');
  });

  it.each([
    ['is empty', '', /no article/],
    ['is binary', '\u0000\u0001', /binary/],
    ['has only boilerplate', 'Click to comment\n', /no article/],
  ])('refuses a file that %s', async (_, text, message) => {
    await expect(planText(text)).rejects.toThrow(message);
  });

  it.each([
    ['without an article', '<html><body></body></html>', /no article/],
    ['of too many tags', '<p>'.repeat(120_001), /at most 120000 tags/],
    ['of stray brackets', `${article(PROSE)}${'<'.repeat(1_000_000)}`, /at most 120000 tags/],
    ['of elements too deep', `${'<div>'.repeat(50_000)}${PROSE}`, /deep/],
  ])('refuses a page %s', async (_, html, message) => {
    await expect(planPage(html)).rejects.toThrow(message);
  });

  it('refuses what is neither text nor PDF', async () => {
    const image = {
      bytes: Uint8Array.of(1),
      from: 'https://a.example/',
      address: 'https://a.example/',
      contentType: 'image/png',
    };
    await expect(planImport(image, TODAY)).rejects.toThrow(
      'https://a.example/: expected a page, Markdown, plain text or PDF, found "image/png"',
    );
  });

  it('takes names into account to tell speakers', async () => {
    const names = {
      path: 'names.yaml',
      text: 'names:\n  - name: Federal Bureau of Investigation\n    kind: organisation\n    aliases: [FBI, the bureau]\n',
    };
    const { sentences } = await planImport(
      { bytes: Buffer.from('The bureau said that it burned.'), from: 'a.txt' },
      { ...TODAY, names },
    );
    expect(sentences[0]?.attribution.speaker).toBe('Federal Bureau of Investigation');
  });
});
