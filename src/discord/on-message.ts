import type { Message } from 'discord.js';
import { answerMessage, previousQuestions } from './answer-message.ts';
import { isForbidden, isRefused } from './error-code.ts';
import { excuseFor, isPassing } from './excuse.ts';
import { findObstacle } from './find-obstacle.ts';
import { createFollowed } from './followed-messages.ts';
import { isWorthSaying, surelyAnsweredBy } from './is-worth-saying.ts';
import type { MessageApi } from './message-api.ts';
import { notice } from './notice.ts';
import type { OneATurn } from './one-a-turn.ts';
import { pinServices } from './pin-services.ts';
import { type Asking, readQuestion } from './read-question.ts';
import type { Reply } from './reply.ts';
import { sayPrivately } from './say-privately.ts';
import type { Services } from './services.ts';
import { showTypingDuring } from './show-typing.ts';
import { createTurns } from './take-turns.ts';

/** What messages are answered with. */
export interface MessageHandlerOptions {
  readonly services: Services;
  readonly api: MessageApi;
  /** When answers are found: after what waits to be acknowledged. */
  readonly oneATurn: OneATurn;
}

/** Handles what happens to messages. It never rejects; a failure is logged once. */
export interface MessageHandler {
  /**
   * Answers mentions, direct messages, replies to the bot and, where a server wants that, clear
   * questions to everybody; each at most once.
   */
  created(message: Message): Promise<void>;
  /** Changes the answer along with its question. */
  edited(message: Message): Promise<void>;
  /** Takes the answer away along with its question. */
  deleted(message: { readonly id: string }): Promise<void>;
}

type Question = Exclude<Asking, { readonly kind: 'nothing' }>;

/** The one handler of messages. It knows those of the last hour. */
export function createMessageHandler({
  services: live,
  api,
  oneATurn,
}: MessageHandlerOptions): MessageHandler {
  const { log } = live;
  const inTurn = createTurns();
  const followed = createFollowed(live.shortTerm);

  return {
    created: (message) =>
      guard(message.id, 'a message could not be answered', () => create(message)),
    edited: (message) => guard(message.id, 'an answer could not be changed', () => edit(message)),
    deleted: ({ id }) => guard(id, 'an answer could not be taken away', () => remove(id)),
  };

  async function guard(id: string, failure: string, work: () => Promise<void>): Promise<void> {
    try {
      await inTurn(id, work);
    } catch (error) {
      log[isRefused(error) ? 'warn' : 'error']({ error, message: id }, failure);
    }
  }

  async function create(message: Message): Promise<void> {
    log.withhold?.(message.content);
    const asking = readQuestion(message, message.client.user.id);
    if (asking.kind === 'nothing') return;
    const { guildId } = message;
    // Most servers want no answer unasked, and what is asked in them is remembered nowhere.
    if (asking.kind === 'overheard' && live.settings.of(guildId).channelAnswering.length === 0) {
      return;
    }
    await live.handled.once(`message/${message.id}`, () => answer(message, asking));
  }

  async function answer(message: Message, asking: Question): Promise<void> {
    const services = pinServices(live);
    const isOverheard = asking.kind === 'overheard';
    const { channelId, channel, guildId, author, editedTimestamp } = message;
    const place = { guildId, channelId, channel, user: author };
    const sayAside = (reply = MAY_NOT_WRITE): Promise<void> =>
      sayPrivately({ userId: author.id, about: message.id, reply }, api, log);

    await learnParent(channel);
    const found = await find().catch((error: unknown) => {
      if (!isPassing(error)) {
        log.error({ error, message: message.id }, 'an answer to a message could not be found');
      }
      // Who asked nothing of the bot hears nothing of its faults.
      return isOverheard ? undefined : { reply: excuseFor(error), previous: [] };
    });
    if (found === undefined) return;
    const { reply, previous } = found;
    const question = { channelId, userId: author.id, previous, isOverheard, editedTimestamp };
    await followed.set(message.id, question);
    try {
      const sent = api.reply(message, reply);
      const answerId = await showTypingDuring(sent, channelId, api, log);
      await followed.set(message.id, { ...question, answerId });
      reply.sent?.(answerId);
    } catch (error) {
      if (isForbidden(error) && guildId !== null && !isOverheard) await sayAside();
      throw error;
    }

    /** Undefined where there is to be no answer in the channel. */
    async function find(): Promise<Found | undefined> {
      if (isOverheard) {
        if (!(await isWorthSaying(asking.question, place, services))) return undefined;
      } else {
        const obstacle = await findObstacle(place, services);
        if (obstacle !== undefined) {
          if (!obstacle.isRepeated) await sayAside(obstacle.reply);
          return undefined;
        }
      }
      const previous = isOverheard ? [] : await previousQuestions(message, services);
      const reply = await oneATurn(() => answerMessage(message, asking, previous, services));
      return { reply, previous };
    }
  }

  async function edit(message: Message): Promise<void> {
    const { channelId, editedTimestamp } = message;
    log.withhold?.(message.content);
    // A link that gets its preview is no edit.
    if (editedTimestamp === null) return;
    const before = await followed.get(message.id);
    if (before?.answerId === undefined || editedTimestamp === before.editedTimestamp) return;
    const services = pinServices(live);
    const asking = readQuestion(message, message.client.user.id);
    const isSilent =
      asking.kind === 'nothing' ||
      (asking.kind === 'overheard' &&
        (await surelyAnsweredBy(asking.question, services.engine)) === undefined);
    // Who was not answered by name is not answered by mistake either.
    if (before.isOverheard && isSilent) return remove(message.id);
    if (asking.kind === 'nothing') return;
    await followed.set(message.id, { ...before, editedTimestamp });
    const reply = await oneATurn(() => answerMessage(message, asking, before.previous, services));
    await api.edit({ channelId, id: before.answerId }, reply);
    reply.sent?.(before.answerId);
  }

  async function remove(id: string): Promise<void> {
    const before = await followed.get(id);
    if (before?.answerId === undefined) return;
    await followed.set(id, { ...before, answerId: undefined });
    await api.remove({ channelId: before.channelId, id: before.answerId });
  }
}

/** A client that goes on with another's session does not know where a thread belongs. */
async function learnParent(channel: Message['channel']): Promise<void> {
  if (!channel.isThread() || channel.parentId !== null) return;
  // Unknown, it counts as a channel of its own.
  await channel.fetch().catch(() => {});
}

interface Found {
  readonly reply: Reply;
  /** Earlier questions, oldest first. */
  readonly previous: readonly string[];
}

const MAY_NOT_WRITE = notice(
  'I may not write where you asked me. A moderator can allow me to send messages there; in the meantime, `/ask` works.',
);
