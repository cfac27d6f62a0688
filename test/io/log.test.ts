import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog, secretsOf } from '../../src/io/log.ts';

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

  it('hides secrets in the line that is written, wherever they came from', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) }, ['canary-token']);
    const error = new Error('canary-token', { cause: new Error('Authorization: Bot canary') });
    log.warn({ error, header: 'canary-token', url: 'redis://:canary@h' }, 'with canary-token');
    expect(lines.join('')).not.toContain('canary');
    expect(JSON.parse(lines[0] ?? '').msg).toBe('with [hidden]');
  });

  it('takes what people wrote out of errors, the last 200 texts of them', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    log.withhold('who\n"canary" hacked?');
    for (let i = 0; i < 199; i += 1) log.withhold(`text ${i}`);
    const error = new Error('cannot answer: who\n"canary" hacked?', {
      cause: new TypeError('of who\n"canary" hacked?'),
    });
    log.error({ error }, 'an interaction failed');
    expect(lines[0]).not.toContain('canary');
    expect(JSON.parse(lines[0] ?? '').error.message).toBe('cannot answer: [what somebody wrote]');
  });

  it('does not let what people write blank out the words of the log', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    for (const text of ['level', 'an interaction failed', 'error', 'at ']) log.withhold(text);
    log.error({ error: new Error('odd') }, 'an interaction failed');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, msg: 'an interaction failed' });
  });
});

describe('secretsOf', () => {
  it('has the token and the passwords of Redis and the database, as written and as meant', () => {
    const redisUrl = 'redis://user:p%40ss@host';
    const databaseUrl = 'postgres://user:hunter2@host/exhibit';
    const secrets = ['abc', 'p%40ss', 'p@ss', 'hunter2', 'hunter2'];
    expect(secretsOf({ discordToken: 'abc', redisUrl, databaseUrl })).toEqual(secrets);
    expect(secretsOf({})).toEqual([]);
  });
});
