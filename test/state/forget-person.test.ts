import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createState } from '../../src/state/open-state.ts';
import { entriesOf } from './entries-of.ts';

const VOTE = { guildId: '1', messageId: '10', userId: '100', isHelpful: true, about: 'motive' };

describe('createForgetting', () => {
  it('deletes the votes, questions and conversations of a person, and of nobody else', async () => {
    const store = createMemoryStore();
    const { votes, unanswered, shortTerm, forgetting } = await createState(store, undefined, {
      keepsUnanswered: true,
    });
    for (const userId of ['100', '1100']) {
      await votes.cast({ ...VOTE, userId });
      await votes.cast({ ...VOTE, userId, guildId: null });
      await unanswered.note(userId, { question: 'why?', reason: 'gap' });
      await shortTerm.set(userId, { value: 1, seconds: 60, owner: userId });
    }
    expect(await forgetting.forget('100')).toEqual({ votes: 2, questions: 1 });
    expect(await shortTerm.get('100')).toBeUndefined();
    expect(await shortTerm.get('1100')).toBe(1);
    expect((await entriesOf(store)).map(([key]) => key)).toEqual([
      expect.stringMatching(/^persons\/1100$/u),
      expect.stringMatching(/^unanswered\//u),
      'votes/1/10/1100',
      'votes/direct/10/1100',
    ]);
  });

  it('erases once for all who ask meanwhile, and logs when it cannot', async () => {
    let erasures = 0;
    const lines: string[] = [];
    const store = {
      ...createMemoryStore(),
      erase: async () => {
        erasures += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        throw new Error('disk full');
      },
    };
    const log = { info() {}, warn: (_: object, message: string) => void lines.push(message) };
    const { forgetting } = await createState(store, undefined, { log });
    await Promise.all(['1', '2', '3', '4'].map((userId) => forgetting.forget(userId)));
    await forgetting.settled();
    expect(erasures).toBe(2);
    expect(lines[0]).toContain('what was deleted is still in the files');
  });
});
