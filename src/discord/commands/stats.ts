import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { AsyncEngine } from '../../domain/async-engine.ts';
import { renderStats, type Stats, statsText, TITLES_SHOWN } from '../../render/discord-stats.ts';
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
  const mostHelpful: HelpfulTitle[] = [];
  for (const { id, helpful, notHelpful } of tally.about) {
    if (helpful === 0 || mostHelpful.length === TITLES_SHOWN) continue;
    const title = await titleOf(id, engine);
    if (title !== undefined) mostHelpful.push({ title, helpful, notHelpful });
  }
  return { ...counts, helpful: tally.helpful, notHelpful: tally.notHelpful, mostHelpful };
}

/** Undefined for what the knowledge no longer has, and for what nothing was found for. */
async function titleOf(id: string, engine: AsyncEngine): Promise<string | undefined> {
  const says = await engine.noteSays(id);
  if (says !== undefined) return says;
  const quote = await engine.quote(id);
  return quote && `S${quote.number} of “${quote.source.title}”`;
}

type HelpfulTitle = Stats['mostHelpful'][number];
