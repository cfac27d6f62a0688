import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { ledgerList } from '../../render/discord-ledger.ts';
import { answerAsker } from '../answer-question.ts';
import { choicesOf, MAX_FOUND } from '../choices.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import { listReply, pagedQuotes } from '../paged-list.ts';

/** The evidence, on a topic if there is one. */
export const evidenceList = pagedQuotes('evidence', async (topic, engine) => {
  const ledger = await (topic === '' ? engine.evidence() : engine.evidence(topic));
  return ledger.length === 0 ? undefined : ledgerList(ledger, topic === '' ? undefined : topic);
});

/** `/evidence topic:`: the evidence as a numbered ledger, each incident's apart. */
export const evidence: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'evidence',
    description: 'List the evidence, each piece with its exact quote',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'Only the evidence on this topic',
        max_length: 100,
        autocomplete: true,
      },
      PRIVATE,
    ],
  },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: isPrivate(interaction, services),
    isQuestion: true,
    async answer() {
      const topic = interaction.options.getString('topic')?.trim() ?? '';
      const call = { subject: topic, from: 0, askerId: interaction.user.id };
      const reply = await listReply(evidenceList, call, services.engine);
      if (reply !== undefined) return reply;
      // Without an editor's facts, or beyond them, the sentences are searched.
      return answerAsker(
        interaction,
        {
          question: `What is the evidence${topic === '' ? '' : ` on ${topic}`}?`,
          isPrivate: isPrivate(interaction, services),
        },
        services,
      );
    },
  }),
  async complete(interaction, { engine }) {
    const topics = await engine.topicsLike(interaction.options.getFocused(), MAX_FOUND);
    return choicesOf(topics);
  },
};
