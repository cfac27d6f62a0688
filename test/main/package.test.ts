import { type Answer, ExhibitError, openEngine, type Quote } from 'exhibit';
import { describe, expect, it } from 'vitest';
import { fewWordings } from './few-wordings.ts';
import { emptyFolder } from './run-exhibit.ts';

describe('the package', () => {
  it('opens an engine that answers in plain data', async () => {
    const engine = await openEngine({ knowledge: fewWordings() });
    const answer: Answer = engine.ask('who hacked sony?', { previous: [] });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    const quotes: readonly Quote[] = answer.kind === 'answered' ? answer.quotes : answer.nearest;
    expect(quotes.length).toBeGreaterThan(0);
    for (const { text, start, end } of quotes) {
      expect(engine.knowledge.documents[0]?.text.slice(start, end)).toBe(text);
    }
  });

  it('throws errors that say which file is wrong', async () => {
    const opening = openEngine({ knowledge: emptyFolder() });
    await expect(opening).rejects.toThrow(ExhibitError);
    await expect(opening).rejects.toMatchObject({ code: 'knowledge', problems: [{}] });
  });

  it('shows no other door', async () => {
    expect(Object.keys(await import('exhibit')).sort()).toEqual(['ExhibitError', 'openEngine']);
  });
});
