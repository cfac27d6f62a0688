import { ACTION } from '../answer-controls.ts';
import { answerAsker } from '../answer-question.ts';
import type { Component } from '../component.ts';

/** The select of related questions: answers the one chosen, for whoever chose it. */
export const related: Component = {
  action: ACTION.related,
  plan(interaction, args, services) {
    if (args.length > 0 || !interaction.isStringSelectMenu()) return undefined;
    const [question] = interaction.values;
    if (question === undefined) return undefined;
    return {
      kind: 'reply',
      isPrivate: true,
      isQuestion: true,
      answer: () => answerAsker(interaction, { question, isPrivate: true }, services),
    };
  },
};
