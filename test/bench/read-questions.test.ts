import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readClaims, readQuestions } from '../../bench/eval/read-questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'exhibit-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(...lines: readonly string[]): string {
  const file = join(folder, 'rows.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('readQuestions', () => {
  it('reads sentences by reference, and expects a refusal of what is unanswerable', () => {
    const file = fileOf(
      '{"id": "a", "question": "who?", "type": "who", "gold": ["S3"], "also": ["S4"], "answers": ["FBI"], "answerable": true, "expect": "answer", "scored": false, "previous": ["what?"], "note": ""}',
      '',
      '{"id": "b", "question": "how old?", "gold": [], "answerable": false}',
    );
    expect(readQuestions(file)).toEqual([
      {
        id: 'a',
        question: 'who?',
        previous: ['what?'],
        type: 'who',
        answerable: true,
        expect: 'answer',
        scored: false,
        answers: ['FBI'],
        target: { kind: 'references', gold: ['S3'], also: ['S4'] },
      },
      {
        id: 'b',
        question: 'how old?',
        previous: [],
        answerable: false,
        expect: 'refuse',
        scored: true,
        answers: [],
        target: { kind: 'references', gold: [], also: [] },
      },
    ]);
  });

  it('reads paragraphs', () => {
    const file = fileOf(
      '{"id": "a", "question": "who?", "answerable": true, "answers": ["FBI"], "paragraph": 7}',
    );
    expect(readQuestions(file)).toEqual([
      {
        id: 'a',
        question: 'who?',
        previous: [],
        answerable: true,
        expect: 'answer',
        scored: true,
        answers: ['FBI'],
        target: { kind: 'paragraph', paragraph: 7 },
      },
    ]);
  });

  it('names the line and the key of every mistake', () => {
    const file = fileOf(
      '{"id": "a"',
      '{"id": "b", "question": "who?", "answerable": true, "paragraph": -1}',
      '{"id": "c", "question": "who?", "answerable": true}',
    );
    expect(() => readQuestions(file)).toThrow(
      /rows\.jsonl:1: .*broken JSON\n.*rows\.jsonl:2: "paragraph": .*\n.*rows\.jsonl:3: "gold": /,
    );
  });
});

describe('readClaims', () => {
  it('takes both spellings of the third verdict', () => {
    const file = fileOf(
      '{"id": "a", "claim": "x", "verdict": "not_in_sources", "gold": []}',
      '{"id": "b", "claim": "y", "verdict": "not-in-sources"}',
    );
    expect(readClaims(file).map(({ verdict }) => verdict)).toEqual([
      'not-in-sources',
      'not-in-sources',
    ]);
  });
});
