import { PermissionFlagsBits } from 'discord.js';
import type { Finding } from '../domain/finding.ts';

/** A server, as Discord lists those that the bot is in. */
export interface GuildPermissions {
  readonly id: string;
  readonly name: string;
  /** Those of the bot in the server, before what channels allow and forbid; a bit set as a decimal. */
  readonly permissions?: string;
}

/** What the bot lacks in which servers. Channels may allow and forbid more: that is not looked at. */
export function judgePermissions(guilds: readonly GuildPermissions[]): Finding {
  const about = 'permissions';
  const lacking = guilds.flatMap(({ name, permissions }) => {
    const missing = missingOf(permissions);
    return missing.length === 0 ? [] : [`${JSON.stringify(name)} lacks ${missing.join(', ')}`];
  });
  const servers = `${guilds.length} server${guilds.length === 1 ? '' : 's'}`;
  if (guilds.length === 0) {
    const message =
      'it is in no server; that is enough for /ask by people who installed it to their account. Else open the install link (README)';
    return { kind: 'ok', about, message };
  }
  if (lacking.length === 0) {
    return {
      kind: 'ok',
      about,
      message: `all that it needs in ${servers}; channels may forbid more`,
    };
  }
  const shown = lacking.slice(0, MAX_SHOWN).join('; ');
  const more = lacking.length > MAX_SHOWN ? `; and ${lacking.length - MAX_SHOWN} more` : '';
  const message = `of ${servers}, ${shown}${more}; a moderator can give them to its role under Server Settings → Roles`;
  return { kind: 'warn', about, message };
}

const MAX_SHOWN = 5;

/** All that it ever needs (README), by the names that Discord shows. */
const NEEDED = [
  [PermissionFlagsBits.ViewChannel, 'View Channels'],
  [PermissionFlagsBits.SendMessages, 'Send Messages'],
  [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads'],
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
] as const;

function missingOf(permissions: string | undefined): readonly string[] {
  if (permissions === undefined || !/^\d+$/u.test(permissions)) return [];
  const has = BigInt(permissions);
  if ((has & PermissionFlagsBits.Administrator) !== 0n) return [];
  return NEEDED.filter(([bit]) => (has & bit) === 0n).map(([, name]) => name);
}
