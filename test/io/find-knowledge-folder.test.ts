import { describe, expect, it } from 'vitest';
import { findKnowledgeFolder } from '../../src/io/find-knowledge-folder.ts';

describe('findKnowledgeFolder', () => {
  it.each([
    ['the one asked for', { asked: 'a', configured: 'c', shipped: 's' }, 'a'],
    ['else the configured one', { configured: 'c', shipped: 's' }, 'c'],
    ['else a local one', { local: 'test', shipped: 's' }, 'test'],
    ['else the one that is shipped', { local: 'nowhere', shipped: 's' }, 's'],
    ['none that is a file', { local: 'package.json', shipped: 's' }, 's'],
  ])('gives %s', (_, places, expected) => {
    expect(findKnowledgeFolder(places)).toBe(expected);
  });
});
