import type { APIMessage } from 'discord-api-types/v10';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Act, ActOutcome, Changes, RoomView, ShownModal } from '../../preview/protocol.ts';
import { sendAct } from './bot-api.ts';

/** The room as the page has it, and what can be done in it. */
export interface RoomState {
  readonly messages: readonly APIMessage[];
  /** The bot is at work on something that was asked. */
  readonly isWaiting: boolean;
  readonly problem: string | undefined;
  readonly modal: ShownModal | undefined;
  /** The newest message of the bot, for who does not see it come. */
  readonly news: APIMessage | undefined;
  /** Resolves with what came of it; undefined when it could not be done, which the page says. */
  act(act: Act): Promise<ActOutcome | undefined>;
  closeModal(): void;
}

/** The room that begins as `view` has it. */
export function useRoom(view: RoomView, isManager: boolean): RoomState {
  const [messages, setMessages] = useState(view.changes.messages);
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<string>();
  const [modal, setModal] = useState<ShownModal>();
  const [news, setNews] = useState<APIMessage>();
  const revision = useRef(view.changes.revision);

  const take = (changes: Changes): void => {
    // Answers may overtake each other; what an older one says is known already.
    if (changes.revision <= revision.current) return;
    revision.current = changes.revision;
    setMessages((known) => merge(known, changes));
    const said = changes.messages.filter(({ author }) => author.id === view.bot.id).at(-1);
    if (said !== undefined) setNews(said);
  };

  const act = async (wanted: Act): Promise<ActOutcome | undefined> => {
    const isQuiet = wanted.kind === 'complete';
    if (!isQuiet) setWaiting((count) => count + 1);
    try {
      const outcome = await sendAct({ act: wanted, isManager, revision: revision.current });
      setProblem(undefined);
      take(outcome.changes);
      if (outcome.modal !== undefined) setModal(outcome.modal);
      return outcome;
    } catch (error) {
      setProblem(error instanceof TypeError ? GONE : String((error as Error).message));
      return undefined;
    } finally {
      if (!isQuiet) setWaiting((count) => count - 1);
    }
  };

  const closeModal = useCallback(() => setModal(undefined), []);
  return { messages, isWaiting: waiting > 0, problem, modal, news, act, closeModal };
}

const GONE = 'The preview does not answer. Is “exhibit preview” still running?';

function merge(known: readonly APIMessage[], { messages, removed }: Changes): APIMessage[] {
  const changed = new Map(messages.map((message) => [message.id, message]));
  const kept = known.filter(({ id }) => !removed.includes(id));
  const before = new Set(kept.map(({ id }) => id));
  return [
    ...kept.map((message) => changed.get(message.id) ?? message),
    ...messages.filter(({ id }) => !before.has(id)),
  ];
}
