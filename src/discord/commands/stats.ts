import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { Engine } from '../../domain/engine.ts';
import { renderStats, type Stats, statsText } from '../../render/discord-stats.ts';
import type { SlashCommand } from '../command.ts';
import { MANAGE_SERVER, MANAGERS_ONLY, managedServer } from '../manages-server.ts';
import type { Services } from '../services.ts';

/** `/stats`: how much was asked and what helped, for a server's managers alone. */
export const stats: SlashCommand = {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'stats',
    description: 'How many questions were answered in this server',
    default_member_permissions: MANAGE_SERVER,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },
  plan(interaction, services) {
    const guildId = managedServer(interaction);
    if (guildId === undefined) return MANAGERS_ONLY;
    return {
      kind: 'reply',
      isPrivate: true,
      async answer() {
        const counts = await countFor(guildId, services);
        return { container: renderStats(counts), plain: statsText(counts) };
      },
    };
  },
};

async function countFor(guildId: string, { usage, votes, engine }: Services): Promise<Stats> {
  const [counts, tally] = await Promise.all([usage.of(guildId), votes.tally(guildId)]);
  const mostHelpful = tally.about
    .filter(({ helpful }) => helpful > 0)
    .flatMap(({ id, helpful, notHelpful }) => {
      const title = titleOf(id, engine);
      return title === undefined ? [] : [{ title, helpful, notHelpful }];
    });
  return { ...counts, helpful: tally.helpful, notHelpful: tally.notHelpful, mostHelpful };
}

/** Undefined for what the knowledge no longer has, and for what nothing was found for. */
function titleOf(id: string, engine: Engine): string | undefined {
  const { facts, gaps } = engine.knowledge;
  const editorial = [...facts, ...gaps].find((each) => each.id === id);
  if (editorial !== undefined) return editorial.says;
  const quote = engine.quote(id);
  return quote && `S${quote.number} of “${quote.source.title}”`;
}
