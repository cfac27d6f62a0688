import type { AsyncEngine } from '../domain/async-engine.ts';
import { type AskingPlace, channelsOf, findObstacle } from './find-obstacle.ts';
import type { Services } from './services.ts';

/**
 * True when a question to everybody should be answered unasked: the server wants that in this
 * channel, the answer is sure, it was not given there a while ago, and nothing else is in the way. The
 * person's cooldown has begun then.
 */
export async function isWorthSaying(
  question: string,
  place: AskingPlace,
  services: Services,
): Promise<boolean> {
  const { engine, settings, cooldowns } = services;
  const here = channelsOf(place);
  if (!settings.of(place.guildId).channelAnswering.some((id) => here.includes(id))) return false;
  const quoteId = await surelyAnsweredBy(question, engine);
  if (quoteId === undefined) return false;
  if ((await findObstacle(place, services)) !== undefined) return false;
  const said = await cooldowns.take(`said/${place.channelId}/${quoteId}`, SAID_SECONDS);
  return said.kind === 'free';
}

/** The id of the first quote that surely answers the question; undefined when none does. */
export async function surelyAnsweredBy(
  question: string,
  engine: AsyncEngine,
): Promise<string | undefined> {
  const answer = await engine.ask(question);
  if (answer.kind !== 'answered' || answer.confidence < SURE) return undefined;
  return answer.quotes[0]?.id;
}

/**
 * On the eight validation articles of SQuAD 2.0, of the clear questions that an article answers 90 % got
 * a right first sentence from this confidence up (86 % from 0.6, no more than 90 % from 0.95), and of 709
 * questions about another article 3 were answered (9 from 0.7).
 */
const SURE = 0.8;

/** As long as a conversation: the answer still stands in sight. */
const SAID_SECONDS = 15 * 60;
