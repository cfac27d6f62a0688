import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../src/question/plain-question.ts';
import { subjectRole } from '../../src/question/subject-role.ts';

describe('subjectRole', () => {
  it.each([
    ['who hacked the port', 'does'],
    ['which country attacked them', 'does'],
    ['who was hacked', 'undergoes'],
    ['which kind of firms got hit', 'undergoes'],
    ['what was allegedly stolen', 'undergoes'],
    ['who did they hack', 'undergoes'],
    ['who did it hit', 'undergoes'],
    ['which firms does she accuse', 'undergoes'],
    ['who did it', 'does'],
    ['who did this to them', 'does'],
    ['who did it first', 'does'],
    ['who did the port blame', 'undergoes'],
    ['which firms did the raiders attack', 'undergoes'],
    ['who did the raiders break into', 'undergoes'],
    ['who did norland go after', 'undergoes'],
    ['who did the port hack', 'does'],
    ['who did the bank job', 'does'],
    ['who did the attack on the port', 'does'],
    ['who did norland hack', undefined],
    ['what did they do', undefined],
    ['who did the mayor say was behind it', undefined],
    ['who is the harbour master', undefined],
    ['was the port hacked', undefined],
    ['why was the port hacked', undefined],
    ['', undefined],
  ])('tells for %j: %s', (text, role) => {
    expect(subjectRole(plainQuestion(text).split(' '))).toBe(role);
  });
});
