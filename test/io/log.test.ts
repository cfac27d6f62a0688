import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/io/log.ts';

function logged(level: 'info' | 'silent', write: (log: ReturnType<typeof createLog>) => void) {
  const lines: string[] = [];
  write(createLog(level, { write: (line) => lines.push(line) }));
  return lines;
}

describe('createLog', () => {
  it('writes an error with its code and stack, without what was sent and where', () => {
    const error = new DiscordAPIError(
      { code: 50013, message: 'Missing Permissions' },
      50013,
      403,
      'POST',
      'https://discord.com/api/v10/interactions/1/secret-token/callback',
      { body: { content: 'what somebody wrote' }, files: undefined },
    );
    const [line = ''] = logged('info', (log) => log.error({ error }, 'failed'));
    expect(JSON.parse(line)).toMatchObject({
      msg: 'failed',
      error: { message: 'Missing Permissions', code: 50013, status: 403, method: 'POST' },
    });
    expect(line).toContain('stack');
    expect(line).not.toMatch(/secret-token|somebody/u);
  });

  it('writes the causes of an error, however they nest', () => {
    const error = new Error('outer', { cause: new Error('inner') });
    error.cause = Object.assign(error.cause as Error, { cause: error });
    const [line = ''] = logged('info', (log) => log.error({ error }, 'failed'));
    expect(JSON.parse(line).error.cause.message).toBe('inner');
  });

  it('writes what is no error as a message', () => {
    const [line = ''] = logged('info', (log) => log.error({ error: 'odd' }, 'failed'));
    expect(JSON.parse(line).error).toEqual({ message: 'odd' });
  });

  it('writes nothing below its level', () => {
    expect(logged('info', (log) => log.debug({}, 'x'))).toEqual([]);
    expect(logged('silent', (log) => log.error({}, 'x'))).toEqual([]);
  });
});
