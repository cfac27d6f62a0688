import { describe, expect, it } from 'vitest';
import { readAct } from '../../src/preview/read-act.ts';

const SAY = { kind: 'say', channelId: '401', content: 'hello' };

const request = (act: object) => ({ act, isManager: false, revision: 0 });

describe('readAct', () => {
  it.each([
    SAY,
    { ...SAY, repliesTo: '5' },
    { kind: 'command', channelId: '401', name: 'ask', options: [{ name: 'private', value: true }] },
    { kind: 'press', messageId: '5', customId: 'more:1' },
    { kind: 'choose', messageId: '5', customId: 'related', values: ['why?'] },
    { kind: 'submit', modalId: '5', fields: { question: 'why?' } },
  ])('reads %j', (act) => {
    expect(readAct(JSON.stringify(request(act)))).toEqual(request(act));
  });

  it.each([
    ['no JSON', 'hello'],
    ['no request', '[]'],
    ['an act of no kind', JSON.stringify(request({ kind: 'delete' }))],
    ['more than Discord takes', JSON.stringify(request({ ...SAY, content: 'x'.repeat(2_001) }))],
    ['an id that is none', JSON.stringify(request({ ...SAY, channelId: '../1' }))],
    ['something besides', JSON.stringify(request({ ...SAY, admin: true }))],
    ['a revision that is no number', JSON.stringify({ ...request(SAY), revision: 'NaN' })],
  ])('refuses %s', (_, body) => {
    expect(readAct(body)).toBeUndefined();
  });
});
