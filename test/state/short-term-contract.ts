import { describe, expect, it } from 'vitest';
import type { ShortTerm } from '../../src/state/short-term.ts';

/** What every short-term memory promises. `open` returns an empty one. */
export function describeShortTerm(name: string, open: () => Promise<ShortTerm>): void {
  describe(`${name}, as a short-term memory`, () => {
    it('gives back what was set last', async () => {
      const shortTerm = await open();
      expect(await shortTerm.get('a')).toBeUndefined();
      await shortTerm.set('a', { value: ['who?'], seconds: 60 });
      await shortTerm.set('a', { value: ['who?', 'why?'], seconds: 60 });
      expect(await shortTerm.get('a')).toEqual(['who?', 'why?']);
    });

    it('lets the first claim alone', async () => {
      const shortTerm = await open();
      const claims = await Promise.all(['a', 'a', 'b', 'a'].map((key) => shortTerm.claim(key, 60)));
      expect(claims).toEqual([true, false, true, false]);
    });

    it('forgets what is a person’s, and nothing else', async () => {
      const shortTerm = await open();
      await shortTerm.set('a', { value: 1, seconds: 60, owner: '1' });
      await shortTerm.set('b', { value: 2, seconds: 60, owner: '1' });
      await shortTerm.set('c', { value: 3, seconds: 60, owner: '11' });
      await shortTerm.set('d', { value: 4, seconds: 60 });
      await shortTerm.forgetOwner('1');
      await shortTerm.forgetOwner('2');
      const left = await Promise.all(['a', 'b', 'c', 'd'].map((key) => shortTerm.get(key)));
      expect(left).toEqual([undefined, undefined, 3, 4]);
    });
  });
}
