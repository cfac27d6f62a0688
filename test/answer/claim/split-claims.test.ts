import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCheckable, splitClaims } from '../../../src/answer/claim/split-claims.ts';

describe('splitClaims', () => {
  it.each([
    [
      'two clauses with "and"',
      'a valve was left open and a worker was drunk',
      ['a valve was left open', 'a worker was drunk'],
    ],
    [
      'two clauses with a semicolon',
      'the thieves hid their van; they used a lorry',
      ['the thieves hid their van', 'they used a lorry'],
    ],
    [
      'a comma between two clauses',
      'the crew saw the error, they rolled the update back',
      ['the crew saw the error', 'they rolled the update back'],
    ],
  ])('parts %s', (_, statement, parts) => {
    expect(splitClaims(statement)).toEqual(parts);
  });

  it.each([
    ['two objects', 'the thieves took a crown and eleven coins'],
    ['a list', 'payments failed in Denmark, Norway and Sweden'],
    ['two verbs of one subject', 'the staff ignored the alarm and blamed a sensor'],
    ['one speaker for all', 'Keel said the crown was gone and the guards were asleep'],
    ['a clause before its main clause', 'after the raid, the thieves left the town'],
    ['one clause', 'the river turned orange'],
  ])('keeps %s whole', (_, statement) => {
    expect(splitClaims(statement)).toEqual([statement]);
  });

  it('gives slices of the statement, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (statement) => {
        for (const part of splitClaims(statement)) expect(statement).toContain(part);
      }),
      { numRuns: 100 },
    );
  });
});

describe('isCheckable', () => {
  it.each([
    ['a statement', 'the thieves took a crown'],
    ['a statement that asks for assent', 'the thieves took a crown, right?'],
    ['a statement after a chat word', 'so the thieves used a van'],
  ])('takes %s', (_, sentence) => {
    expect(isCheckable(sentence)).toBe(true);
  });

  it.each([
    ['a question', 'who took the crown?'],
    ['a greeting', 'good morning all'],
    ['thanks', 'thanks for the info'],
    ['an opinion', 'I think the museum deserved it'],
    ['a feeling about it', 'that is so sad'],
    ['a request', 'please read the article'],
    ['a word or two', 'wow, thieves!'],
    ['nothing', ''],
  ])('leaves %s', (_, sentence) => {
    expect(isCheckable(sentence)).toBe(false);
  });
});
