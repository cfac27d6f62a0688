import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../src/io/wants-colour.ts';

describe('wantsColour', () => {
  it.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['a pipe of a CI run', { CI: 'true' }, false, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['a terminal with an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['a terminal with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['a pipe with both', { NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
  ])('for %s', (_, environment, isTerminal, expected) => {
    expect(wantsColour(environment, isTerminal)).toBe(expected);
  });
});
