import { ComponentType, TextInputStyle } from 'discord.js';
import { MAX_QUESTION_CHARS } from '../../domain/limits.ts';
import { ACTION } from '../answer-controls.ts';
import { answerAsker } from '../answer-question.ts';
import { askedAsOf } from '../as-of.ts';
import type { Component } from '../component.ts';
import { encodeCustomId } from '../custom-id.ts';
import { isPrivateAfter } from '../options.ts';
import { recoverAnswer } from '../recover-answer.ts';

/** Follow up: a form for the next question, since replies to answers of commands arrive empty. */
export const follow: Component = {
  action: ACTION.follow,
  plan(_, [hash, ...others]) {
    if (hash === undefined || others.length > 0) return undefined;
    return {
      kind: 'modal',
      modal: {
        custom_id: encodeCustomId({ action: SUBMITTED, args: [hash] }),
        title: 'Follow up',
        components: [
          {
            type: ComponentType.Label,
            label: 'Your next question',
            description: 'It may lean on the last one: “and why?”',
            component: {
              type: ComponentType.TextInput,
              custom_id: FIELD,
              style: TextInputStyle.Short,
              min_length: 1,
              max_length: MAX_QUESTION_CHARS,
              required: true,
            },
          },
        ],
      },
    };
  },
};

const SUBMITTED = 'followed';
const FIELD = 'question';

/** The form of {@link follow}, sent: its question is answered as one that follows the answer's. */
export const followed: Component = {
  action: SUBMITTED,
  plan(interaction, [hash, ...others], services) {
    if (hash === undefined || others.length > 0 || !interaction.isModalSubmit()) return undefined;
    const { message, guildId, channelId, user } = interaction;
    if (channelId === null) return undefined;
    const isPrivate = isPrivateAfter(message, guildId, services);
    return {
      kind: 'reply',
      isPrivate,
      isQuestion: true,
      async answer() {
        const found = await recoverAnswer(message, hash, services);
        const previous =
          found === undefined ? [] : [...found.context, found.explanation.answer.question];
        const typed = interaction.fields.getTextInputValue(FIELD);
        const question = askedAsOf(found?.explanation.answer.asOf?.date, typed);
        return answerAsker(
          { guildId, channelId, user },
          { question, previous, isPrivate },
          services,
        );
      },
    };
  },
};
