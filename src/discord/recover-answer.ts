import { ComponentType, type Message } from 'discord.js';
import type { Explanation } from '../domain/engine.ts';
import { readShownQuestions } from '../render/discord-answer.ts';
import { isKeyOf } from './answer-key.ts';
import { answerKey } from './conversations.ts';
import { readQuestion } from './read-question.ts';
import type { Services } from './services.ts';

/** An answer found again, and what it was an answer to. */
export interface RecoveredAnswer {
  readonly explanation: Explanation;
  /** Earlier questions that it leans on, oldest first. */
  readonly context: readonly string[];
}

/**
 * The answer that `message` shows, found again from what was asked: as remembered, as the message shows it, or as the
 * message says that it replies to. None of them is trusted: a question counts only if its answer is still the one with
 * this key. Undefined when there is none, since the knowledge has changed or the question is nowhere to be read.
 */
export async function recoverAnswer(
  message: Message | null,
  key: string,
  services: Services,
): Promise<RecoveredAnswer | undefined> {
  if (message === null) return undefined;
  return (
    (await recoverAtOnce(message, key, services)) ??
    answerAgain(await repliedTo(message), key, services)
  );
}

/** As {@link recoverAnswer}, without asking Discord for anything. */
export async function recoverAtOnce(
  message: Message | null,
  key: string,
  services: Services,
): Promise<RecoveredAnswer | undefined> {
  if (message === null) return undefined;
  return answerAgain([...(await remembered(message, services)), ...shown(message)], key, services);
}

type Questions = readonly string[];

/** The first of them that has this answer. */
async function answerAgain(
  asked: readonly Questions[],
  key: string,
  { engine }: Services,
): Promise<RecoveredAnswer | undefined> {
  for (const questions of asked) {
    const question = questions.at(-1);
    if (question === undefined) continue;
    const context = questions.slice(0, -1);
    const explanation = await engine.explain(question, { previous: context });
    if (isKeyOf(key, explanation.answer)) return { explanation, context };
  }
  return undefined;
}

/** Until the conversation ends. Without the earlier questions if they make no difference. */
async function remembered(
  message: Message,
  { conversations }: Services,
): Promise<readonly Questions[]> {
  const questions = await conversations.recall(answerKey(message.id));
  return questions.length > 1 ? [questions.slice(-1), questions] : [questions];
}

function shown(message: Message): readonly Questions[] {
  if (message.author.id !== message.client.user.id) return [];
  return textsOf(message.components.map((component) => component.toJSON()))
    .map(readShownQuestions)
    .filter((questions) => questions.length > 0)
    .flatMap((questions) => [questions, [questions.join(' → ')]]);
}

/** The question itself, where the answer is a reply to it and the bot may read it. */
async function repliedTo(message: Message): Promise<readonly Questions[]> {
  if (message.reference === null) return [];
  try {
    const addressed = readQuestion(await message.fetchReference(), message.client.user.id);
    return addressed.kind === 'question' ? [[addressed.question]] : [];
  } catch {
    // It is gone, or not for the bot to read: the question is lost, which is said.
    return [];
  }
}

function textsOf(components: readonly unknown[]): readonly string[] {
  return components.flatMap((component) => {
    const {
      type,
      content,
      components: inner,
    } = component as {
      readonly type: ComponentType;
      readonly content?: string;
      readonly components?: readonly unknown[];
    };
    if (type === ComponentType.TextDisplay && content !== undefined) return [content];
    return inner === undefined ? [] : textsOf(inner);
  });
}
