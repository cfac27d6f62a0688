import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/reader/sentence-place.ts';

describe('placeOf', () => {
  it.each([
    ['/sources', { kind: 'list', root: './' }],
    ['/sources/', { kind: 'list', root: '../' }],
    ['/sources/sony-hack', { kind: 'source', slug: 'sony-hack', root: '../' }],
    ['/sources/sony-hack/', { kind: 'source', slug: 'sony-hack', root: '../../' }],
    ['/sources/sony-hack/S5', { kind: 'sentence', slug: 'sony-hack', number: 5, root: '../../' }],
    ['/sources/sony-hack/s12', { kind: 'sentence', slug: 'sony-hack', number: 12, root: '../../' }],
    ['/sources/sony-hack/S0', { kind: 'nowhere', root: '../../' }],
    ['/sources/sony-hack/S5/more', { kind: 'nowhere', root: '../../../' }],
    ['/sources/..%2f..%2fetc', { kind: 'nowhere', root: '../' }],
    ['/sources/Sony', { kind: 'nowhere', root: '../' }],
    ['/elsewhere', { kind: 'nowhere', root: './' }],
    ['', { kind: 'nowhere', root: './' }],
  ])('reads %s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});
