import { ApplicationCommandType } from 'discord.js';
import { renderMessageCheck } from '../../render/discord-message-check.ts';
import { plainTexts } from '../../render/discord-plain-list.ts';
import type { MessageCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { NOTHING_TO_READ } from '../nothing-to-read.ts';

/** Apps → Check against sources: a message's statements, each judged by itself, for whoever wants to know. */
export const checkMessage: MessageCommand = {
  kind: 'message',
  data: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: 'Check against sources' },
  plan: ({ targetMessage }, { engine }) => ({
    kind: 'reply',
    isPrivate: true,
    isQuestion: true,
    async answer() {
      if (targetMessage.content.trim() === '') return NOTHING_TO_READ;
      const checked = await engine.checkMessage(targetMessage.content, MAX_CLAIMS);
      const container = renderMessageCheck(checked);
      return { container, plain: plainTexts(container) };
    },
  }),
};

/** As many as fit one message with a quotation each. */
const MAX_CLAIMS = 6;
