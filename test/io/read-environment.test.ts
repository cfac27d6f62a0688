import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExhibitError } from '../../src/domain/errors.ts';
import { readConfiguration, withDotenv } from '../../src/io/read-environment.ts';

describe('readConfiguration', () => {
  it('has a default for everything', () => {
    expect(readConfiguration({})).toEqual({
      discordApiUrl: 'https://discord.com/api',
      dataDir: 'data',
      readsChannels: false,
      keepsUnanswered: false,
      logLevel: 'info',
      shards: 'auto',
      shardProcesses: 1,
    });
  });

  it('takes what is set', () => {
    expect(
      readConfiguration({
        DISCORD_TOKEN: ' abc.def ',
        DISCORD_API_URL: 'http://localhost:8080/api/',
        KNOWLEDGE_DIR: 'library',
        DATA_DIR: '/var/lib/exhibit',
        MESSAGE_CONTENT_INTENT: 'On',
        LOG_LEVEL: 'WARN',
        HTTP_PORT: '8080',
        HTTP_HOST: '0.0.0.0',
        SHARDS: '0-3/16',
        SHARD_PROCESSES: '2',
        UNANSWERED_LOG: 'ON',
        REDIS_URL: 'redis://localhost',
        PUBLIC_URL: 'https://exhibit.example/bot/',
        PUBLISH_SOURCES: 'ON',
        HOME: '/root',
      }),
    ).toEqual({
      discordToken: 'abc.def',
      discordApiUrl: 'http://localhost:8080/api',
      knowledgeDir: 'library',
      dataDir: '/var/lib/exhibit',
      readsChannels: true,
      keepsUnanswered: true,
      redisUrl: 'redis://localhost',
      logLevel: 'warn',
      http: { host: '0.0.0.0', port: 8080 },
      shards: { first: 0, last: 3, total: 16 },
      shardProcesses: 2,
      pages: { address: 'https://exhibit.example/bot', publishing: 'articles' },
    });
  });

  it('serves HTTP on the loopback unless told otherwise', () => {
    expect(readConfiguration({ HTTP_PORT: '0' }).http).toEqual({ host: '127.0.0.1', port: 0 });
  });

  it('publishes no more than excerpts unless told otherwise', () => {
    const { pages } = readConfiguration({ PUBLIC_URL: 'http://localhost:8080' });
    expect(pages).toEqual({ address: 'http://localhost:8080', publishing: 'excerpts' });
    expect(readConfiguration({ PUBLISH_SOURCES: 'on' }).pages).toBeUndefined();
  });

  it.each([
    ['javascript:alert(1)', 'expected the http or https address'],
    ['https://user:secret@exhibit.example', 'expected an address without a login'],
    ['https://exhibit.example/?a=b', 'expected an address without a login'],
  ])('refuses %s as the address of the pages', (PUBLIC_URL, message) => {
    expect(() => readConfiguration({ PUBLIC_URL })).toThrow(`PUBLIC_URL: ${message}`);
  });

  it('counts an empty value as unset', () => {
    expect(readConfiguration({ DISCORD_TOKEN: '', DISCORD_API_URL: ' ', LOG_LEVEL: '' })).toEqual(
      readConfiguration({}),
    );
  });

  it('reports every problem at once, without the token', () => {
    const read = () =>
      readConfiguration({
        DISCORD_TOKEN: 'Bot secret',
        DISCORD_API_URL: 'ftp://discord.com',
        MESSAGE_CONTENT_INTENT: 'yes',
        LOG_LEVEL: 'loud',
        HTTP_PORT: '65536',
      });
    expect(read).toThrow(ExhibitError);
    expect(read).toThrow(
      [
        'DISCORD_TOKEN: expected the bot token alone, found white space in it; leave out the word "Bot"',
        'DISCORD_API_URL: expected an http or https address, found "ftp://discord.com"; leave it out for https://discord.com/api',
        'MESSAGE_CONTENT_INTENT: expected on or off, found "yes"',
        'LOG_LEVEL: expected trace, debug, info, warn, error, fatal, silent, found "loud"',
        'HTTP_PORT: expected a port from 0 to 65535, found "65536"',
      ].join('\n'),
    );
    expect(read).not.toThrow('secret');
  });
});

describe('withDotenv', () => {
  function dotenvFile(text: string): string {
    const file = join(mkdtempSync(join(tmpdir(), 'exhibit-')), '.env');
    writeFileSync(file, text);
    return file;
  }

  it('fills what the environment leaves out', () => {
    const file = dotenvFile('# a comment\nDATA_DIR=state\nLOG_LEVEL=debug # loud\n');
    expect(withDotenv({ LOG_LEVEL: 'warn' }, file)).toEqual({
      DATA_DIR: 'state',
      LOG_LEVEL: 'warn',
    });
  });

  it('lets an empty variable win over the file', () => {
    expect(withDotenv({ DISCORD_TOKEN: '' }, dotenvFile('DISCORD_TOKEN=abc'))).toEqual({
      DISCORD_TOKEN: '',
    });
  });

  it('reads past a byte-order mark', () => {
    expect(withDotenv({}, dotenvFile('\uFEFFDATA_DIR=state'))).toEqual({ DATA_DIR: 'state' });
  });

  it('needs no file', () => {
    expect(withDotenv({ A: '1' }, '/nowhere/.env')).toEqual({ A: '1' });
  });

  it('refuses a file that cannot be read, in words', () => {
    expect(() => withDotenv({}, tmpdir())).toThrow('expected a readable file of NAME=value lines');
  });
});
