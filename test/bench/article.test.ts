import { describe, expect, it } from 'vitest';
import { putTogether, takeApart } from '../../bench/eval/article.ts';

const file = {
  path: 'sources/fire.md',
  text: '---\ntitle: Fire\n---\n\nA barn burnt.\nNobody was hurt.\n\n\nIt was dry.\n',
};

describe('takeApart', () => {
  it('parts the text at blank lines and remembers where each part begins', () => {
    expect(takeApart(file)).toEqual({
      path: 'sources/fire.md',
      frontMatter: '---\ntitle: Fire\n---',
      paragraphs: [
        { text: 'A barn burnt.\nNobody was hurt.', line: 5 },
        { text: 'It was dry.', line: 9 },
      ],
    });
  });
});

describe('putTogether', () => {
  it('keeps the front matter and the chosen paragraphs', () => {
    expect(putTogether(takeApart(file), (paragraph) => paragraph === 1)).toEqual({
      path: 'sources/fire.md',
      text: '---\ntitle: Fire\n---\n\nIt was dry.\n',
    });
  });
});
