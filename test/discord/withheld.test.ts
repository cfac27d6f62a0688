import { describe, expect, it } from 'vitest';
import { openBot } from './open-bot.ts';

describe('a failure', () => {
  it('is logged without what people wrote, whatever they wrote it into', async () => {
    const { discord, log } = await openBot({ readsChannels: true });
    await discord.slash({ command: 'ask', options: { question: 'break' } }).response();
    await discord.say({ content: 'break', in: 'dm' }).reply();
    await discord.settled();
    const failures = log.filter(({ level }) => level === 'error');
    expect(failures).toHaveLength(2);
    for (const { fields } of failures) {
      expect(fields).toMatchObject({
        error: { message: 'cannot answer: [what somebody wrote]' },
      });
      expect(JSON.stringify(fields)).not.toContain('answer: break');
    }
  });
});
