import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  MessageType,
  RESTJSONErrorCodes,
  type RESTOptions,
} from 'discord.js';
import { type MessageEdit, type NewMessage, PLACE, type Room } from './room.ts';

/** An interaction that the bot may answer. */
export interface OpenInteraction {
  readonly token: string;
  readonly channelId: string;
  /** What was used, shown above the answer: a command. */
  readonly interaction?: APIMessage['interaction'];
  /** The message that a component stands on. */
  readonly source?: APIMessage | undefined;
  /** The message that answers it. */
  answerId?: string;
  modal?: APIModalInteractionResponseCallbackData;
  choices?: readonly APIApplicationCommandOptionChoice[];
}

/** The part of Discord's HTTP API that the bot uses, for its REST client in place of the network. */
export interface LocalDiscord {
  /** Lets the bot answer. */
  open(interaction: OpenInteraction): void;
  readonly makeRequest: RESTOptions['makeRequest'];
}

/** Discord's HTTP API over the room's messages. What the bot asks of it beyond its needs is answered with 404. */
export function createLocalDiscord(room: Room): LocalDiscord {
  const interactions = new Map<string, OpenInteraction>();

  const write = (channelId: string, body: Body, more: Partial<NewMessage> = {}): APIMessage =>
    room.write({ channel_id: channelId, content: '', ...shown(body), ...more, author: PLACE.bot });

  function acknowledge(interaction: OpenInteraction, response: APIInteractionResponse): undefined {
    switch (response.type) {
      case InteractionResponseType.DeferredChannelMessageWithSource: {
        const flags = (response.data?.flags ?? 0) | MessageFlags.Loading;
        interaction.answerId = write(interaction.channelId, { flags }, answerTo(interaction)).id;
        return undefined;
      }
      case InteractionResponseType.DeferredMessageUpdate:
        if (interaction.source !== undefined) interaction.answerId = interaction.source.id;
        return undefined;
      case InteractionResponseType.Modal:
        interaction.modal = response.data;
        return undefined;
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        interaction.choices = response.data.choices ?? [];
        return undefined;
      default:
        throw new RangeError(`the preview knows no answer of type ${response.type}`);
    }
  }

  const routes: readonly Route[] = [
    [
      'POST',
      /^\/interactions\/\d+\/([^/]+)\/callback$/u,
      ([token], body) => acknowledge(known(token), body as APIInteractionResponse),
    ],
    [
      'PATCH',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/(?:@|%40)original$/u,
      ([token], body) => room.rewrite(known(token).answerId ?? '', shown(body)) ?? GONE,
    ],
    [
      'POST',
      /^\/webhooks\/\d+\/([^/]+)$/u,
      ([token], body) => {
        const interaction = known(token);
        return write(interaction.channelId, body, answerTo(interaction));
      },
    ],
    [
      'POST',
      /^\/channels\/(\d+)\/messages$/u,
      ([channelId = ''], body) => {
        const repliesTo = room.message(body.message_reference?.message_id ?? '');
        return write(channelId, body, repliesTo === undefined ? {} : replyTo(repliesTo));
      },
    ],
    [
      'PATCH',
      /^\/channels\/\d+\/messages\/(\d+)$/u,
      ([id = ''], body) => room.rewrite(id, shown(body)) ?? GONE,
    ],
    ['GET', /^\/channels\/\d+\/messages\/(\d+)$/u, ([id = '']) => room.message(id) ?? GONE],
    ['DELETE', /^\/channels\/\d+\/messages\/(\d+)$/u, ([id = '']) => void room.remove(id)],
    ['POST', /^\/channels\/\d+\/typing$/u, () => undefined],
    ['POST', /^\/users\/@me\/channels$/u, () => ({ id: PLACE.channels[2].id })],
  ];

  function known(token = ''): OpenInteraction {
    const interaction = interactions.get(token);
    if (interaction === undefined) throw new RangeError('the bot answers what nobody asked');
    return interaction;
  }

  return {
    open(interaction) {
      interactions.set(interaction.token, interaction);
      for (const oldest of interactions.keys()) {
        if (interactions.size <= MAX_OPEN) break;
        interactions.delete(oldest);
      }
    },
    async makeRequest(url, { method = 'GET', body }) {
      const path = new URL(url).pathname.replace(/^\/api\/v\d+/u, '');
      const route = routes.find(([of, pattern]) => of === method && pattern.test(path));
      if (route === undefined) return answer(404, { message: `no ${method} ${path}`, code: 0 });
      const [, pattern, act] = route;
      const sent = typeof body === 'string' ? (JSON.parse(body) as Body) : {};
      const said = act(pattern.exec(path)?.slice(1) ?? [], sent);
      if (said === GONE) return answer(404, GONE);
      return said === undefined ? new Response(null, { status: 204 }) : answer(200, said);
    },
  };
}

type Body = MessageEdit & Pick<APIMessage, 'message_reference'>;

type Route = readonly [
  method: string,
  path: RegExp,
  act: (parts: readonly string[], body: Body) => object | undefined,
];

const GONE = { message: 'Unknown Message', code: RESTJSONErrorCodes.UnknownMessage };

/** Discord takes answers for 15 minutes; nobody has so many open. */
const MAX_OPEN = 1_000;

/** What a body says of the message; what it says to Discord is left out. */
function shown({ content, components, flags }: Body): MessageEdit {
  return {
    ...(content === undefined ? {} : { content }),
    ...(components === undefined ? {} : { components }),
    ...(flags === undefined ? {} : { flags }),
  };
}

/** What stands above an answer: the command, or the message whose component was used. */
function answerTo({ interaction, source }: OpenInteraction): Partial<NewMessage> {
  if (interaction) return { type: MessageType.ChatInputCommand, interaction };
  return source === undefined ? {} : replyTo(source);
}

/** What makes a message a reply. */
export function replyTo(message: APIMessage): Partial<NewMessage> {
  return {
    type: MessageType.Reply,
    message_reference: { channel_id: message.channel_id, message_id: message.id },
    referenced_message: message,
  };
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status });
}
