import { type AwayReason, EngineAway } from '../domain/engine-away.ts';

/** How long questions may take and wait. */
export interface QueueLimits {
  /** Whoever asks hears by then that it took too long. */
  readonly answerMs: number;
  /** A question that is still not answered by then is given up, and with it what answers it. */
  readonly stuckMs: number;
  /** Whoever waits for the questions before hears by then that too many are asking. */
  readonly waitMs: number;
  /** Whoever would wait behind so many hears it at once. */
  readonly maxWaiting: number;
}

/** One question for whoever answers. */
export interface Question {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Questions that are answered one after the other, elsewhere. */
export interface QuestionQueue {
  /** Rejects with an {@link EngineAway} when a limit is met. */
  ask(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Tells how the question with this id was answered. One that was given up already is passed over. */
  settle(id: number, outcome: Outcome): void;
  /** From now on who asks, or waits already, is refused for this reason; without one questions are taken again. */
  refuseFor(reason: AwayReason | undefined): void;
  /** Every question, also those to come, is rejected. */
  close(): void;
  /** For how long nothing was asked. */
  idleMs(): number;
}

/** What came of a question. */
export type Outcome = { readonly result: unknown } | { readonly error: unknown };

interface Asked extends Question {
  readonly answer: (outcome: Outcome) => void;
  timer: NodeJS.Timeout;
}

/** A queue that hands each question to `send`; `stuck` is called when one of them takes far too long. */
export function createQuestionQueue(
  send: (question: Question) => void,
  stuck: () => void,
  limits: QueueLimits,
): QuestionQueue {
  const waiting = new Set<Asked>();
  let sent: Asked | undefined;
  let isClosed = false;
  let refusal: AwayReason | undefined;
  let lastId = 0;
  let idleSince = performance.now();

  const refuse = (asked: Asked, reason: AwayReason): void => {
    clearTimeout(asked.timer);
    waiting.delete(asked);
    asked.answer({ error: new EngineAway(reason) });
  };
  const next = (): void => {
    const [asked] = waiting;
    if (sent !== undefined || asked === undefined) return;
    waiting.delete(asked);
    clearTimeout(asked.timer);
    sent = asked;
    asked.timer = setTimeout(() => {
      refuse(asked, 'too-long');
      asked.timer = setTimeout(stuck, limits.stuckMs - limits.answerMs);
    }, limits.answerMs);
    const { id, name, args } = asked;
    send({ id, name, args });
  };

  return {
    ask: (name, args) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const answer = (outcome: Outcome): void =>
          'error' in outcome ? reject(outcome.error) : resolve(outcome.result);
        const timer = setTimeout(() => refuse(asked, 'busy'), limits.waitMs);
        const asked: Asked = { id: lastId, name, args, answer, timer };
        if (isClosed) refuse(asked, 'away');
        else if (refusal !== undefined) refuse(asked, refusal);
        else if (waiting.size >= limits.maxWaiting) refuse(asked, 'busy');
        else waiting.add(asked);
        next();
      }),
    settle(id, outcome) {
      if (sent?.id !== id) return;
      clearTimeout(sent.timer);
      sent.answer(outcome);
      sent = undefined;
      idleSince = performance.now();
      next();
    },
    refuseFor(reason) {
      refusal = reason;
      if (reason !== undefined) for (const asked of waiting) refuse(asked, reason);
    },
    close() {
      isClosed = true;
      for (const asked of [sent, ...waiting]) if (asked !== undefined) refuse(asked, 'away');
      sent = undefined;
    },
    idleMs: () => (sent === undefined && waiting.size === 0 ? performance.now() - idleSince : 0),
  };
}
