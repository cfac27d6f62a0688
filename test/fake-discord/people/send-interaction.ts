import {
  type APIUser,
  type ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type InteractionType,
  Locale,
} from 'discord-api-types/v10';
import {
  channelPayload,
  interactionMemberPayload,
  messageEventPayload,
} from '../world/payloads.ts';
import { botMay } from '../world/permissions.ts';
import type { Place } from '../world/places.ts';
import type { StoredInteraction, StoredMessage, World } from '../world/world.ts';
import { SentInteraction } from './sent-interaction.ts';

/** What every kind of interaction says. */
export interface InteractionToSend {
  readonly type: InteractionType;
  readonly data: object;
  readonly user: APIUser;
  readonly place: Place;
  /** How the app is installed, as far as the command allows; default: every way of the place. */
  readonly installedBy?: readonly ApplicationIntegrationType[];
  readonly source?: StoredMessage | undefined;
  readonly focusedType?: ApplicationCommandOptionType | undefined;
  readonly locale?: Locale | undefined;
}

/** Where interactions go: to the gateway, or over HTTP. */
export interface Delivery {
  readonly deliver: (interaction: StoredInteraction, payload: object) => void;
  /** Set: the callback is refused with 10062 after so many milliseconds. */
  readonly deadlineMs: number | undefined;
}

/** Stores the interaction and delivers it as Discord would. */
export function sendInteraction(
  world: World,
  sending: InteractionToSend,
  { deliver, deadlineMs }: Delivery,
): SentInteraction {
  const { type, data, user, place, source, focusedType } = sending;
  const { channel, guild, context } = place;
  const id = world.nextId();
  const installedBy = sending.installedBy ?? place.installedBy;
  const owners = Object.fromEntries(
    installedBy.map((way) => [
      way,
      way === ApplicationIntegrationType.GuildInstall ? (guild?.id ?? '0') : user.id,
    ]),
  );
  const payload = {
    id,
    application_id: world.applicationId,
    type,
    token: `token-${id}-${'x'.repeat(32)}`,
    version: 1 as const,
    data,
    channel: channelPayload(channel),
    channel_id: channel.id,
    context,
    locale: sending.locale ?? Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: 10_485_760,
    app_permissions: String(botMay(world, channel)),
    ...(guild === undefined
      ? { user }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: Locale.EnglishUS, features: [] },
          guild_locale: Locale.EnglishUS,
          member: interactionMemberPayload(world, user),
        }),
    ...(source === undefined ? {} : { message: componentMessage(source) }),
  };
  const interaction: StoredInteraction = {
    id,
    token: payload.token,
    type,
    user,
    channel,
    context,
    userInstalledOnly:
      context !== InteractionContextType.BotDM &&
      !installedBy.includes(ApplicationIntegrationType.GuildInstall),
    payload,
    sentAt: performance.now(),
    source,
    expired: false,
    tokenExpired: false,
    updated: false,
    followUps: [],
    ...(focusedType === undefined ? {} : { focusedType }),
  };
  world.interactions.set(id, interaction);
  world.interactionsByToken.set(interaction.token, interaction);
  if (deadlineMs !== undefined) {
    setTimeout(() => {
      interaction.expired = true;
    }, deadlineMs).unref();
  }
  deliver(interaction, payload);
  return new SentInteraction(world, interaction);
}

/** The message under a component, without what message events add. */
function componentMessage(source: StoredMessage) {
  const { member: _, channel_type: __, guild_id: ___, ...message } = messageEventPayload(source);
  return message;
}
