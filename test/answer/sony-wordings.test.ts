import { describe, expect, it } from 'vitest';
import { defaultEngine } from '../default-engine.ts';

// What an editor asks with must lead to what the editor wrote, whatever else the engine makes of the words. One wording in
// eight is asked, not the same of each entry.

const engine = await defaultEngine();
const { facts, gaps } = engine.knowledge;
const asksOf = (entries: readonly { readonly asks: readonly string[] }[]) =>
  entries.flatMap(({ asks }) => asks).filter((_, at) => at % 8 === 1);

describe('the wordings of the default knowledge', () => {
  it('are answered where they stand with a fact, unless they name what no source has', () => {
    const lost = asksOf(facts).filter((question) => {
      const answer = engine.ask(question);
      return answer.kind !== 'answered' && !answer.message.includes('No source mentions');
    });
    expect(lost).toEqual([]);
  });

  it('are refused where they stand with a gap', () => {
    const answered = asksOf(gaps).filter((question) => engine.ask(question).kind === 'answered');
    expect(answered).toEqual([]);
  });
});
