import { describe, expect, it } from 'vitest';
import { detectOtherLanguage } from '../../src/question/detect-language.ts';

describe('detectOtherLanguage', () => {
  it.each([
    ['qui a piraté sony ?', 'French'],
    ['¿quién hackeó a sony?', 'Spanish'],
    ['quien hackeo a sony y por que', 'Spanish'],
    ['quien hackeo a sony', 'Spanish'],
    ['wer hat Sony gehackt?', 'German'],
    ['warum wurde die Bank angegriffen', 'German'],
    ['quem invadiu a sony e quando foi', 'Portuguese'],
    ['chi ha attaccato la sony e perché', 'Italian'],
    ['wie heeft sony gehackt', 'Dutch'],
    ['誰がソニーをハッキングしたのか', 'another language'],
    ['кто взломал sony', 'another language'],
    ['소니를 해킹한 사람은 누구입니까', 'another language'],
  ])('takes %j for %s', (text, language) => {
    expect(detectOtherLanguage(text)).toBe(language);
  });

  it.each([
    'who hacked sony',
    'did jang jin-sung die',
    'was the war on',
    'sony hack lol',
    'how sure is comey',
    'who is Beyoncé',
    'what does the café in São Paulo sell',
    'is it a die or a per diem',
    'por favor who hacked sony',
    'why did the Los Angeles office close',
    'sony',
    '',
    '???',
  ])('takes %j for English', (text) => {
    expect(detectOtherLanguage(text)).toBeUndefined();
  });
});
