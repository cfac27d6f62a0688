import { type APIMessage, InteractionType, MessageType } from 'discord.js';
import { allCommands } from '../discord/all-commands.ts';
import { createConversations } from '../discord/conversations.ts';
import type { Log } from '../discord/log.ts';
import type { Services } from '../discord/services.ts';
import type { AsyncEngine } from '../domain/async-engine.ts';
import { createMemoryStore } from '../state/memory-store.ts';
import { createState } from '../state/open-state.ts';
import { DEFAULT_SETTINGS } from '../state/settings.ts';
import type { UnansweredQuestion } from '../state/unanswered.ts';
import {
  appsBody,
  commandBody,
  componentBody,
  type InteractionBody,
  modalBody,
} from './act-payload.ts';
import { interactionPayload, messageEvent } from './interaction-payload.ts';
import { createLocalClient } from './local-client.ts';
import { createLocalDiscord, type OpenInteraction, replyTo } from './local-discord.ts';
import type { Act, ActOutcome, ActRequest, RoomChannel, RoomView, ShownModal } from './protocol.ts';
import { createRoom, PLACE, personPayload } from './room.ts';

/** The bot, and a person who talks to it. */
export interface PreviewBot {
  view(): Promise<RoomView>;
  /** Does what the person does and resolves once the bot has answered; undefined for what nobody could do. */
  act(request: ActRequest): Promise<ActOutcome | undefined>;
  /** The questions that were asked here and that the sources do not answer, oldest first. */
  unanswered(): Promise<readonly UnansweredQuestion[]>;
  close(): Promise<void>;
}

/** What the preview's bot is made of. */
export interface PreviewBotOptions {
  /** The engine that answers just now. */
  readonly engine: () => AsyncEngine;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The bot in a room of its own. Whatever it keeps ends with it. */
export async function openPreviewBot(options: PreviewBotOptions): Promise<PreviewBot> {
  const { engine, log, now } = options;
  const state = await createState(createMemoryStore(), SETTINGS, { keepsUnanswered: true });
  const services: Services = {
    ...state,
    // They are for the editor at this machine, until the preview ends; a bot keeps none unless told otherwise, and says so.
    unanswered: { ...state.unanswered, isOn: false },
    get engine() {
      return engine();
    },
    log,
    conversations: createConversations(state.shortTerm),
    readsChannels: true,
  };
  const room = createRoom(now);
  const discord = createLocalDiscord(room);
  const client = createLocalClient({ services, makeRequest: discord.makeRequest, now });
  /** The form that is open, and from where; Discord shows one at a time. */
  let form: { readonly modal: ShownModal; readonly from: OpenInteraction } | undefined;

  async function interact(
    body: InteractionBody | undefined,
    place: Place,
    isManager: boolean,
  ): Promise<Partial<ActOutcome> | undefined> {
    const channel = channelOf(place.channelId);
    if (body === undefined || channel === undefined) return undefined;
    const id = room.nextId();
    const interaction: OpenInteraction = { token: `preview-${id}`, ...place, ...usedIn(id, body) };
    const { token, source: message } = interaction;
    discord.open(interaction);
    await client.interact(interactionPayload({ ...body, id, token, channel, isManager, message }));
    const { modal, choices } = interaction;
    if (choices !== undefined) return { choices };
    if (modal === undefined) return {};
    form = { modal: { id, data: modal }, from: interaction };
    return { modal: form.modal };
  }

  async function say({ channelId, content, repliesTo }: Said): Promise<object | undefined> {
    const channel = channelOf(channelId);
    if (channel === undefined || content.trim() === '') return undefined;
    const referenced = room.message(repliesTo ?? '');
    const isToBot =
      content.includes(`<@${PLACE.bot.id}>`) || referenced?.author.id === PLACE.bot.id;
    const message = room.write({
      channel_id: channelId,
      content,
      author: PLACE.user,
      type: MessageType.Default,
      mentions: isToBot ? [personPayload(PLACE.bot)] : [],
      ...(referenced === undefined ? {} : replyTo(referenced)),
    });
    await client.say(messageEvent(message, channel));
    return {};
  }

  function perform(act: Act, isManager: boolean): Promise<Partial<ActOutcome> | undefined> {
    switch (act.kind) {
      case 'say':
        return say(act);
      case 'command':
        return interact(commandBody(act.name, act.options, isManager), act, isManager);
      case 'complete': {
        const body = commandBody(act.name, act.options, isManager, act.focused);
        return interact(body, act, isManager);
      }
      case 'submit': {
        const sent = form?.modal.id === act.modalId ? form : undefined;
        if (sent === undefined) return Promise.resolve(undefined);
        form = undefined;
        const { channelId, source } = sent.from;
        return interact(modalBody(sent.modal, act.fields), { channelId, source }, isManager);
      }
      case 'dismiss':
        room.remove(act.messageId);
        return Promise.resolve({});
      default:
        return onMessage(act, isManager);
    }
  }

  function onMessage(
    act: Extract<Act, { readonly kind: 'apps' | 'press' | 'choose' }>,
    isManager: boolean,
  ): Promise<Partial<ActOutcome> | undefined> {
    const message = room.message(act.messageId);
    if (message === undefined) return Promise.resolve(undefined);
    const channelId = message.channel_id;
    if (act.kind === 'apps') {
      return interact(appsBody(act.name, message), { channelId }, isManager);
    }
    const values = act.kind === 'choose' ? act.values : undefined;
    const body = componentBody(message, act.customId, values);
    return interact(body, { channelId, source: message }, isManager);
  }

  return {
    view: async () => ({
      server: PLACE.server.name,
      user: PLACE.user,
      bot: PLACE.bot,
      channels: PLACE.channels,
      commands: allCommands.map(({ data }) => data),
      examples: (await engine().suggest('', MAX_EXAMPLES)).map(({ text }) => text),
      changes: room.changesSince(0),
    }),
    async act({ act, isManager, revision }) {
      const outcome = await perform(act, isManager);
      return outcome === undefined
        ? undefined
        : { ...outcome, changes: room.changesSince(revision) };
    },
    unanswered: () => state.unanswered.list(),
    async close() {
      await client.close();
      await state.close();
    },
  };
}

const MAX_EXAMPLES = 4;

/** Nobody waits behind anybody here. */
const SETTINGS = { ...DEFAULT_SETTINGS, cooldownSeconds: 0 };

/** Where an interaction happens. */
interface Place {
  readonly channelId: string;
  readonly source?: APIMessage | undefined;
}

type Said = Extract<Act, { readonly kind: 'say' }>;

function channelOf(id: string): RoomChannel | undefined {
  return PLACE.channels.find((channel) => channel.id === id);
}

/** What Discord shows above the answer to a command. */
function usedIn(id: string, { type, data }: InteractionBody): Pick<OpenInteraction, 'interaction'> {
  if (type !== InteractionType.ApplicationCommand) return {};
  const { name } = data as { readonly name: string };
  return { interaction: { id, type, name, user: personPayload(PLACE.user) } };
}
