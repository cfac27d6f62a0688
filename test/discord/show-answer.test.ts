import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inProcess } from '../../src/answer/in-process.ts';
import { createConversations } from '../../src/discord/conversations.ts';
import { componentsBody, plainBody } from '../../src/discord/reply.ts';
import type { Services } from '../../src/discord/services.ts';
import { showAnswer } from '../../src/discord/show-answer.ts';
import type { AsyncEngine } from '../../src/domain/async-engine.ts';
import { readShownQuestions } from '../../src/render/discord-answer.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createState } from '../../src/state/open-state.ts';
import { FLAGS, messageLimits } from '../fake-discord/limits/message-limits.ts';
import { anyText } from '../render/any-answer.ts';
import { anyExplanation } from '../render/any-list.ts';
import { someEngine } from './some-engine.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Services over sources in which every quote stands, with these positions on the other side, and these related. */
async function servicesFor(
  otherSide: readonly number[],
  related: readonly string[],
): Promise<Services> {
  const engine: AsyncEngine = {
    ...inProcess(someEngine()),
    places: async (ids) => ids.map((_, position) => ({ position, otherSide })),
    related: async () => related,
  };
  const state = await createState(createMemoryStore());
  return {
    ...state,
    engine,
    readsChannels: false,
    conversations: createConversations(state.shortTerm),
    log: silent,
  };
}

const anyShowing = fc.record({
  explanation: anyExplanation,
  others: fc.array(fc.nat(2_000_000), { maxLength: 12 }),
  related: fc.array(anyText, { maxLength: 9 }),
  context: fc.array(anyText, { maxLength: 5 }),
  isShareable: fc.boolean(),
  showQuestion: fc.boolean(),
  from: fc.nat(45),
});

describe('showAnswer', () => {
  it('keeps any page of any answer with its controls within every limit', async () => {
    await fc.assert(
      fc.asyncProperty(anyShowing, async ({ explanation, others, related, ...how }) => {
        const services = await servicesFor(others, related);
        const shown = {
          ...how,
          explanation,
          guildId: '123456789012345678',
          askerId: '18446744073709551615',
        };
        const reply = await showAnswer(shown, services);
        for (const body of [componentsBody(reply), plainBody(reply)]) {
          expect(messageLimits(body, { allowedFlags: FLAGS.interaction })).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('readShownQuestions', () => {
  it.each([
    ['nothing where none is shown', '### North Korea\n-# From “A”', []],
    ['a question', '-# Asked: who hacked sony?\n-# From “A”', ['who hacked sony?']],
    ['those before it', '-# Asked: who? → and why?', ['who?', 'and why?']],
    ['what was escaped', String.raw`-# Asked: \*who\* \@here\\`, ['*who* @here\\']],
  ])('reads %s', (_, markdown, questions) => {
    expect(readShownQuestions(markdown)).toEqual(questions);
  });
});
