import { describe, expect, it } from 'vitest';
import type { NotedLine } from '../../../src/answer/claim/notes/note-odds.ts';
import { noteWords } from '../../../src/answer/claim/notes/note-words.ts';
import { turnedLinesSteps } from '../../../src/answer/claim/notes/turned-lines.ts';
import { finish } from '../../../src/domain/steps.ts';
import { createNameMatcher } from '../../../src/text/match-names.ts';

const matchNames = createNameMatcher([
  { name: 'Norway', kind: 'place', aliases: [] },
  { name: 'Denmark', kind: 'place', aliases: [] },
]);
const read = (text: string) => noteWords(text, matchNames);
const lines = [
  'Norway raided the ferry terminal of Denmark at night',
  'the raiders left 40 crates in the northern hall',
  'the terminal was shut after the raid on the harbour',
].map((line): NotedLine => ({ kind: 'holds', id: 'raid', words: read(line) }));
const isTurned = finish(turnedLinesSteps(lines, 'holds', () => 'place'));

describe('turnedLinesSteps', () => {
  it.each([
    'Denmark raided the ferry terminal of Norway at night',
    'the raiders left 60 crates in the northern hall',
    'the raiders left 40 crates in the southern hall',
    'the raiders never left 40 crates in the northern hall',
    'the terminal was shut before the raid on the harbour',
  ])('sees that %j is a line turned round', (claim) => {
    expect(isTurned(read(claim))).toBe(true);
  });

  it.each([
    'Norway raided the ferry terminal of Denmark at night',
    'the robbers left 40 crates in the northern hall',
    'the raiders left 40 crates',
    'nobody was hurt',
  ])('leaves %j', (claim) => {
    expect(isTurned(read(claim))).toBe(false);
  });
});
