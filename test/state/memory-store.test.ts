import { createMemoryStore } from '../../src/state/memory-store.ts';
import { describeStore } from './store-contract.ts';

describeStore('createMemoryStore', async () => createMemoryStore());
