import { describe, expect, it } from 'vitest';
import { wordForms } from '../../src/desk/word-forms.ts';

describe('wordForms', () => {
  it('shows stems as words of the first text that has them, or as the beginnings that they are', () => {
    const texts = ['Were decoys used?', 'They were rerouted by decoy servers.'];
    expect([...wordForms(['us', 'decoi', 'rerout', 'detour'], texts)]).toEqual([
      ['decoi', 'decoys'],
      ['us', 'used'],
      ['rerout', 'rerouted'],
      ['detour', 'detour…'],
    ]);
  });
});
