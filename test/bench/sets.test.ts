import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFiles } from '../../bench/eval/article.ts';
import { readClaims, readQuestions } from '../../bench/eval/read-questions.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';

describe.each([
  { set: 'sony', knowledge: 'knowledge' },
  { set: 'waterworks', knowledge: 'bench/sets/waterworks' },
  { set: 'derailment', knowledge: 'bench/sets/derailment' },
])('the evaluation set $set', ({ set, knowledge }) => {
  const { quote } = createEngine(buildKnowledge(readKnowledgeFiles(knowledge)));
  const trials = readQuestions(`bench/sets/${set}/questions.jsonl`);
  const targets = trials.flatMap(({ id, answerable, answers, target }) =>
    target.kind === 'references' ? [{ id, answerable, answers, ...target }] : [],
  );

  it('names sentences that exist', () => {
    const references = targets.flatMap(({ gold, also }) => [...gold, ...also]);
    expect(references.filter((reference) => quote(reference) === undefined)).toEqual([]);
  });

  it('has a right sentence for what is answerable, and none for the rest', () => {
    const wrong = targets.filter(({ answerable, gold }) => answerable !== gold.length > 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('gives answering words that stand in a right sentence', () => {
    const wrong = targets.flatMap(({ id, answers, gold }) => {
      const texts = gold.map((reference) => quote(reference)?.text.toLowerCase() ?? '');
      return answers
        .filter((answer) => !texts.some((text) => text.includes(answer.toLowerCase())))
        .map((answer) => `${id}: ${answer}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has each question and each id once', () => {
    const claims = readClaims(`bench/sets/${set}/claims.jsonl`);
    const ids = [...trials, ...claims].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const questions = trials.map(({ question, previous }) => [...previous, question].join('\n'));
    expect(new Set(questions).size).toBe(questions.length);
  });
});

it('every set is tested', () => {
  const folders = readdirSync('bench/sets', { withFileTypes: true });
  expect(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual([
    'derailment',
    'sony',
    'waterworks',
  ]);
});
