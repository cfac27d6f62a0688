import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createVotes } from '../../src/state/votes.ts';

const VOTE = { guildId: '1', messageId: '10', userId: '100', isHelpful: true, about: 'motive' };

describe('createVotes', () => {
  it('counts one vote a person and answer, the last one', async () => {
    const votes = createVotes(createMemoryStore());
    await votes.cast(VOTE);
    await votes.cast(VOTE);
    await votes.cast({ ...VOTE, isHelpful: false });
    expect(await votes.tally('1')).toMatchObject({ helpful: 0, notHelpful: 1 });
    await votes.cast({ ...VOTE, messageId: '11' });
    await votes.cast({ ...VOTE, userId: '101' });
    expect(await votes.tally('1')).toMatchObject({ helpful: 2, notHelpful: 1 });
  });

  it('keeps servers and direct messages apart', async () => {
    const votes = createVotes(createMemoryStore());
    await votes.cast(VOTE);
    await votes.cast({ ...VOTE, guildId: null });
    await votes.cast({ ...VOTE, guildId: '12', isHelpful: false });
    expect(await votes.tally('1')).toMatchObject({ helpful: 1, notHelpful: 0 });
    expect(await votes.tally(null)).toMatchObject({ helpful: 1, notHelpful: 0 });
  });

  it('puts what helped most first, then what was disliked least', async () => {
    const votes = createVotes(createMemoryStore());
    let userId = 0;
    const cast = (about: string, isHelpful: boolean) => {
      userId += 1;
      return votes.cast({ ...VOTE, userId: String(userId), about, isHelpful });
    };
    for (const about of ['b', 'c', 'c', 'a', 'd']) await cast(about, true);
    await cast('b', false);
    expect((await votes.tally('1')).about).toEqual([
      { id: 'c', helpful: 2, notHelpful: 0 },
      { id: 'a', helpful: 1, notHelpful: 0 },
      { id: 'd', helpful: 1, notHelpful: 0 },
      { id: 'b', helpful: 1, notHelpful: 1 },
    ]);
  });

  it('passes over what it cannot read', async () => {
    const store = createMemoryStore();
    await store.set('votes/1/10/100', 'damaged');
    expect(await createVotes(store).tally('1')).toEqual({ helpful: 0, notHelpful: 0, about: [] });
  });
});
