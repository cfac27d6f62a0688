import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const read = (file: string): string =>
  readFileSync(new URL(`./incidents/${file}`, import.meta.url), 'utf8');

/** Claims about an invented incident: the verdict, what the claim is a case of, and the claim. */
function claimsOf(incident: string) {
  const path = `sources/${incident}.md`;
  const engine = createEngine(buildKnowledge([{ path, text: read(`${incident}.md`) }]));
  return read(`${incident}.claims.tsv`)
    .trim()
    .split('\n')
    .map((row) => {
      const [verdict = '', phenomenon = '', claim = ''] = row.split('\t');
      return { verdict, phenomenon, claim, check: engine.check(claim) };
    });
}

// Articles without facts or names of an editor: what the check knows by itself.
describe.each(['spill', 'theft', 'outage'])('checkClaim on the %s article', (incident) => {
  const rows = claimsOf(incident);

  it('supports no claim that the article does not', () => {
    const wrong = rows.filter(
      ({ verdict, check }) => check.verdict === 'supported' && verdict !== 'supported',
    );
    expect(wrong.map(({ claim, check }) => `${claim}: ${check.why}`)).toEqual([]);
  });

  it('judges nine claims in ten right', () => {
    const wrong = rows.filter(({ verdict, check }) => check.verdict !== verdict);
    expect(
      wrong.length,
      wrong.map(({ claim, check }) => `${claim}: ${check.why}`).join('\n'),
    ).toBeLessThanOrEqual(rows.length / 10);
  });

  it('shows a source sentence for every verdict but silence', () => {
    for (const { check } of rows) {
      expect(check.quotes.length > 0).toBe(check.verdict !== 'not-in-sources');
    }
  });
});
