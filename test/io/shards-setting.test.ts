import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/io/read-environment.ts';
import { SHARDS_SETTING } from '../../src/io/shards-setting.ts';
import { asShardProcess } from '../../src/main/shard-of-manager.ts';

describe('SHARDS', () => {
  it.each([
    ['auto', 'auto'],
    ['AUTO', 'auto'],
    ['1', { first: 0, last: 0, total: 1 }],
    ['4', { first: 0, last: 3, total: 4 }],
    ['0-3/16', { first: 0, last: 3, total: 16 }],
    ['7/16', { first: 7, last: 7, total: 16 }],
  ])('reads %s', (text, shards) => {
    expect(SHARDS_SETTING.parse(text)).toEqual(shards);
  });

  it.each(['0', '-1', '4/4', '3-1/8', '0-8/8', '1-2', 'all', '1.5', '99999'])(
    'refuses %s',
    (text) => {
      expect(() => SHARDS_SETTING.parse(text)).toThrow(/expected auto, a number of shards/u);
    },
  );
});

describe('asShardProcess', () => {
  const configuration = readConfiguration({ HTTP_PORT: '9000', SHARD_PROCESSES: '4', SHARDS: '8' });

  it('gives a process of a manager its shards and a port of its own', () => {
    const environment = { CLUSTER: '2', SHARD_LIST: '4,5', TOTAL_SHARDS: '8' };
    expect(asShardProcess(configuration, environment)).toMatchObject({
      shardProcesses: 1,
      shards: { first: 4, last: 5, total: 8 },
      http: { port: 9002 },
    });
  });

  it('leaves any other process as it is', () => {
    expect(asShardProcess(configuration, {})).toBe(configuration);
  });
});
