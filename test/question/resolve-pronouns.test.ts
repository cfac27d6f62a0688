import { describe, expect, it } from 'vitest';
import { resolvePronouns, withoutReplacedNames } from '../../src/question/resolve-pronouns.ts';

const falk = { name: 'Ines Falk', kind: 'person' } as const;
const bo = { name: 'Bo Reyes', kind: 'person' } as const;
const port = { name: 'Tarn Point', kind: 'place' } as const;

describe('resolvePronouns', () => {
  it.each([
    ['how sure is she', [falk], 'how sure is Ines Falk'],
    ["what's his job", [bo], "what's Bo Reyes's job"],
    ['what did he say', [falk, bo], 'what did Bo Reyes say'],
    ['what did they say', [falk], 'what did they say'],
    ['what is there', [port], 'what is there'],
    ['is the theory right', [falk], 'is the theory right'],
  ])('reads %j by the last person named', (text, earlier, resolved) => {
    expect(resolvePronouns(text, [], earlier, undefined)).toBe(resolved);
  });

  it.each([
    ['where does he live', 'where does the head of a group live'],
    ['his name?', "the head of a group's name?"],
    ['name?', "the head of a group's name?"],
    ['And full name', 'And full name'],
    ['what is the name of the ship', 'what is the name of the ship'],
  ])('reads %j by the person shown where none was named', (text, resolved) => {
    expect(resolvePronouns(text, [], [port], 'the head of a group')).toBe(resolved);
  });

  it('prefers whom the questions named to whom the answer showed', () => {
    expect(resolvePronouns('is she sure', [], [falk], 'Bo Reyes')).toBe('is Ines Falk sure');
  });

  it('leaves the pronoun to the person that the question names itself', () => {
    expect(resolvePronouns('what did Bo say of his ship', [bo], [falk], undefined)).toBe(
      'what did Bo say of his ship',
    );
  });
});

describe('withoutReplacedNames', () => {
  it('drops the name of the same kind that another takes the place of', () => {
    const earlier = 'what does Ines Falk say of Tarn Point';
    const mentions = [
      { ...falk, start: 10, end: 19 },
      { ...port, start: 27, end: 37 },
    ];
    expect(withoutReplacedNames(earlier, mentions, [bo])).toBe('what does  say of Tarn Point');
    expect(withoutReplacedNames(earlier, mentions, [falk])).toBe(earlier);
    expect(withoutReplacedNames(earlier, mentions, [])).toBe(earlier);
  });
});
