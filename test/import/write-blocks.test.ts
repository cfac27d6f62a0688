import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../src/import/list-blocks.ts';
import { writeBlocks } from '../../src/import/write-blocks.ts';
import { cleanDocument } from '../../src/knowledge/clean-document.ts';

/** What reads back, without places. */
function readBack(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const { text, blocks: read } = cleanDocument(writeBlocks(blocks));
  return read.map(({ kind, start, end, speaker }) => ({
    kind,
    text: text.slice(start, end),
    ...(speaker && { speaker }),
  }));
}

const HEADLINE = { kind: 'headline', text: 'The harbour fire' } as const;

describe('writeBlocks', () => {
  it.each([
    '# not a heading',
    '> not a quotation',
    '- not a list',
    '+ not a list',
    '1. not a list',
    '12) not a list',
    '*not* _emphasis_ **at** `all`',
    '[no](link) and ![no](image)',
    'a < b and <b>c</b>',
    'AT&amp;T &lt;b&gt;',
    '---',
    '```',
    'a \\* b',
    '=====',
  ])('writes %j so that it reads back', (text) => {
    const blocks: readonly PageBlock[] = [
      HEADLINE,
      { kind: 'paragraph', text },
      { kind: 'list-item', text: `Item ${text}` },
    ];
    expect(readBack(blocks)).toEqual(blocks);
  });

  it('keeps a quotation and its speaker together', () => {
    const blocks: readonly PageBlock[] = [
      HEADLINE,
      { kind: 'paragraph', text: 'It burned.' },
      { kind: 'quotation', text: 'I saw it. All of it.', speaker: 'Ada Lindqvist, fire chief' },
      { kind: 'quotation', text: 'So did I.' },
      { kind: 'list-item', text: 'One.' },
      { kind: 'list-item', text: 'Two.' },
    ];
    expect(readBack(blocks)).toEqual(blocks);
  });

  it('writes any words so that they read back', () => {
    const word = fc.stringMatching(/^[a-z*_`[\]()#<>&;~\\.!-]{1,6}$/);
    const text = fc
      .array(word, { minLength: 3, maxLength: 8 })
      .map((words) => `Words ${words.join(' ')} end.`);
    fc.assert(
      fc.property(text, (words) => {
        const blocks: readonly PageBlock[] = [HEADLINE, { kind: 'paragraph', text: words }];
        expect(readBack(blocks)).toEqual(blocks);
      }),
    );
  });
});
