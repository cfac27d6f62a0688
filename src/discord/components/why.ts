import { renderWhy } from '../../render/discord-explanation.ts';
import { plainTexts } from '../../render/discord-plain-list.ts';
import { ACTION } from '../answer-controls.ts';
import type { Component } from '../component.ts';
import { answerLost } from '../outdated.ts';
import { recoverAnswer } from '../recover-answer.ts';

/** Why this: how the question was read and how sure the answer is, for whoever wants to know. */
export const why: Component = {
  action: ACTION.why,
  plan(interaction, [hash, ...others], services) {
    if (hash === undefined || others.length > 0) return undefined;
    return {
      kind: 'reply',
      isPrivate: true,
      async answer() {
        const found = await recoverAnswer(interaction.message, hash, services);
        if (found === undefined) return answerLost(hash, services);
        const container = renderWhy(found.explanation);
        return { container, plain: plainTexts(container) };
      },
    };
  },
};
