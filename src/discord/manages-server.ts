import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { notice } from './notice.ts';
import type { Plan } from './plan.ts';

/** What Discord asks of who sees the command; a server may let others see it all the same. */
export const MANAGE_SERVER = String(PermissionFlagsBits.ManageGuild);

/** The id of the server that the person may manage; undefined anywhere else and for anybody else. */
export function managedServer({
  guildId,
  memberPermissions,
}: Pick<BaseInteraction, 'guildId' | 'memberPermissions'>): string | undefined {
  const mayManage = memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  return guildId !== null && mayManage ? guildId : undefined;
}

/** The channels of the server; undefined when nobody told the client of them all. */
export function knownChannels({
  guild,
}: BaseInteraction): ReadonlyMap<string, unknown> | undefined {
  return guild?.available ? guild.channels.cache : undefined;
}

/** What everybody else gets. */
export const MANAGERS_ONLY: Plan = {
  kind: 'reply',
  isPrivate: true,
  answer: () => notice('That is for people with the permission “Manage Server”.'),
};
